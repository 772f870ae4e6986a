using Summ.Readability.Italian;

namespace Summ.Readability.Italian
{
    /// <summary>
    /// Flesch-Vacca: <c>217 - 1.3 ASL - 60 ASW</c>, where ASL is words per sentence and ASW syllables per word.
    /// V. Franchina and R. Vacca (1986), Adaptation of Flesch readability index on a bilingual text written by the same author both in
    /// Italian and English languages, Linguaggi 3, 47-49.
    /// Higher is easier, near Flesch's scale, not clamped.
    /// </summary>
    internal sealed class FleschVacca : IReadabilityFormula
    {
        private const double Base = 217;
        private const double PerWordInSentence = 1.3;
        private const double PerSyllableInWord = 60;

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
        /// <summary>Reading ease of Italian from sentence length and syllables per word.</summary>
        public static FormulaInfo FleschVacca { get; } = new()
        {
            Id = "flesch-vacca-it",
            Name = "Flesch-Vacca",
            Language = "it",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Franchina & Vacca 1986, Adaptation of Flesch readability index on a bilingual text, Linguaggi 3, 47-49",
            Summary = "Flesch Reading Ease with constants for Italian.",
            FittedRange = "A text written in Italian and English by one author; not fitted to readers",
            Formula = new FleschVacca(),
        };
    }
}
