using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// FORCAST: <c>20 - N/10</c>, where N is words of one syllable in 150 words.
    /// J. S. Caylor and T. G. Sticht (1973), Development of a simple readability index for job reading material, HumRRO, ERIC ED076707.
    /// A US school grade, higher is harder, from 5 to 20, not clamped. Sentence length plays no part, so that lists and forms can be judged.
    /// Monosyllables are counted as for Flesch Reading Ease, see <see cref="TextCounts"/>.
    /// Departs from the paper: it takes samples of 150 words; here all words count and N is scaled.
    /// </summary>
    internal sealed class Forcast : IReadabilityFormula
    {
        private const double Base = 20;
        private const double PerMonosyllable = 0.1;
        private const double Sample = 150;

        public double Compute(in TextCounts counts)
        {
            double monosyllables = Sample * counts.PerWord(counts.Monosyllables);
            return Base - (PerMonosyllable * monosyllables);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>School grade from the share of one-syllable words.</summary>
        public static FormulaInfo Forcast { get; } = new()
        {
            Id = "forcast",
            Name = "FORCAST",
            Language = "en",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Scale = new(5, 13),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Caylor & Sticht 1973, Development of a simple readability index for job reading material, HumRRO, ERIC ED076707",
            Summary = "Counts one-syllable words only, so that texts without sentences can be judged.",
            FittedRange = "Job reading matter of the US Army; meant for the grades 5 to 12",
            Formula = new Forcast(),
        };
    }
}
