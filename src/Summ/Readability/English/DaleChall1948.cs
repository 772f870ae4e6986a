using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Dale-Chall of 1948: <c>0.1579 PDW + 0.0496 ASL</c>, plus 3.6365 when PDW is above 5, where PDW is the percentage of difficult words
    /// and ASL words per sentence.
    /// E. Dale and J. S. Chall (1948), A formula for predicting readability, Educational Research Bulletin 27(1), 11-20 and 28, and 27(2),
    /// 37-54.
    /// A score that the bands turn into grades, higher is harder; the minimum is 0.05, and nothing is clamped. Difficult words are <see
    /// cref="TextCounts.DifficultWords"/>, every occurrence; the word list is that of 1995, as in other programs.
    /// The constant is read in two ways. Here it is added above 5 per cent only, as textstat, quanteda and the dale-chall-formula package of
    /// npm do: the score jumps there by 3.6 grades. <see cref="DaleChall1948Intercept"/> always adds it.
    /// </summary>
    /// <param name="namesAreDifficult">Whether names count as other words do, as in <see cref="Formulas.DaleChall1948Names"/>; Dale and Chall leave them out.</param>
    internal sealed class DaleChall1948(bool namesAreDifficult = false) : IReadabilityFormula
    {
        private const double PerDifficultWord = 0.1579;
        private const double PerWordInSentence = 0.0496;
        private const double Adjustment = 3.6365;
        private const double AdjustedAbove = 5;

        /// <summary>What the scores mean, also those of the variant with names.</summary>
        public static IReadOnlyList<GradeBand> Bands { get; } =
        [
            new(double.NegativeInfinity, 5, "grade 4 and below") { Readers = "up to 10 years old" },
            new(5, 6, "grades 5 and 6") { Readers = "10-12 years old" },
            new(6, 7, "grades 7 and 8") { Readers = "12-14 years old" },
            new(7, 8, "grades 9 and 10") { Readers = "14-16 years old" },
            new(8, 9, "grades 11 and 12") { Readers = "16-18 years old" },
            new(9, 10, "grades 13 to 15") { Readers = "college" },
            new(10, double.PositiveInfinity, "grade 16 and above") { Readers = "college graduate" },
        ];

        public double Compute(in TextCounts counts)
        {
            double difficultWords = counts.PerHundredWords(namesAreDifficult ? counts.DifficultWordsAndNames : counts.DifficultWords);
            double score = (PerDifficultWord * difficultWords) + (PerWordInSentence * counts.WordsPerSentence);
            return difficultWords > AdjustedAbove ? score + Adjustment : score;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Difficult words of a list and sentence length, adjusted above 5 per cent.</summary>
        public static FormulaInfo DaleChall1948 { get; } = new()
        {
            Id = "dale-chall-1948",
            Name = "Dale-Chall (1948)",
            Language = "en",
            Unit = "Dale-Chall score, 4.9 and below to 10 and above",
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Dale & Chall 1948, A formula for predicting readability, Educational Research Bulletin 27(1), 11-20, 28 and 27(2), 37-54",
            Summary = "Words that are not on a list of familiar ones make a text hard, and so do long sentences.",
            FittedRange = "The McCall-Crabbs Standard Test Lessons in Reading; meant for grade 4 and above",
            Bands = English.DaleChall1948.Bands,
            Formula = new DaleChall1948(),
        };
    }
}
