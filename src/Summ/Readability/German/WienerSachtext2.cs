using Summ.Readability.German;

namespace Summ.Readability.German
{
    /// <summary>
    /// Second Wiener Sachtextformel: <c>0.2007 MS + 0.1682 SL + 0.1373 IW - 2.779</c>, where MS and IW are the percentages of words of three
    /// or more syllables and of more than six letters, and SL is words per sentence.
    /// R. Bamberger and E. Vanecek (1984), Lesen - Verstehen - Lernen - Schreiben, Wien: Jugend und Volk, pp. 83-84.
    /// A school grade, about 4 (very easy) to 15 (very hard), higher is harder, not clamped. Long words have more than six letters (<see
    /// cref="TextCounts.LongWords"/>); quanteda has six or more.
    /// </summary>
    internal sealed class WienerSachtext2 : IReadabilityFormula
    {
        private const double PerPolysyllable = 0.2007;
        private const double PerWordInSentence = 0.1682;
        private const double PerLongWord = 0.1373;
        private const double Base = -2.779;

        public double Compute(in TextCounts counts)
        {
            double polysyllables = counts.PerHundredWords(counts.Polysyllables);
            double longWords = counts.PerHundredWords(counts.LongWords);
            return (PerPolysyllable * polysyllables) + (PerWordInSentence * counts.WordsPerSentence) + (PerLongWord * longWords) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>School grade of German from three counts.</summary>
        public static FormulaInfo WienerSachtext2 { get; } = new()
        {
            Id = "wiener-2",
            Name = "Wiener Sachtextformel 2",
            Language = "de",
            Unit = "school grade, about 4 to 15",
            Grades = GradeSystem.German,
            Scale = new(4, 15),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Bamberger & Vanecek 1984, Lesen - Verstehen - Lernen - Schreiben, Jugend und Volk, pp. 83-84",
            Summary = "The first formula without words of one syllable.",
            FittedRange = "German factual texts of the grades 4 to 15",
            Formula = new WienerSachtext2(),
        };
    }
}
