using Summ.Readability.German;

namespace Summ.Readability.German
{
    /// <summary>
    /// First Wiener Sachtextformel: <c>0.1935 MS + 0.1672 SL + 0.1297 IW - 0.0327 ES - 0.875</c>, where MS, IW and ES are the percentages of
    /// words of three or more syllables, of more than six letters, and of one syllable, and SL is words per sentence.
    /// R. Bamberger and E. Vanecek (1984), Lesen - Verstehen - Lernen - Schreiben, Wien: Jugend und Volk, pp. 83-84.
    /// A school grade, about 4 (very easy) to 15 (very hard), higher is harder, not clamped. Long words have more than six letters (<see
    /// cref="TextCounts.LongWords"/>); quanteda has six or more.
    /// </summary>
    internal sealed class WienerSachtext1 : IReadabilityFormula
    {
        private const double PerPolysyllable = 0.1935;
        private const double PerWordInSentence = 0.1672;
        private const double PerLongWord = 0.1297;
        private const double PerMonosyllable = 0.0327;
        private const double Base = -0.875;

        public double Compute(in TextCounts counts)
        {
            double polysyllables = counts.PerHundredWords(counts.Polysyllables);
            double longWords = counts.PerHundredWords(counts.LongWords);
            double monosyllables = counts.PerHundredWords(counts.Monosyllables);
            return (PerPolysyllable * polysyllables) + (PerWordInSentence * counts.WordsPerSentence) + (PerLongWord * longWords) - (PerMonosyllable * monosyllables) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>School grade of German from four counts.</summary>
        public static FormulaInfo WienerSachtext1 { get; } = new()
        {
            Id = "wiener-1",
            Name = "Wiener Sachtextformel 1",
            Language = "de",
            Unit = "school grade, about 4 to 15",
            Grades = GradeSystem.German,
            Scale = new(4, 15),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Bamberger & Vanecek 1984, Lesen - Verstehen - Lernen - Schreiben, Jugend und Volk, pp. 83-84",
            Summary = "Long words, long sentences and few words of one syllable make a factual text hard.",
            FittedRange = "German factual texts of the grades 4 to 15",
            Formula = new WienerSachtext1(),
        };
    }
}
