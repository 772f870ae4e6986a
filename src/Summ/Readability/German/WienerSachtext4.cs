using Summ.Readability.German;

namespace Summ.Readability.German
{
    /// <summary>
    /// Fourth Wiener Sachtextformel: <c>0.2744 MS + 0.2656 SL - 1.693</c>, where MS is the percentage of words of three or more syllables and
    /// SL words per sentence.
    /// R. Bamberger and E. Vanecek (1984), Lesen - Verstehen - Lernen - Schreiben, Wien: Jugend und Volk, pp. 83-84.
    /// A school grade, about 4 (very easy) to 15 (very hard), higher is harder, not clamped.
    /// </summary>
    internal sealed class WienerSachtext4 : IReadabilityFormula
    {
        private const double PerPolysyllable = 0.2744;
        private const double PerWordInSentence = 0.2656;
        private const double Base = -1.693;

        public double Compute(in TextCounts counts)
        {
            double polysyllables = counts.PerHundredWords(counts.Polysyllables);
            return (PerPolysyllable * polysyllables) + (PerWordInSentence * counts.WordsPerSentence) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>School grade of German from two counts, the fourth formula.</summary>
        public static FormulaInfo WienerSachtext4 { get; } = new()
        {
            Id = "wiener-4",
            Name = "Wiener Sachtextformel 4",
            Language = "de",
            Unit = "school grade, about 4 to 15",
            Grades = GradeSystem.German,
            Scale = new(4, 15),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Bamberger & Vanecek 1984, Lesen - Verstehen - Lernen - Schreiben, Jugend und Volk, pp. 83-84",
            Summary = "The inputs of the third formula, fitted anew with more weight on sentences.",
            FittedRange = "German factual texts of the grades 4 to 15",
            Formula = new WienerSachtext4(),
        };
    }
}
