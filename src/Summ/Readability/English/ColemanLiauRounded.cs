using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Coleman-Liau with a constant cut short: <c>0.058 L - 0.296 S - 15.8</c>, where L is letters and S sentences, each per 100 words.
    /// Not in the paper, which has 0.0588 (<see cref="ColemanLiau"/>); textstat and text-readability compute this. It is here so that their
    /// figures can be compared, and is 0.36 grades lower at 4.5 letters a word.
    /// A US school grade, higher is harder, not clamped.
    /// </summary>
    internal sealed class ColemanLiauRounded : IReadabilityFormula
    {
        private const double PerLetter = 0.058;
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
        /// <summary>Coleman-Liau with 0.058 for 0.0588, as some programs have it.</summary>
        public static FormulaInfo ColemanLiauRounded { get; } = new()
        {
            Id = "coleman-liau-0058",
            Name = "Coleman-Liau Index with 0.058",
            Language = "en",
            VariantOf = "coleman-liau",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "textstat 0.7 and text-readability 1.1; after Coleman & Liau 1975, A computer readability formula designed for machine scoring, Journal of Applied Psychology 60(2), 283-284",
            Summary = "The constant that two widely used programs have; for comparison with them only.",
            FittedRange = "None: a constant of Coleman-Liau cut short",
            Formula = new ColemanLiauRounded(),
        };
    }
}
