using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Automated Readability Index in its simple form: <c>9 C/W + W/S</c>, where C/W is characters per word and W/S words per sentence.
    /// R. J. Senter and E. A. Smith (1967), Automated readability index, Aerospace Medical Research Laboratories, AMRL-TR-66-220; as koRpus
    /// and quanteda give it.
    /// Points, not a grade; higher is harder, not clamped. It orders texts nearly as the index itself, whose constants stand in the ratio
    /// 9.42 to 1.
    /// </summary>
    internal sealed class AutomatedReadabilityIndexSimple : IReadabilityFormula
    {
        private const double PerCharacterInWord = 9;

        public double Compute(in TextCounts counts)
        {
            double charactersPerWord = counts.PerWord(counts.Characters);
            return (PerCharacterInWord * charactersPerWord) + counts.WordsPerSentence;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>The Automated Readability Index as a sum without a grade.</summary>
        public static FormulaInfo AutomatedReadabilityIndexSimple { get; } = new()
        {
            Id = "automated-readability-index-simple",
            Name = "Automated Readability Index, simple",
            Language = "en",
            VariantOf = "automated-readability-index",
            Unit = "points, about 50 to 70 for ordinary prose",
            Scale = new(50, 70),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Senter & Smith 1967, Automated readability index, AMRL-TR-66-220",
            Summary = "Characters per word, nine times, plus sentence length.",
            FittedRange = "Graded school books",
            Formula = new AutomatedReadabilityIndexSimple(),
        };
    }
}
