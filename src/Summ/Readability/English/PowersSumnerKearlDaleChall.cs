using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Dale-Chall recalculated by Powers, Sumner and Kearl: <c>3.2672 + 0.0596 ASL + 0.1155 PDW</c>, where ASL is words per sentence and PDW
    /// the percentage of difficult words.
    /// R. D. Powers, W. A. Sumner and B. E. Kearl (1958), A recalculation of four adult readability formulas, Journal of Educational
    /// Psychology 49(2), 99-105.
    /// A US school grade, higher is harder; the minimum is 3.33, and nothing is clamped. Difficult words are <see
    /// cref="TextCounts.DifficultWords"/>. The bands are those of koRpus.
    /// </summary>
    /// <param name="namesAreDifficult">Whether names count as other words do, as in <see cref="Formulas.PowersSumnerKearlDaleChallNames"/>; Dale and Chall leave them out.</param>
    internal sealed class PowersSumnerKearlDaleChall(bool namesAreDifficult = false) : IReadabilityFormula
    {
        private const double Base = 3.2672;
        private const double PerWordInSentence = 0.0596;
        private const double PerDifficultWord = 0.1155;

        /// <summary>What the scores mean, also those of the variant with names.</summary>
        public static IReadOnlyList<GradeBand> Bands { get; } =
        [
            new(double.NegativeInfinity, 4.5, "grade 4 and below") { Readers = "up to 10 years old" },
            new(4.5, 6.5, "grades 5 and 6") { Readers = "10-12 years old" },
            new(6.5, 8.5, "grades 7 and 8") { Readers = "12-14 years old" },
            new(8.5, 10.5, "grades 9 and 10") { Readers = "14-16 years old" },
            new(10.5, 12.5, "grades 11 and 12") { Readers = "16-18 years old" },
            new(12.5, 15.5, "grades 13 to 15") { Readers = "college" },
            new(15.5, double.PositiveInfinity, "grade 16 and above") { Readers = "college graduate" },
        ];

        public double Compute(in TextCounts counts)
        {
            double difficultWords = counts.PerHundredWords(namesAreDifficult ? counts.DifficultWordsAndNames : counts.DifficultWords);
            return Base + (PerWordInSentence * counts.WordsPerSentence) + (PerDifficultWord * difficultWords);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Dale-Chall's inputs refitted to the lessons of 1950.</summary>
        public static FormulaInfo PowersSumnerKearlDaleChall { get; } = new()
        {
            Id = "psk-dale-chall",
            Name = "Powers-Sumner-Kearl Dale-Chall",
            Language = "en",
            VariantOf = "dale-chall-1948",
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Powers, Sumner & Kearl 1958, A recalculation of four adult readability formulas, Journal of Educational Psychology 49(2), 99-105",
            Summary = "Dale-Chall refitted to newer test lessons, as a grade and without a jump.",
            FittedRange = "The McCall-Crabbs Standard Test Lessons in Reading, edition of 1950",
            Bands = English.PowersSumnerKearlDaleChall.Bands,
            Formula = new PowersSumnerKearlDaleChall(),
        };
    }
}
