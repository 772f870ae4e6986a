using Summ.Readability.Spanish;

namespace Summ.Readability.Spanish
{
    /// <summary>
    /// Crawford: <c>-0.205 S + 0.049 Sy - 3.407</c>, where S is sentences and Sy syllables, each per 100 words.
    /// A. N. Crawford (1985), Fórmula y gráfico para determinar la comprensibilidad de textos del nivel primario en castellano, Lectura y
    /// Vida 6(4).
    /// Years of schooling, higher is harder, not clamped; made for primary school and extrapolated beyond.
    /// </summary>
    internal sealed class Crawford : IReadabilityFormula
    {
        private const double PerSentence = 0.205;
        private const double PerSyllable = 0.049;
        private const double Base = -3.407;

        public double Compute(in TextCounts counts)
        {
            double sentences = counts.PerHundredWords(counts.Sentences);
            double syllables = counts.PerHundredWords(counts.Syllables);
            return (PerSyllable * syllables) - (PerSentence * sentences) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Years of schooling from sentences and syllables per hundred words.</summary>
        public static FormulaInfo Crawford { get; } = new()
        {
            Id = "crawford",
            Name = "Crawford",
            Language = "es",
            Unit = "years of schooling",
            Grades = GradeSystem.YearsOfSchooling,
            Scale = new(1, 7),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Crawford 1985, Fórmula y gráfico para determinar la comprensibilidad de textos del nivel primario en castellano, Lectura y Vida 6(4)",
            Summary = "Few sentences and many syllables in a hundred words make a text hard.",
            FittedRange = "Spanish texts of primary school, grades 1 to 6",
            Formula = new Crawford(),
        };
    }
}
