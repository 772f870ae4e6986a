using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Spache, revised, with every occurrence counted: <c>0.121 ASL + 0.082 PUW + 0.659</c>, where ASL is words per sentence and PUW
    /// unfamiliar words per 100 words.
    /// G. D. Spache (1974), Good Reading for Poor Readers, 9th edition, Garrard. Departs from the author's rule, by which a word counts once:
    /// quanteda and Wordless count as here, by <see cref="TextCounts.UnfamiliarWords"/>. So texts of different length can be compared.
    /// A US school grade for the grades 1 to 3, higher is harder; the minimum is 0.78, and nothing is clamped.
    /// </summary>
    internal sealed class Spache1974Occurrences : IReadabilityFormula
    {
        private const double PerWordInSentence = 0.121;
        private const double PerUnfamiliarWord = 0.082;
        private const double Base = 0.659;

        public double Compute(in TextCounts counts)
        {
            double unfamiliarWords = counts.PerHundredWords(counts.UnfamiliarWords);
            return (PerWordInSentence * counts.WordsPerSentence) + (PerUnfamiliarWord * unfamiliarWords) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Spache (1974) with every occurrence of an unfamiliar word counted.</summary>
        public static FormulaInfo Spache1974Occurrences { get; } = new()
        {
            Id = "spache-1974-occurrences",
            Name = "Spache (1974), every occurrence",
            Language = "en",
            VariantOf = "spache-1974",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Scale = new(1, 4),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "quanteda and Wordless; after Spache 1974, Good Reading for Poor Readers, 9th edition, Garrard",
            Summary = "As Spache (1974), but an unfamiliar word counts each time, so that the length of the text does not matter.",
            FittedRange = "Readers and books of the grades 1 to 3, where each word counted once",
            Formula = new Spache1974Occurrences(),
        };
    }
}
