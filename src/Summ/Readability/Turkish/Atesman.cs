using Summ.Readability.Turkish;

namespace Summ.Readability.Turkish
{
    /// <summary>
    /// Ateşman: <c>198.825 - 40.175 ASW - 2.610 ASL</c>, where ASW is syllables per word and ASL words per sentence.
    /// E. Ateşman (1997), Türkçede okunabilirliğin ölçülmesi, Dil Dergisi 58, 71-74.
    /// Higher is easier, not clamped. The bands are the author's, printed in whole points.
    /// </summary>
    internal sealed class Atesman : IReadabilityFormula
    {
        private const double Base = 198.825;
        private const double PerWordInSentence = 2.610;
        private const double PerSyllableInWord = 40.175;

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
        /// <summary>Reading ease of Turkish from sentence length and syllables per word.</summary>
        public static FormulaInfo Atesman { get; } = new()
        {
            Id = "atesman-tr",
            Name = "Ateşman",
            Language = "tr",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Ateşman 1997, Türkçede okunabilirliğin ölçülmesi, Dil Dergisi 58, 71-74",
            Summary = "Flesch Reading Ease with constants for Turkish, whose words are long and sentences short.",
            FittedRange = "Flesch's formula carried over to Turkish",
            Bands =
            [
                new(double.NegativeInfinity, 30, "very difficult"),
                new(30, 50, "difficult"),
                new(50, 70, "medium"),
                new(70, 90, "easy"),
                new(90, double.PositiveInfinity, "very easy"),
            ],
            Formula = new Atesman(),
        };
    }
}
