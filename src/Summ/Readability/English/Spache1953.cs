using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Spache of 1953: <c>0.141 ASL + 0.086 PUW + 0.839</c>, where ASL is words per sentence and PUW unfamiliar words per 100 words.
    /// G. Spache (1953), A new readability formula for primary-grade reading materials, Elementary School Journal 53(7), 410-413.
    /// A US school grade for the grades 1 to 3, higher is harder; the minimum is 0.98, and nothing is clamped.
    /// Departs from the paper: it takes Dale's list of 769 words; <see cref="TextCounts.UnfamiliarTypes"/> is by the revised list of 1974,
    /// which is longer, so that the score is somewhat too low. A word counts once, see <see cref="Spache1974"/>.
    /// </summary>
    internal sealed class Spache1953 : IReadabilityFormula
    {
        private const double PerWordInSentence = 0.141;
        private const double PerUnfamiliarWord = 0.086;
        private const double Base = 0.839;

        public double Compute(in TextCounts counts)
        {
            double unfamiliarWords = counts.PerHundredWords(counts.UnfamiliarTypes);
            return (PerWordInSentence * counts.WordsPerSentence) + (PerUnfamiliarWord * unfamiliarWords) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>The first version of Spache's formula.</summary>
        public static FormulaInfo Spache1953 { get; } = new()
        {
            Id = "spache-1953",
            Name = "Spache (1953)",
            Language = "en",
            VariantOf = "spache-1974",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Scale = new(1, 4),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Spache 1953, A new readability formula for primary-grade reading materials, Elementary School Journal 53(7), 410-413",
            Summary = "Sentence length and the words that a child does not know yet; the constants of 1953.",
            FittedRange = "Books of the grades 1 to 3",
            Formula = new Spache1953(),
        };
    }
}
