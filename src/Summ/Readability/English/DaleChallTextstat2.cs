using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// What textstat calls version 2 of Dale-Chall: <c>0.1579 PDW + 0.0496 ASL</c>, plus 3.6365 when that sum is above 0.05, where PDW is the
    /// percentage of difficult words of two or more syllables and ASL words per sentence.
    /// textstat 0.7, <c>dale_chall_readability_score_v2</c>. Not a published formula and not the one of 1995: the constants are those of <see
    /// cref="DaleChall1948"/>, and the condition holds for every text but single words. It is here so that figures can be compared.
    /// A score, higher is harder, not clamped. textstat counts inflected forms and names as difficult; <see
    /// cref="TextCounts.DifficultWordsOfTwoSyllables"/> does not.
    /// </summary>
    internal sealed class DaleChallTextstat2 : IReadabilityFormula
    {
        private const double PerDifficultWord = 0.1579;
        private const double PerWordInSentence = 0.0496;
        private const double Adjustment = 3.6365;
        private const double AdjustedAbove = 0.05;

        public double Compute(in TextCounts counts)
        {
            double difficultWords = counts.PerHundredWords(counts.DifficultWordsOfTwoSyllables);
            double score = (PerDifficultWord * difficultWords) + (PerWordInSentence * counts.WordsPerSentence);
            return score > AdjustedAbove ? score + Adjustment : score;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>The version 2 of Dale-Chall that textstat has.</summary>
        public static FormulaInfo DaleChallTextstat2 { get; } = new()
        {
            Id = "dale-chall-textstat-v2",
            Name = "Dale-Chall, textstat's version 2",
            Language = "en",
            VariantOf = "dale-chall-1948",
            Unit = "Dale-Chall score, 4.9 and below to 10 and above",
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "textstat 0.7, dale_chall_readability_score_v2; after Dale & Chall 1948, A formula for predicting readability, Educational Research Bulletin 27(1), 11-20, 28 and 27(2), 37-54",
            Summary = "The constants of 1948 with short words left out; for comparison with textstat only.",
            FittedRange = "None: constants of Dale-Chall with another count of words",
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
            Formula = new DaleChallTextstat2(),
        };
    }
}
