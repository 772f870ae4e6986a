using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// McAlpine EFLAW: <c>(W + MW)/S</c>, where W is words, MW those of one to three letters and S sentences.
    /// R. McAlpine (2006), From plain English to global English.
    /// Points, lower is easier for readers to whom English is foreign; the minimum is 1, and nothing is clamped. Short words count twice
    /// because they make up idioms and phrasal verbs. The bands are the author's, in whole points, as commonly quoted.
    /// </summary>
    internal sealed class McAlpineEflaw : IReadabilityFormula
    {
        public double Compute(in TextCounts counts) => counts.WordsPerSentence + counts.PerSentence(counts.MiniWords);
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Words and short words per sentence, for foreign readers.</summary>
        public static FormulaInfo McAlpineEflaw { get; } = new()
        {
            Id = "mcalpine-eflaw",
            Name = "McAlpine EFLAW",
            Language = "en",
            Unit = "points, about 10 to 40",
            Scale = new(10, 40),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "McAlpine 2006, From plain English to global English",
            Summary = "Long sentences and strings of very short words are hard for readers to whom English is foreign.",
            FittedRange = "Not fitted: chosen by the author for readers to whom English is foreign",
            Bands =
            [
                new(double.NegativeInfinity, 21, "very easy"),
                new(21, 26, "quite easy"),
                new(26, 30, "mildly difficult"),
                new(30, double.PositiveInfinity, "very confusing"),
            ],
            Formula = new McAlpineEflaw(),
        };
    }
}
