using Summ.Readability.Polish;

namespace Summ.Readability.Polish
{
    /// <summary>
    /// Pisarek, not linear: <c>0.5 sqrt(ASL^2 + T^2)</c>, where ASL is words per sentence and T the percentage of hard words.
    /// W. Pisarek (1969), Jak mierzyć zrozumiałość tekstu?, Zeszyty Prasoznawcze 4(42), 35-48.
    /// What is hard is uncertain: here words of four or more syllables as written, as two programs for Polish have it; Wordless takes more
    /// than four, in the base form and without names.
    /// Years of schooling, higher is harder; the minimum is 0.5, and nothing is clamped.
    /// </summary>
    internal sealed class PisarekNonlinear : IReadabilityFormula
    {
        private const double Scale = 0.5;

        public double Compute(in TextCounts counts)
        {
            double words = counts.WordsPerSentence;
            double hardWords = counts.PerHundredWords(counts.WordsOfFourSyllables);
            return Scale * Math.Sqrt((words * words) + (hardWords * hardWords));
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Years of schooling of Polish from sentence length and long words.</summary>
        public static FormulaInfo PisarekNonlinear { get; } = new()
        {
            Id = "pisarek-nonlinear-pl",
            Name = "Pisarek, nonlinear",
            Language = "pl",
            Unit = "years of schooling",
            Grades = GradeSystem.YearsOfSchooling,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Pisarek 1969, Jak mierzyć zrozumiałość tekstu?, Zeszyty Prasoznawcze 4(42), 35-48",
            Summary = "Half the distance that sentence length and the percentage of long words span; which words are long is uncertain.",
            FittedRange = "Polish newspapers",
            Formula = new PisarekNonlinear(),
        };
    }
}
