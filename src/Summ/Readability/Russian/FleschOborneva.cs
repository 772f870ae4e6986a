using Summ.Readability.Russian;

namespace Summ.Readability.Russian
{
    /// <summary>
    /// Oborneva's Flesch: <c>206.835 - 1.3 ASL - 60.1 ASW</c>, where ASL is words per sentence and ASW syllables per word.
    /// I. V. Oborneva (2006), Automated assessment of the complexity of educational texts on the basis of statistical parameters (in
    /// Russian), thesis, Moscow, p. 13.
    /// Higher is easier, on Flesch's scale, not clamped. Other constants for Russian, 1.52 and 65.14, circulate under the same name without a
    /// year and are not used.
    /// </summary>
    internal sealed class FleschOborneva : IReadabilityFormula
    {
        private const double Base = 206.835;
        private const double PerWordInSentence = 1.3;
        private const double PerSyllableInWord = 60.1;

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
        /// <summary>Reading ease of Russian from sentence length and syllables per word.</summary>
        public static FormulaInfo FleschOborneva { get; } = new()
        {
            Id = "flesch-oborneva-ru",
            Name = "Flesch (Oborneva)",
            Language = "ru",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Oborneva 2006, Automated assessment of the complexity of educational texts on the basis of statistical parameters (in Russian), thesis, Moscow, p. 13",
            Summary = "Flesch Reading Ease with constants for the longer words of Russian.",
            FittedRange = "Flesch's formula carried over to Russian by comparing words and sentences of both languages; not fitted to readers",
            Formula = new FleschOborneva(),
        };
    }
}
