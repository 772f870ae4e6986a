using Summ.Readability.Hungarian;

namespace Summ.Readability.Hungarian
{
    /// <summary>
    /// Flesch for Hungarian, as textstat has it: <c>206.835 - 1.015 ASL - 58.5 ASW</c>, where ASL is words per sentence and ASW syllables per
    /// word.
    /// textstat 0.7, which gives no source: the weight of syllables is that of Amstad's German formula, the rest is Flesch's.
    /// Higher is easier, not clamped. To be read with doubt.
    /// </summary>
    internal sealed class FleschHungarian : IReadabilityFormula
    {
        private const double Base = 206.835;
        private const double PerWordInSentence = 1.015;
        private const double PerSyllableInWord = 58.5;

        public double Compute(in TextCounts counts)
        {
            double wordsPerSentence = counts.WordsPerSentence;
            double syllablesPerWord = counts.PerWord(counts.Syllables);
            return Base - (PerWordInSentence * wordsPerSentence) - (PerSyllableInWord * syllablesPerWord);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Reading ease of Hungarian with textstat's constants.</summary>
        public static FormulaInfo FleschHungarian { get; } = new()
        {
            Id = "flesch-hu",
            Name = "Flesch for Hungarian",
            Language = "hu",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "textstat 0.7, without a source; after Flesch 1948, A new readability yardstick, Journal of Applied Psychology 32(3), 221-233",
            Summary = "Flesch Reading Ease with constants for Hungarian whose source is unknown.",
            FittedRange = "Unknown",
            Formula = new FleschHungarian(),
        };
    }
}
