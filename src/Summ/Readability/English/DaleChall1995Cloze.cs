using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// New Dale-Chall: <c>64 - 0.95 PDW - 0.69 ASL</c>, where PDW is the percentage of difficult words and ASL words per sentence.
    /// J. S. Chall and E. Dale (1995), Readability Revisited: The New Dale-Chall Readability Formula, Brookline Books, p. 66.
    /// An estimated cloze score, higher is easier: from 58 and above for the easiest passages to 10-15 and below; the maximum is 63.31, and
    /// nothing is clamped. Many programs give the name to the constants of 1948 (<see cref="DaleChall1948"/>), which point the other way.
    /// The bands are the book's grades; its table has whole numbers, and the upper end of each band here is the lower end of the next.
    /// </summary>
    /// <param name="namesAreDifficult">Whether names count as other words do, as in <see cref="Formulas.DaleChall1995ClozeNames"/>; Chall and Dale leave them out.</param>
    internal sealed class DaleChall1995Cloze(bool namesAreDifficult = false) : IReadabilityFormula
    {
        private const double Base = 64;
        private const double PerDifficultWord = 0.95;
        private const double PerWordInSentence = 0.69;

        /// <summary>What the scores mean, also those of the variant with names.</summary>
        public static IReadOnlyList<GradeBand> Bands { get; } =
        [
            new(double.NegativeInfinity, 16, "grade 16 and above") { Readers = "college graduate" },
            new(16, 22, "grades 13 to 15") { Readers = "college" },
            new(22, 28, "grades 11 and 12") { Readers = "16-18 years old" },
            new(28, 34, "grades 9 and 10") { Readers = "14-16 years old" },
            new(34, 40, "grades 7 and 8") { Readers = "12-14 years old" },
            new(40, 45, "grades 5 and 6") { Readers = "10-12 years old" },
            new(45, 50, "grade 4") { Readers = "9-10 years old" },
            new(50, 54, "grade 3") { Readers = "8-9 years old" },
            new(54, 58, "grade 2") { Readers = "7-8 years old" },
            new(58, double.PositiveInfinity, "grade 1") { Readers = "6-7 years old" },
        ];

        public double Compute(in TextCounts counts)
        {
            double difficultWords = counts.PerHundredWords(namesAreDifficult ? counts.DifficultWordsAndNames : counts.DifficultWords);
            return Base - (PerDifficultWord * difficultWords) - (PerWordInSentence * counts.WordsPerSentence);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Estimated cloze score from difficult words and sentence length.</summary>
        public static FormulaInfo DaleChall1995Cloze { get; } = new()
        {
            Id = "dale-chall-1995-cloze",
            Name = "New Dale-Chall (1995)",
            Language = "en",
            Unit = "cloze score, about 10 to 60",
            Scale = new(10, 60),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Chall & Dale 1995, Readability Revisited: The New Dale-Chall Readability Formula, Brookline Books, p. 66",
            Summary = "Dale-Chall fitted anew, to how many blanked words readers fill in.",
            FittedRange = "Cloze scores of graded passages, the first grade to college",
            Bands = English.DaleChall1995Cloze.Bands,
            Formula = new DaleChall1995Cloze(),
        };
    }
}
