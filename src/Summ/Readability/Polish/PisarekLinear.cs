using Summ.Readability.Polish;

namespace Summ.Readability.Polish
{
    /// <summary>
    /// Pisarek, linear: <c>ASL/3 + T/3 + 1</c>, where ASL is words per sentence and T the percentage of hard words.
    /// W. Pisarek (1969), Jak mierzyć zrozumiałość tekstu?, Zeszyty Prasoznawcze 4(42), 35-48.
    /// What is hard is uncertain: here words of four or more syllables as written, as two programs for Polish have it; Wordless takes more
    /// than four, in the base form and without names.
    /// The constants are uncertain too: they come from one program, the paper was not seen. Years of schooling, higher is harder; the minimum
    /// is 1.33, and nothing is clamped.
    /// </summary>
    internal sealed class PisarekLinear : IReadabilityFormula
    {
        private const double Divisor = 3;
        private const double Base = 1;

        public double Compute(in TextCounts counts)
        {
            double hardWords = counts.PerHundredWords(counts.WordsOfFourSyllables);
            return ((counts.WordsPerSentence + hardWords) / Divisor) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Years of schooling of Polish, the linear form.</summary>
        public static FormulaInfo PisarekLinear { get; } = new()
        {
            Id = "pisarek-linear-pl",
            Name = "Pisarek, linear",
            Language = "pl",
            VariantOf = "pisarek-nonlinear-pl",
            Unit = "years of schooling",
            Grades = GradeSystem.YearsOfSchooling,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Pisarek 1969, Jak mierzyć zrozumiałość tekstu?, Zeszyty Prasoznawcze 4(42), 35-48; constants uncertain",
            Summary = "A third of sentence length and percentage of long words, and one; constants and counts are uncertain.",
            FittedRange = "Polish newspapers",
            Formula = new PisarekLinear(),
        };
    }
}
