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
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Flesch 1948, A new readability yardstick, Journal of Applied Psychology 32(3), 221-233",
            Summary = "Short sentences and short words read easily.",
            FittedRange = "The McCall-Crabbs Standard Test Lessons in Reading, school passages with comprehension questions",
            Bands =
            [
                new(double.NegativeInfinity, 30, "very difficult") { Readers = "college graduate" },
                new(30, 50, "difficult") { Readers = "college" },
                new(50, 60, "fairly difficult") { Readers = "grades 10 to 12, 15-18 years old" },
                new(60, 70, "standard") { Readers = "plain English; grades 8 and 9, 13-15 years old" },
                new(70, 80, "fairly easy") { Readers = "grade 7, 12-13 years old" },
                new(80, 90, "easy") { Readers = "grade 6, 11-12 years old" },
                new(90, double.PositiveInfinity, "very easy") { Readers = "grade 5, 10-11 years old" },
            ],
            Formula = new FleschReadingEase(),
        };
    }
}
