using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Farr, Jenkins and Paterson recalculated by Powers, Sumner and Kearl: <c>8.4335 + 0.0923 ASL - 0.0648 M</c>, where ASL is words per
    /// sentence and M the percentage of one-syllable words.
    /// R. D. Powers, W. A. Sumner and B. E. Kearl (1958), A recalculation of four adult readability formulas, Journal of Educational
    /// Psychology 49(2), 99-105.
    /// A US school grade, higher is harder; the minimum is 2.05, and nothing is clamped.
    /// </summary>
    internal sealed class PowersSumnerKearlFarrJenkinsPaterson : IReadabilityFormula
    {
        private const double Base = 8.4335;
        private const double PerWordInSentence = 0.0923;
        private const double PerMonosyllable = 0.0648;

        public double Compute(in TextCounts counts)
        {
            double monosyllables = counts.PerHundredWords(counts.Monosyllables);
            return Base + (PerWordInSentence * counts.WordsPerSentence) - (PerMonosyllable * monosyllables);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Farr-Jenkins-Paterson's inputs refitted to the lessons of 1950.</summary>
        public static FormulaInfo PowersSumnerKearlFarrJenkinsPaterson { get; } = new()
        {
            Id = "psk-farr-jenkins-paterson",
            Name = "Powers-Sumner-Kearl Farr-Jenkins-Paterson",
            Language = "en",
            VariantOf = "farr-jenkins-paterson",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Powers, Sumner & Kearl 1958, A recalculation of four adult readability formulas, Journal of Educational Psychology 49(2), 99-105",
            Summary = "Farr-Jenkins-Paterson refitted to newer test lessons, as a grade.",
            FittedRange = "The McCall-Crabbs Standard Test Lessons in Reading, edition of 1950",
            Formula = new PowersSumnerKearlFarrJenkinsPaterson(),
        };
    }
}
