using Summ.Readability.Swedish;

namespace Summ.Readability.Swedish
{
    /// <summary>
    /// LIX: <c>W/S + 100 LW/W</c>, where W/S is words per sentence and LW/W the share of words of more than six letters.
    /// C. H. Björnsson (1968), Läsbarhet, Stockholm: Liber.
    /// Points, higher is harder; the minimum is 1, and nothing is clamped. Made for Swedish and used for many European languages, since
    /// it needs no syllables.
    /// Departs from the book: its sentences end at colons too; here only at the ends of sentences.
    /// </summary>
    internal sealed class Lix : IReadabilityFormula
    {
        public double Compute(in TextCounts counts)
        {
            double wordsPerSentence = counts.WordsPerSentence;
            double longWords = counts.PerHundredWords(counts.LongWords);
            return wordsPerSentence + longWords;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Sentence length plus the percentage of long words.</summary>
        public static FormulaInfo Lix { get; } = new()
        {
            Id = "lix",
            Name = "LIX",
            Language = "sv",
            IsForAnyLanguage = true,
            IsCommon = true,
            Unit = "points, about 20 to 60 for ordinary prose",
            Scale = new(20, 60),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Björnsson 1968, Läsbarhet, Stockholm: Liber",
            Summary = "Sentence length plus the percentage of long words; needs no syllables and so fits many languages.",
            FittedRange = "Swedish books for children and adults",
            Bands =
            [
                new(double.NegativeInfinity, 25, "very easy"),
                new(25, 35, "easy"),
                new(35, 45, "standard"),
                new(45, 55, "difficult"),
                new(55, double.PositiveInfinity, "very difficult"),
            ],
            Formula = new Lix(),
        };
    }
}
