using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Automated Readability Index refitted for the Navy: <c>5.84 C/W + 0.37 W/S - 26.01</c>, where C/W is characters per word and W/S words
    /// per sentence.
    /// J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom (1975), Derivation of new readability formulas for Navy enlisted
    /// personnel, Research Branch Report 8-75, p. 14.
    /// A US school grade, higher is harder, not clamped. Programs also have it with rounded constants, see <see
    /// cref="AutomatedReadabilityIndexNavyRounded"/>.
    /// </summary>
    internal sealed class AutomatedReadabilityIndexNavy : IReadabilityFormula
    {
        private const double PerCharacterInWord = 5.84;
        private const double PerWordInSentence = 0.37;
        private const double Base = -26.01;

        public double Compute(in TextCounts counts)
        {
            double charactersPerWord = counts.PerWord(counts.Characters);
            double wordsPerSentence = counts.WordsPerSentence;
            return (PerCharacterInWord * charactersPerWord) + (PerWordInSentence * wordsPerSentence) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>The Automated Readability Index refitted for the Navy.</summary>
        public static FormulaInfo AutomatedReadabilityIndexNavy { get; } = new()
        {
            Id = "automated-readability-index-navy",
            Name = "Automated Readability Index, Navy",
            Language = "en",
            VariantOf = "automated-readability-index",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Kincaid, Fishburne, Rogers & Chissom 1975, Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75, p. 14",
            Summary = "The inputs of the Automated Readability Index, refitted.",
            FittedRange = "Passages of Navy training manuals read by enlisted personnel",
            Formula = new AutomatedReadabilityIndexNavy(),
        };
    }
}
