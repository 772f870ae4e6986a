using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Fog recalculated by Powers, Sumner and Kearl: <c>3.0680 + 0.0877 ASL + 0.0984 PHW</c>, where ASL is words per sentence and PHW the
    /// percentage of hard words.
    /// R. D. Powers, W. A. Sumner and B. E. Kearl (1958), A recalculation of four adult readability formulas, Journal of Educational
    /// Psychology 49(2), 99-105.
    /// A US school grade, higher is harder; the minimum is 3.16, and nothing is clamped. Hard words are <see
    /// cref="TextCounts.ComplexWords"/>, as for <see cref="GunningFog"/>. quanteda multiplies by 3.0680 where it is to be added.
    /// </summary>
    internal sealed class PowersSumnerKearlFog : IReadabilityFormula
    {
        private const double Base = 3.0680;
        private const double PerWordInSentence = 0.0877;
        private const double PerHardWord = 0.0984;

        public double Compute(in TextCounts counts)
        {
            double hardWords = counts.PerHundredWords(counts.ComplexWords);
            return Base + (PerWordInSentence * counts.WordsPerSentence) + (PerHardWord * hardWords);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Fog's inputs refitted to the lessons of 1950.</summary>
        public static FormulaInfo PowersSumnerKearlFog { get; } = new()
        {
            Id = "psk-fog",
            Name = "Powers-Sumner-Kearl Fog",
            Language = "en",
            VariantOf = "gunning-fog",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Powers, Sumner & Kearl 1958, A recalculation of four adult readability formulas, Journal of Educational Psychology 49(2), 99-105",
            Summary = "Gunning Fog refitted to newer test lessons.",
            FittedRange = "The McCall-Crabbs Standard Test Lessons in Reading, edition of 1950",
            Formula = new PowersSumnerKearlFog(),
        };
    }
}
