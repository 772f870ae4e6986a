using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// SMOG as computed by hand: <c>3 + sqrt(30 P/S)</c>, where P is the number of words of three or more syllables and S the number of
    /// sentences.
    /// G. H. McLaughlin (1969), SMOG grading - a new readability formula, Journal of Reading 12(8), 639-646.
    /// A US school grade, higher is harder; the minimum is 3, and nothing is clamped. Departs from the paper: it takes the root of the
    /// nearest perfect square and three times ten sentences; here the root is exact and all sentences count.
    /// </summary>
    internal sealed class SmogSimple : IReadabilityFormula
    {
        private const double Base = 3;

        public double Compute(in TextCounts counts)
        {
            return Base + Math.Sqrt(counts.PerThirtySentences(counts.Polysyllables));
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>SMOG as computed by hand.</summary>
        public static FormulaInfo SmogSimple { get; } = new()
        {
            Id = "smog-simple",
            Name = "SMOG Grade, by hand",
            Language = "en",
            VariantOf = "smog",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "McLaughlin 1969, SMOG grading - a new readability formula, Journal of Reading 12(8), 639-646",
            Summary = "Three plus the root of the number of long words in thirty sentences.",
            FittedRange = "Samples of 30 sentences; an approximation of the regression for use without tables",
            Formula = new SmogSimple(),
        };
    }
}
