using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Flesch recalculated by Powers, Sumner and Kearl: <c>0.0778 ASL + 4.55 ASW - 2.2029</c>, where ASL is words per sentence and ASW
    /// syllables per word.
    /// R. D. Powers, W. A. Sumner and B. E. Kearl (1958), A recalculation of four adult readability formulas, Journal of Educational
    /// Psychology 49(2), 99-105.
    /// A US school grade, higher is harder; the minimum is 2.42, and nothing is clamped. It rises more slowly than <see
    /// cref="FleschKincaid"/>, since the lessons it is fitted to end in middle school.
    /// </summary>
    internal sealed class PowersSumnerKearlFlesch : IReadabilityFormula
    {
        private const double PerWordInSentence = 0.0778;
        private const double PerSyllableInWord = 4.55;
        private const double Base = -2.2029;

        public double Compute(in TextCounts counts)
        {
            double wordsPerSentence = counts.WordsPerSentence;
            double syllablesPerWord = counts.PerWord(counts.Syllables);
            return (PerWordInSentence * wordsPerSentence) + (PerSyllableInWord * syllablesPerWord) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Flesch's inputs refitted to the lessons of 1950.</summary>
        public static FormulaInfo PowersSumnerKearlFlesch { get; } = new()
        {
            Id = "psk-flesch",
            Name = "Powers-Sumner-Kearl Flesch",
            Language = "en",
            VariantOf = "flesch-reading-ease",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Powers, Sumner & Kearl 1958, A recalculation of four adult readability formulas, Journal of Educational Psychology 49(2), 99-105",
            Summary = "Flesch Reading Ease refitted to newer test lessons, as a grade.",
            FittedRange = "The McCall-Crabbs Standard Test Lessons in Reading, edition of 1950",
            Formula = new PowersSumnerKearlFlesch(),
        };
    }
}
