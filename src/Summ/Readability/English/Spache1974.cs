using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Spache, revised: <c>0.121 ASL + 0.082 PUW + 0.659</c>, where ASL is words per sentence and PUW unfamiliar words per 100 words.
    /// G. D. Spache (1974), Good Reading for Poor Readers, 9th edition, Garrard; first as (1953), A new readability formula for primary-grade
    /// reading materials, Elementary School Journal 53(7), 410-413.
    /// A US school grade for the grades 1 to 3, higher is harder; the minimum is 0.78, and nothing is clamped.
    /// A word that is not on the list counts once however often it occurs (<see cref="TextCounts.UnfamiliarTypes"/>), which is the author's
    /// rule for samples of a hundred words or so. In longer texts words recur and the score falls; <see cref="Spache1974Occurrences"/> does
    /// not.
    /// </summary>
    internal sealed class Spache1974 : IReadabilityFormula
    {
        private const double PerWordInSentence = 0.121;
        private const double PerUnfamiliarWord = 0.082;
        private const double Base = 0.659;

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
        /// <summary>Grade of primary school from sentence length and unfamiliar words.</summary>
        public static FormulaInfo Spache1974 { get; } = new()
        {
            Id = "spache-1974",
            Name = "Spache (1974)",
            Language = "en",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Scale = new(1, 4),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Spache 1974, Good Reading for Poor Readers, 9th edition, Garrard; first Spache 1953, A new readability formula for primary-grade reading materials, Elementary School Journal 53(7), 410-413",
            Summary = "Sentence length and the words that a child does not know yet, each once.",
            FittedRange = "Readers and books of the grades 1 to 3, in samples of about 100 words",
            Formula = new Spache1974(),
        };
    }
}
