using Summ.Readability.German;

namespace Summ.Readability.German
{
    /// <summary>
    /// SMOG for German: <c>sqrt(30 P/S) - 2</c>, where P is the number of words of three or more syllables and S the number of sentences.
    /// R. Bamberger and E. Vanecek (1984), Lesen - Verstehen - Lernen - Schreiben, Wien: Jugend und Volk, p. 78.
    /// A school grade, higher is harder; the minimum is -2, and nothing is clamped. All sentences count and P is scaled to 30; below 30 the
    /// score is an extrapolation.
    /// </summary>
    internal sealed class SmogGerman : IReadabilityFormula
    {
        private const double Shift = 2;

        public double Compute(in TextCounts counts)
        {
            return Math.Sqrt(counts.PerThirtySentences(counts.Polysyllables)) - Shift;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>SMOG with the constant for German.</summary>
        public static FormulaInfo SmogGerman { get; } = new()
        {
            Id = "smog-de",
            Name = "SMOG for German",
            Language = "de",
            Unit = "school grade",
            Grades = GradeSystem.German,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Bamberger & Vanecek 1984, Lesen - Verstehen - Lernen - Schreiben, Jugend und Volk, p. 78",
            Summary = "The root of the number of long words in thirty sentences, less two, as German has more long words.",
            FittedRange = "German texts, in samples of 30 sentences",
            Formula = new SmogGerman(),
        };
    }
}
