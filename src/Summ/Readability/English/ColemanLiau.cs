using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Coleman-Liau: <c>0.0588 L - 0.296 S - 15.8</c>, where L is letters and S sentences, each per 100 words.
    /// M. Coleman and T. L. Liau (1975), A computer readability formula designed for machine scoring, Journal of Applied Psychology
    /// 60(2), 283-284.
    /// A US school grade, higher is harder, not clamped. Letters only, no digits and no punctuation.
    /// Some programs have 0.058 for 0.0588, which is 0.36 grades too low at 4.5 letters a word.
    /// </summary>
    internal sealed class ColemanLiau : IReadabilityFormula
    {
        private const double PerLetter = 0.0588;
        private const double PerSentence = 0.296;
        private const double Base = -15.8;

        public double Compute(in TextCounts counts)
        {
            double letters = counts.PerHundredWords(counts.Letters);
            double sentences = counts.PerHundredWords(counts.Sentences);
            return (PerLetter * letters) - (PerSentence * sentences) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>School grade from letters and sentences per hundred words.</summary>
        public static FormulaInfo ColemanLiau { get; } = new()
        {
            Id = "coleman-liau",
            Name = "Coleman-Liau Index",
            Language = "en",
            IsCommon = true,
            IsInConsensus = true,
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Coleman & Liau 1975, A computer readability formula designed for machine scoring, Journal of Applied Psychology 60(2), 283-284",
            Summary = "Letters instead of syllables, so that a machine can count them without error.",
            FittedRange = "Cloze scores of 36 passages of 150 words each",
            Formula = new ColemanLiau(),
        };
    }
}
