using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Fog as recalculated for the Navy: <c>((E + 3 H)/S - 3) / 2</c>, where H is hard words, E the other words and S sentences.
    /// J. P. Kincaid, R. P. Fishburne, R. L. Rogers and B. S. Chissom (1975), Derivation of new readability formulas for Navy enlisted
    /// personnel, Research Branch Report 8-75, p. 14.
    /// A US school grade, higher is harder; the minimum is -1, and nothing is clamped. Hard words are <see cref="TextCounts.ComplexWords"/>,
    /// as for <see cref="GunningFog"/>.
    /// </summary>
    internal sealed class GunningFogNavy : IReadabilityFormula
    {
        private const double PerHardWord = 2;
        private const double Shift = 3;
        private const double Scale = 0.5;

        public double Compute(in TextCounts counts)
        {
            // Every word once and a hard one twice more.
            double weightPerSentence = counts.WordsPerSentence + (PerHardWord * counts.PerSentence(counts.ComplexWords));
            return Scale * (weightPerSentence - Shift);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Gunning Fog refitted for the Navy.</summary>
        public static FormulaInfo GunningFogNavy { get; } = new()
        {
            Id = "gunning-fog-navy",
            Name = "Gunning Fog Index, Navy",
            Language = "en",
            VariantOf = "gunning-fog",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Kincaid, Fishburne, Rogers & Chissom 1975, Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75, p. 14",
            Summary = "The inputs of Gunning Fog, refitted: a hard word counts as three.",
            FittedRange = "Passages of Navy training manuals read by enlisted personnel",
            Formula = new GunningFogNavy(),
        };
    }
}
