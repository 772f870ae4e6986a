using Summ.Readability.Portuguese;

namespace Summ.Readability.Portuguese
{
    /// <summary>
    /// Flesch for Portuguese: <c>248.835 - 1.015 ASL - 84.6 ASW</c>, where ASL is words per sentence and ASW syllables per word.
    /// As in textacy; ascribed to T. B. F. Martins, C. M. Ghiraldelo, M. G. V. Nunes and O. N. Oliveira (1996), Readability formulas applied
    /// to textbooks in Brazilian Portuguese, ICMC-USP. Flesch Reading Ease plus 42, since Portuguese words have more syllables.
    /// Higher is easier, on Flesch's scale, not clamped.
    /// </summary>
    internal sealed class FleschPortuguese : IReadabilityFormula
    {
        private const double Base = 248.835;
        private const double PerWordInSentence = 1.015;
        private const double PerSyllableInWord = 84.6;

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
        /// <summary>Reading ease of Portuguese from sentence length and syllables per word.</summary>
        public static FormulaInfo FleschPortuguese { get; } = new()
        {
            Id = "flesch-pt",
            Name = "Flesch for Portuguese",
            Language = "pt",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Martins, Ghiraldelo, Nunes & Oliveira 1996, Readability formulas applied to textbooks in Brazilian Portuguese, ICMC-USP; as in textacy",
            Summary = "Flesch Reading Ease plus 42, as Portuguese words have more syllables.",
            FittedRange = "Brazilian school books",
            Formula = new FleschPortuguese(),
        };
    }
}
