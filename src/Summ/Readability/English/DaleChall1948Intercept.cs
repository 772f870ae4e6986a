using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Dale-Chall of 1948 as a plain regression: <c>0.1579 PDW + 0.0496 ASL + 3.6365</c>, where PDW is the percentage of difficult words and
    /// ASL words per sentence.
    /// E. Dale and J. S. Chall (1948), A formula for predicting readability, Educational Research Bulletin 27(1), 11-20 and 28, and 27(2),
    /// 37-54; the intercept always added, as koRpus and Wordless read it.
    /// A score that the bands turn into grades, higher is harder; the minimum is 3.69, and nothing is clamped. Equal to <see
    /// cref="DaleChall1948"/> above 5 per cent of difficult words, and without its jump.
    /// </summary>
    internal sealed class DaleChall1948Intercept : IReadabilityFormula
    {
        private const double PerDifficultWord = 0.1579;
        private const double PerWordInSentence = 0.0496;
        private const double Base = 3.6365;

        public double Compute(in TextCounts counts)
        {
            double difficultWords = counts.PerHundredWords(counts.DifficultWords);
            return (PerDifficultWord * difficultWords) + (PerWordInSentence * counts.WordsPerSentence) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Dale-Chall of 1948 with the constant always added.</summary>
        public static FormulaInfo DaleChall1948Intercept { get; } = new()
        {
            Id = "dale-chall-1948-intercept",
            Name = "Dale-Chall (1948), constant always added",
            Language = "en",
            VariantOf = "dale-chall-1948",
            Unit = "Dale-Chall score, 4.9 and below to 10 and above",
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Dale & Chall 1948, A formula for predicting readability, Educational Research Bulletin 27(1), 11-20, 28 and 27(2), 37-54",
            Summary = "The regression as it is, without a jump at 5 per cent of difficult words.",
            FittedRange = "The McCall-Crabbs Standard Test Lessons in Reading; meant for grade 4 and above",
            Bands =
            [
                new(double.NegativeInfinity, 5, "grade 4 and below") { Readers = "up to 10 years old" },
                new(5, 6, "grades 5 and 6") { Readers = "10-12 years old" },
                new(6, 7, "grades 7 and 8") { Readers = "12-14 years old" },
                new(7, 8, "grades 9 and 10") { Readers = "14-16 years old" },
                new(8, 9, "grades 11 and 12") { Readers = "16-18 years old" },
                new(9, 10, "grades 13 to 15") { Readers = "college" },
                new(10, double.PositiveInfinity, "grade 16 and above") { Readers = "college graduate" },
            ],
            Formula = new DaleChall1948Intercept(),
        };
    }
}
