using Summ.Readability.German;

namespace Summ.Readability.German
{
    /// <summary>
    /// Amstad's Flesch: <c>180 - ASL - 58.5 ASW</c>, where ASL is words per sentence and ASW syllables per word.
    /// T. Amstad (1978), Wie verständlich sind unsere Zeitungen?, thesis, Universität Zürich.
    /// Higher is easier, on Flesch's scale, not clamped.
    /// </summary>
    internal sealed class FleschAmstad : IReadabilityFormula
    {
        private const double Base = 180;
        private const double PerWordInSentence = 1;
        private const double PerSyllableInWord = 58.5;

        public double Compute(in TextCounts counts)
        {
            double wordsPerSentence = counts.WordsPerSentence;
            double syllablesPerWord = counts.PerWord(counts.Syllables);
            return Base - (PerWordInSentence * wordsPerSentence) - (PerSyllableInWord * syllablesPerWord);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Reading ease of German from sentence length and syllables per word.</summary>
        public static FormulaInfo FleschAmstad { get; } = new()
        {
            Id = "flesch-amstad-de",
            Name = "Flesch (Amstad)",
            Language = "de",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Amstad 1978, Wie verständlich sind unsere Zeitungen?, thesis, Universität Zürich",
            Summary = "Flesch Reading Ease with constants for the longer words of German.",
            FittedRange = "Flesch's formula carried over to German newspapers",
            Bands =
            [
                new(double.NegativeInfinity, 30, "very difficult"),
                new(30, 50, "difficult"),
                new(50, 60, "fairly difficult"),
                new(60, 70, "standard"),
                new(70, 80, "fairly easy"),
                new(80, 90, "easy"),
                new(90, double.PositiveInfinity, "very easy"),
            ],
            Formula = new FleschAmstad(),
        };
    }
}
