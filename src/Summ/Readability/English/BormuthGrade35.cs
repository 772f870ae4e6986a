using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Bormuth's grade placement at a cloze criterion c of 0.35: <c>4.275 + 12.881 m - 34.934 m^2 + 20.388 m^3 + 26.194 c - 2.046 c^2 -
    /// 11.767 c^3 - 44.285 mc + 97.620 (mc)^2 - 59.538 (mc)^3</c>, where m is <see cref="BormuthMeanCloze"/>.
    /// J. R. Bormuth (1969), Development of Readability Analyses, University of Chicago, ERIC ED029166, p. 160.
    /// A US school grade, higher is harder, not clamped. Outside of ordinary prose (m about 0.2 to 0.65) the polynomial turns and the grade
    /// means nothing: at m = 0 it is above 12 but falls again for negative m, which texts of very long words or sentences have.
    /// </summary>
    internal sealed class BormuthGrade35 : IReadabilityFormula
    {
        private const double Criterion = 0.35;
        private const double Base = 4.275;

        public double Compute(in TextCounts counts)
        {
            double cloze = new BormuthMeanCloze().Compute(in counts);
            return Base
                + Cubic(cloze, 12.881, -34.934, 20.388)
                + Cubic(Criterion, 26.194, -2.046, -11.767)
                + Cubic(cloze * Criterion, -44.285, 97.620, -59.538);
        }

        private static double Cubic(double x, double linear, double square, double cube) => (linear * x) + (square * x * x) + (cube * x * x * x);
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>School grade at which pupils reach a cloze score of 35 per cent.</summary>
        public static FormulaInfo BormuthGrade35 { get; } = new()
        {
            Id = "bormuth-grade-35",
            Name = "Bormuth grade placement, criterion 35%",
            Language = "en",
            VariantOf = "bormuth-mean-cloze",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Scale = new(4, 13),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Bormuth 1969, Development of Readability Analyses, University of Chicago, ERIC ED029166, p. 160",
            Summary = "The grade at which pupils fill in 35 of 100 blanked words, from Bormuth's mean cloze.",
            FittedRange = "Cloze tests of 330 passages with pupils of the grades 4 to 12",
            Formula = new BormuthGrade35(),
        };
    }
}
