using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Flesch-Kincaid: <c>0.39 ASL + 11.8 ASW - 15.59</c>, where ASL is words per sentence and ASW syllables per word.
    /// J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom (1975), Derivation of new readability formulas for Navy enlisted
    /// personnel, Research Branch Report 8-75, p. 14.
    /// A US school grade, higher is harder; the minimum is -3.40, there is no maximum, and nothing is clamped. Syllables are
    /// counted as for Flesch Reading Ease, see <see cref="TextCounts"/>: a number is one.
    /// </summary>
    internal sealed class FleschKincaid : IReadabilityFormula
    {
        private const double PerWordInSentence = 0.39;
        private const double PerSyllableInWord = 11.8;
        private const double Base = -15.59;

        public double Compute(in TextCounts counts)
        {
            double wordsPerSentence = counts.WordsPerSentence;
            double syllablesPerWord = counts.PerWord(counts.Syllables);
            return (PerWordInSentence * wordsPerSentence) + (PerSyllableInWord * syllablesPerWord) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>School grade from sentence length and syllables per word.</summary>
        public static FormulaInfo FleschKincaid { get; } = new()
        {
            Id = "flesch-kincaid",
            Name = "Flesch-Kincaid Grade Level",
            Language = "en",
            IsCommon = true,
            IsInConsensus = true,
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Kincaid, Fishburne, Rogers & Chissom 1975, Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75, p. 14",
            Summary = "The inputs of Flesch Reading Ease, refitted to give a school grade.",
            FittedRange = "Passages of Navy training manuals read by enlisted personnel",
            Formula = new FleschKincaid(),
        };
    }
}
