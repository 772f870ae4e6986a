using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// FORCAST before rounding: <c>20.43 - 0.11 N</c>, where N is words of one syllable in 150 words.
    /// J. S. Caylor and T. G. Sticht (1973), Development of a simple readability index for job reading material, HumRRO, ERIC ED076707, p. 3.
    /// A US school grade, higher is harder, from 3.93 to 20.43, not clamped. <see cref="Forcast"/> is the same for use by hand.
    /// </summary>
    internal sealed class ForcastPrecise : IReadabilityFormula
    {
        private const double Base = 20.43;
        private const double PerMonosyllable = 0.11;
        private const double Sample = 150;

        public double Compute(in TextCounts counts)
        {
            double monosyllables = Sample * counts.PerWord(counts.Monosyllables);
            return Base - (PerMonosyllable * monosyllables);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>FORCAST with the constants of the regression.</summary>
        public static FormulaInfo ForcastPrecise { get; } = new()
        {
            Id = "forcast-rgl",
            Name = "FORCAST, precise",
            Language = "en",
            VariantOf = "forcast",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Scale = new(5, 13),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Caylor & Sticht 1973, Development of a simple readability index for job reading material, HumRRO, ERIC ED076707, p. 3",
            Summary = "FORCAST with the constants of the regression instead of round ones.",
            FittedRange = "Job reading matter of the US Army; meant for the grades 5 to 12",
            Formula = new ForcastPrecise(),
        };
    }
}
