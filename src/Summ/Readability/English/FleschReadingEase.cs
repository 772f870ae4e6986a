using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Flesch Reading Ease: <c>206.835 - 1.015 ASL - 84.6 ASW</c>, where ASL is words per sentence and ASW syllables per word.
    /// R. Flesch (1948), A new readability yardstick, Journal of Applied Psychology 32(3), 221-233.
    /// Higher is easier; prose lies between 0 and 100, the maximum is 121.22, there is no minimum, and nothing is clamped.
    /// The paper writes syllables per 100 words, 0.846 wl; this is the same. Syllables are counted by Flesch's later rules (1979), see
    /// <see cref="TextCounts"/>: a number or an abbreviation is one.
    /// </summary>
    internal sealed class FleschReadingEase : IReadabilityFormula
    {
        private const double Base = 206.835;
        private const double PerWordInSentence = 1.015;
        private const double PerSyllableInWord = 84.6;

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
        /// <summary>Reading ease from sentence length and syllables per word.</summary>
        public static FormulaInfo FleschReadingEase { get; } = new()
        {
            Id = "flesch-reading-ease",
            Name = "Flesch Reading Ease",
            Language = "en",
            IsCommon = true,
            Unit = "points, 0 to 100 for ordinary prose",
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Flesch 1948, A new readability yardstick, Journal of Applied Psychology 32(3), 221-233",
            Summary = "Short sentences and short words read easily.",
            FittedRange = "The McCall-Crabbs Standard Test Lessons in Reading, school passages with comprehension questions",
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
            Formula = new FleschReadingEase(),
        };
    }
}
