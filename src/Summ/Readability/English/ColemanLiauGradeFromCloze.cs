using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Coleman-Liau with all digits: <c>23.06395 - 27.4004 cloze/100</c>, where cloze is <see cref="ColemanLiauCloze"/>.
    /// M. Coleman and T. L. Liau (1975), A computer readability formula designed for machine scoring, Journal of Applied Psychology 60(2),
    /// 283-284; the constants as koRpus, quanteda and Wordless give them.
    /// A US school grade, higher is harder, not clamped. <see cref="ColemanLiau"/> is the same with rounded constants; they differ by
    /// hundredths of a grade in ordinary prose.
    /// </summary>
    internal sealed class ColemanLiauGradeFromCloze : IReadabilityFormula
    {
        private const double Base = 23.06395;
        private const double PerCloze = 0.274004;

        public double Compute(in TextCounts counts)
        {
            return Base - (PerCloze * new ColemanLiauCloze().Compute(in counts));
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Coleman-Liau by way of the cloze percentage, with all digits.</summary>
        public static FormulaInfo ColemanLiauGradeFromCloze { get; } = new()
        {
            Id = "coleman-liau-grade-from-cloze",
            Name = "Coleman-Liau Index from cloze",
            Language = "en",
            VariantOf = "coleman-liau",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Coleman & Liau 1975, A computer readability formula designed for machine scoring, Journal of Applied Psychology 60(2), 283-284",
            Summary = "The unrounded constants: the grade is computed from the estimated cloze percentage.",
            FittedRange = "Cloze scores of 36 passages of 150 words each",
            Formula = new ColemanLiauGradeFromCloze(),
        };
    }
}
