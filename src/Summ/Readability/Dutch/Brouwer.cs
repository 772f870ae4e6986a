using Summ.Readability.Dutch;

namespace Summ.Readability.Dutch
{
    /// <summary>
    /// Brouwer's Leesindex A: <c>195 - 2 ASL - 67 ASW</c>, where ASL is words per sentence and ASW syllables per word.
    /// R. H. M. Brouwer (1963), Onderzoek naar de leesmoeilijkheid van Nederlands proza, Paedagogische Studiën 40, 454-464; constants as in
    /// koRpus, Wordless has 66.67 for 67.
    /// Higher is easier, not clamped.
    /// </summary>
    internal sealed class Brouwer : IReadabilityFormula
    {
        private const double Base = 195;
        private const double PerWordInSentence = 2;
        private const double PerSyllableInWord = 67;

        public double Compute(in TextCounts counts)
        {
            double wordsPerSentence = counts.WordsPerSentence;
            double syllablesPerWord = counts.PerWord(counts.Syllables);
            return Base - (PerWordInSentence * wordsPerSentence) - (PerSyllableInWord * syllablesPerWord);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Reading ease of Dutch, with more weight on sentence length.</summary>
        public static FormulaInfo Brouwer { get; } = new()
        {
            Id = "brouwer-nl",
            Name = "Brouwer (Leesindex A)",
            Language = "nl",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Brouwer 1963, Onderzoek naar de leesmoeilijkheid van Nederlands proza, Paedagogische Studiën 40, 454-464",
            Summary = "Flesch Reading Ease for Dutch, with sentence length weighing twice as much.",
            FittedRange = "Dutch prose",
            Formula = new Brouwer(),
        };
    }
}
