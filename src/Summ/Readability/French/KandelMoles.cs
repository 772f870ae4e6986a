using Summ.Readability.French;

namespace Summ.Readability.French
{
    /// <summary>
    /// Kandel and Moles, as koRpus has it: <c>209 - 1.15 ASL - 68 ASW</c>, where ASL is words per sentence and ASW syllables per word.
    /// L. Kandel and A. Moles (1958), Application de l'indice de Flesch à la langue française, Cahiers Études de Radio-Télévision 19,
    /// 253-274.
    /// Which constants are Kandel and Moles's own is uncertain: koRpus gives these, textstat, textacy and Wordless give those of <see
    /// cref="FleschFrench207"/>, Wordless under the same name. The paper was not seen.
    /// Higher is easier, on Flesch's scale, not clamped.
    /// </summary>
    internal sealed class KandelMoles : IReadabilityFormula
    {
        private const double Base = 209;
        private const double PerWordInSentence = 1.15;
        private const double PerSyllableInWord = 68;

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
        /// <summary>Reading ease of French from sentence length and syllables per word.</summary>
        public static FormulaInfo KandelMoles { get; } = new()
        {
            Id = "kandel-moles-fr",
            Name = "Kandel-Moles (209)",
            Language = "fr",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Kandel & Moles 1958, Application de l'indice de Flesch à la langue française, Cahiers Études de Radio-Télévision 19, 253-274; constants as in koRpus, uncertain",
            Summary = "Flesch Reading Ease with constants for French; it is uncertain whether these are the authors' own.",
            FittedRange = "Flesch's formula carried over to French; not fitted to readers",
            Formula = new KandelMoles(),
        };
    }
}
