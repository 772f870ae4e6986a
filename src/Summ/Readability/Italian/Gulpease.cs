using Summ.Readability.Italian;

namespace Summ.Readability.Italian
{
    /// <summary>
    /// Gulpease: <c>89 + (300 S - 10 L)/W</c>, where S is sentences, L letters and W words.
    /// P. Lucisano and M. E. Piemontese (1988), GULPEASE: una formula per la predizione della difficoltà dei testi in lingua italiana, Scuola
    /// e Città 39(3), 110-124.
    /// Points from 0 to 100 for prose, higher is easier, not clamped. Letters are <see cref="TextCounts.Characters"/>, letters and digits;
    /// textstat counts punctuation too and scores lower. The sign of the sentences is often printed wrong.
    /// </summary>
    internal sealed class Gulpease : IReadabilityFormula
    {
        private const double Base = 89;
        private const double PerSentence = 300;
        private const double PerLetter = 10;

        public double Compute(in TextCounts counts)
        {
            double sentencesPerWord = counts.PerWord(counts.Sentences);
            double lettersPerWord = counts.PerWord(counts.Characters);
            return Base + (PerSentence * sentencesPerWord) - (PerLetter * lettersPerWord);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Reading ease of Italian from letters and sentences.</summary>
        public static FormulaInfo Gulpease { get; } = new()
        {
            Id = "gulpease",
            Name = "Gulpease",
            Language = "it",
            Unit = "points, 0 to 100",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Lucisano & Piemontese 1988, GULPEASE: una formula per la predizione della difficoltà dei testi in lingua italiana, Scuola e Città 39(3), 110-124",
            Summary = "Letters and sentences instead of syllables, fitted to Italian readers.",
            FittedRange = "Italian texts read by people of three levels of schooling",
            Bands =
            [
                new(double.NegativeInfinity, 40, "hard after upper secondary school"),
                new(40, 60, "hard after lower secondary school"),
                new(60, 80, "hard after primary school"),
                new(80, double.PositiveInfinity, "easy after primary school"),
            ],
            Formula = new Gulpease(),
        };
    }
}
