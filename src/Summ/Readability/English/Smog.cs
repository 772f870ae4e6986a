using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// SMOG: <c>3.1291 + 1.0430 sqrt(30 P/S)</c>, where P is the number of words of three or more syllables and S the number of
    /// sentences.
    /// G. H. McLaughlin (1969), SMOG grading - a new readability formula, Journal of Reading 12(8), 639-646, regression equation D.
    /// A US school grade, higher is harder; the minimum is 3.1291, and nothing is clamped.
    /// Departs from the paper: it takes ten sentences each from the beginning, the middle and the end; here all sentences count and P
    /// is scaled to 30. Below 30 sentences the score is computed all the same, but is an extrapolation.
    /// Every occurrence counts, repeated words, names and numbers as read aloud included. Not the hand formula <c>3 + sqrt(P)</c>.
    /// </summary>
    internal sealed class Smog : IReadabilityFormula
    {
        private const double Base = 3.1291;
        private const double Slope = 1.0430;

        public double Compute(in TextCounts counts)
        {
            return Base + (Slope * Math.Sqrt(counts.PerThirtySentences(counts.Polysyllables)));
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>School grade from words of three or more syllables.</summary>
        public static FormulaInfo Smog { get; } = new()
        {
            Id = "smog",
            Name = "SMOG Grade",
            Language = "en",
            IsCommon = true,
            IsInConsensus = true,
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "McLaughlin 1969, SMOG grading - a new readability formula, Journal of Reading 12(8), 639-646, equation D",
            Summary = "The root of the number of long words in thirty sentences.",
            FittedRange = "Samples of 30 sentences; the McCall-Crabbs lessons at full comprehension",
            Formula = new Smog(),
        };
    }
}
