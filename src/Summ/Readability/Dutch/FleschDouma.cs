using Summ.Readability.Dutch;

namespace Summ.Readability.Dutch
{
    /// <summary>
    /// Douma's Flesch: <c>206.835 - 0.93 ASL - 77 ASW</c>, where ASL is words per sentence and ASW syllables per word.
    /// W. H. Douma (1960), De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen.
    /// Higher is easier, on Flesch's scale, not clamped. An old version of koRpus has 0.33 for 0.93; Wordless has 206.84.
    /// </summary>
    internal sealed class FleschDouma : IReadabilityFormula
    {
        private const double Base = 206.835;
        private const double PerWordInSentence = 0.93;
        private const double PerSyllableInWord = 77;

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
        /// <summary>Reading ease of Dutch from sentence length and syllables per word.</summary>
        public static FormulaInfo FleschDouma { get; } = new()
        {
            Id = "flesch-douma-nl",
            Name = "Flesch-Douma",
            Language = "nl",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Douma 1960, De leesbaarheid van landbouwbladen, Landbouwhogeschool Wageningen",
            Summary = "Flesch Reading Ease with constants for Dutch.",
            FittedRange = "Flesch's formula carried over to Dutch, for journals of farming",
            Formula = new FleschDouma(),
        };
    }
}
