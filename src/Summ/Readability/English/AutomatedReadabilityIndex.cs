using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Automated Readability Index: <c>4.71 C/W + 0.5 W/S - 21.43</c>, where C/W is characters per word and W/S words per sentence.
    /// R. J. Senter and E. A. Smith (1967), Automated readability index, Aerospace Medical Research Laboratories, AMRL-TR-66-220, p. 8.
    /// A US school grade, higher is harder, not clamped and not rounded up. Characters are letters and digits, <see
    /// cref="TextCounts.Characters"/>; programs that count punctuation too score higher.
    /// </summary>
    internal sealed class AutomatedReadabilityIndex : IReadabilityFormula
    {
        private const double PerCharacterInWord = 4.71;
        private const double PerWordInSentence = 0.5;
        private const double Base = -21.43;

        public double Compute(in TextCounts counts)
        {
            double charactersPerWord = counts.PerWord(counts.Characters);
            double wordsPerSentence = counts.WordsPerSentence;
            return (PerCharacterInWord * charactersPerWord) + (PerWordInSentence * wordsPerSentence) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>School grade from characters per word and sentence length.</summary>
        public static FormulaInfo AutomatedReadabilityIndex { get; } = new()
        {
            Id = "automated-readability-index",
            Name = "Automated Readability Index",
            Language = "en",
            IsCommon = true,
            IsInConsensus = true,
            Unit = "US school grade",
            Grades = GradeSystem.UnitedStates,
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Senter & Smith 1967, Automated readability index, AMRL-TR-66-220, p. 8",
            Summary = "Characters per word, which a typewriter can count, instead of syllables.",
            FittedRange = "Graded school books",
            Formula = new AutomatedReadabilityIndex(),
        };
    }
}
