using Summ.Readability.French;

namespace Summ.Readability.French
{
    /// <summary>
    /// Flesch for French, as textstat has it: <c>207 - 1.015 ASL - 73.6 ASW</c>, where ASL is words per sentence and ASW syllables per word.
    /// textstat and textacy give no source; Wordless ascribes it to L. Kandel and A. Moles (1958), Application de l'indice de Flesch à la
    /// langue française, by way of L. Sitbon and others (2007).
    /// Which constants are Kandel and Moles's own is uncertain: koRpus gives those of <see cref="KandelMoles"/>. The paper was not seen.
    /// Higher is easier, on Flesch's scale, not clamped.
    /// </summary>
    internal sealed class FleschFrench207 : IReadabilityFormula
    {
        private const double Base = 207;
        private const double PerWordInSentence = 1.015;
        private const double PerSyllableInWord = 73.6;

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
        /// <summary>Reading ease of French with the constants that textstat has.</summary>
        public static FormulaInfo FleschFrench207 { get; } = new()
        {
            Id = "flesch-fr-207",
            Name = "Flesch for French (207)",
            Language = "fr",
            VariantOf = "kandel-moles-fr",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "textstat 0.7, textacy and Wordless; ascribed to Kandel & Moles 1958, Application de l'indice de Flesch à la langue française, uncertain",
            Summary = "Flesch Reading Ease with the other constants for French in circulation; their source is uncertain.",
            FittedRange = "Unknown",
            Formula = new FleschFrench207(),
        };
    }
}
