using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// SMOG by regression equation C: <c>2.8795 + 0.9986 sqrt(30 P/S + 5)</c>, where P is the number of words of three or more syllables and
    /// S the number of sentences.
    /// G. H. McLaughlin (1969), SMOG grading - a new readability formula, Journal of Reading 12(8), 639-646; the equation as koRpus and
    /// quanteda give it.
    /// A US school grade, higher is harder; the minimum is 5.11, and nothing is clamped. All sentences count, as in <see cref="Smog"/>; below
    /// 30 the score is an extrapolation.
    /// </summary>
    internal sealed class SmogEquationC : IReadabilityFormula
    {
        private const double Base = 2.8795;
        private const double Slope = 0.9986;
        private const double Shift = 5;

        public double Compute(in TextCounts counts)
        {
            return Base + (Slope * Math.Sqrt(counts.PerThirtySentences(counts.Polysyllables) + Shift));
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>SMOG with the constants of equation C.</summary>
        public static FormulaInfo SmogEquationC { get; } = new()
        {
            Id = "smog-c",
            Name = "SMOG Grade, equation C",
            Language = "en",
            VariantOf = "smog",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "McLaughlin 1969, SMOG grading - a new readability formula, Journal of Reading 12(8), 639-646, equation C",
            Summary = "SMOG with the other regression of the same paper.",
            FittedRange = "Samples of 30 sentences; the McCall-Crabbs lessons at full comprehension",
            Formula = new SmogEquationC(),
        };
    }
}
