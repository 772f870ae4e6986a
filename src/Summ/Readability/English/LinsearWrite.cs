using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Linsear Write: <c>r = (E + 3 H)/S</c>, where H is words of three or more syllables, E the other words and S sentences; the grade is
    /// <c>r/2</c> when r is above 20, else <c>(r - 2)/2</c>.
    /// Ascribed to the US Air Force; G. R. Klare (1974-75), Assessing readability, Reading Research Quarterly 10(1), 62-102, p. 85.
    /// A US school grade, higher is harder; the minimum is -0.5, and nothing is clamped. Between 20 and just above 20 it jumps from 9 to 10.
    /// Departs from the source: it takes a sample of 100 words; here all words and sentences count, r being a rate. J. O'Hayre's Lensear
    /// Write (1966), higher for easier texts, is another formula.
    /// </summary>
    internal sealed class LinsearWrite : IReadabilityFormula
    {
        private const long PerHardWord = 2;
        private const double Threshold = 20;
        private const double Shift = 2;
        private const double Scale = 0.5;

        public double Compute(in TextCounts counts)
        {
            if (counts.Polysyllables < 0)
            {
                return double.NaN;
            }

            // Every word once and a hard one twice more; one division, so that the threshold is met exactly.
            double rate = counts.PerSentence(counts.Words + (PerHardWord * counts.Polysyllables));
            return rate > Threshold ? Scale * rate : Scale * (rate - Shift);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>School grade from words per sentence, long ones counted three times.</summary>
        public static FormulaInfo LinsearWrite { get; } = new()
        {
            Id = "linsear-write",
            Name = "Linsear Write",
            Language = "en",
            IsInConsensus = true,
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "US Air Force; Klare 1974-75, Assessing readability, Reading Research Quarterly 10(1), 62-102, p. 85",
            Summary = "Each word one point, each word of three syllables three, divided by the sentences.",
            FittedRange = "Technical manuals of the US Air Force; not known to be fitted by regression",
            Formula = new LinsearWrite(),
        };
    }
}
