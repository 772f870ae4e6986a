using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// RIX: <c>LW/S</c>, words of more than six letters per sentence.
    /// J. Anderson (1983), Lix and Rix: variations on a little-known readability index, Journal of Reading 26(6), 490-496.
    /// Long words per sentence, higher is harder; the minimum is 0, and nothing is clamped. A hyphenated compound and an abbreviation
    /// are one word each; punctuation is not counted.
    /// The bands are Anderson's school grades.
    /// </summary>
    internal sealed class Rix : IReadabilityFormula
    {
        public double Compute(in TextCounts counts) => counts.PerSentence(counts.LongWords);
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Long words per sentence.</summary>
        public static FormulaInfo Rix { get; } = new()
        {
            Id = "rix",
            Name = "RIX",
            Language = "en",
            IsForAnyLanguage = true,
            IsCommon = true,
            Unit = "long words per sentence",
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Anderson 1983, Lix and Rix: variations on a little-known readability index, Journal of Reading 26(6), 490-496",
            Summary = "LIX made simpler: only the long words of a sentence.",
            FittedRange = "School books of grades 1 to 12 and above",
            Bands =
            [
                new(double.NegativeInfinity, 0.2, "grade 1") { Readers = "6-7 years old" },
                new(0.2, 0.5, "grade 2") { Readers = "7-8 years old" },
                new(0.5, 0.8, "grade 3") { Readers = "8-9 years old" },
                new(0.8, 1.3, "grade 4") { Readers = "9-10 years old" },
                new(1.3, 1.8, "grade 5") { Readers = "10-11 years old" },
                new(1.8, 2.4, "grade 6") { Readers = "11-12 years old" },
                new(2.4, 3.0, "grade 7") { Readers = "12-13 years old" },
                new(3.0, 3.7, "grade 8") { Readers = "13-14 years old" },
                new(3.7, 4.5, "grade 9") { Readers = "14-15 years old" },
                new(4.5, 5.3, "grade 10") { Readers = "15-16 years old" },
                new(5.3, 6.2, "grade 11") { Readers = "16-17 years old" },
                new(6.2, 7.2, "grade 12") { Readers = "17-18 years old" },
                new(7.2, double.PositiveInfinity, "college"),
            ],
            Formula = new Rix(),
        };
    }
}
