using Summ.Readability.German;

namespace Summ.Readability.German
{
    /// <summary>
    /// Third Wiener Sachtextformel: <c>0.2963 MS + 0.1905 SL - 1.1144</c>, where MS is the percentage of words of three or more syllables and
    /// SL words per sentence.
    /// R. Bamberger and E. Vanecek (1984), Lesen - Verstehen - Lernen - Schreiben, Wien: Jugend und Volk, pp. 83-84.
    /// A school grade, about 4 (very easy) to 15 (very hard), higher is harder, not clamped.
    /// </summary>
    internal sealed class WienerSachtext3 : IReadabilityFormula
    {
        private const double PerPolysyllable = 0.2963;
        private const double PerWordInSentence = 0.1905;
        private const double Base = -1.1144;

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
        /// <summary>School grade of German from two counts, the third formula.</summary>
        public static FormulaInfo WienerSachtext3 { get; } = new()
        {
            Id = "wiener-3",
            Name = "Wiener Sachtextformel 3",
            Language = "de",
            Unit = "school grade, about 4 to 15",
            Grades = GradeSystem.German,
            Scale = new(4, 15),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Bamberger & Vanecek 1984, Lesen - Verstehen - Lernen - Schreiben, Jugend und Volk, pp. 83-84",
            Summary = "The first formula with words of three syllables and sentence length alone.",
            FittedRange = "German factual texts of the grades 4 to 15",
            Formula = new WienerSachtext3(),
        };
    }
}
