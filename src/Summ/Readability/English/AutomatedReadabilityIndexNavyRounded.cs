using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// The Navy's Automated Readability Index with rounded constants: <c>6 C/W + 0.4 W/S - 27.4</c>, where C/W is characters per word and W/S
    /// words per sentence.
    /// After J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom (1975), Derivation of new readability formulas for Navy enlisted
    /// personnel, Research Branch Report 8-75; koRpus and quanteda give these constants as <em>NRI</em>, where Wordless gives those of <see
    /// cref="AutomatedReadabilityIndexNavy"/>.
    /// A US school grade, higher is harder, not clamped.
    /// </summary>
    internal sealed class AutomatedReadabilityIndexNavyRounded : IReadabilityFormula
    {
        private const double PerCharacterInWord = 6;
        private const double PerWordInSentence = 0.4;
        private const double Base = -27.4;

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
        /// <summary>The Navy's Automated Readability Index with rounded constants.</summary>
        public static FormulaInfo AutomatedReadabilityIndexNavyRounded { get; } = new()
        {
            Id = "automated-readability-index-navy-rounded",
            Name = "Automated Readability Index, Navy, rounded",
            Language = "en",
            VariantOf = "automated-readability-index",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "koRpus and quanteda (NRI); after Kincaid, Fishburne, Rogers & Chissom 1975, Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75",
            Summary = "The Navy's constants, rounded for use by hand.",
            FittedRange = "Passages of Navy training manuals read by enlisted personnel",
            Formula = new AutomatedReadabilityIndexNavyRounded(),
        };
    }
}
