using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Bormuth's mean cloze: <c>0.886593 - 0.083640 L/W + 0.161911 (F/W)^3 - 0.021401 ASL + 0.000577 ASL^2 - 0.000005 ASL^3</c>, where L/W is
    /// letters per word, F/W the share of words on Dale's list and ASL words per sentence.
    /// J. R. Bormuth (1969), Development of Readability Analyses, University of Chicago, ERIC ED029166, p. 152.
    /// The share of blanked words that pupils fill in rightly, about 0.2 to 0.65 for prose, higher is easier; not clamped. Between 31 and 46
    /// words per sentence the cubic turns, and longer sentences raise it slightly.
    /// F is the words that are not <see cref="TextCounts.DifficultWords"/>. The documentation of koRpus and the code of quanteda have 0.21401
    /// for 0.021401, which makes the score negative.
    /// </summary>
    internal sealed class BormuthMeanCloze : IReadabilityFormula
    {
        private const double Base = 0.886593;
        private const double PerLetterInWord = 0.083640;
        private const double PerFamiliarCubed = 0.161911;
        private const double PerWordInSentence = 0.021401;
        private const double PerSquare = 0.000577;
        private const double PerCube = 0.000005;

        public double Compute(in TextCounts counts)
        {
            double familiar = 1 - counts.PerWord(counts.DifficultWords);
            double words = counts.WordsPerSentence;
            double ofWords = (PerLetterInWord * counts.PerWord(counts.Letters)) - (PerFamiliarCubed * familiar * familiar * familiar);
            double ofSentences = (PerWordInSentence * words) - (PerSquare * words * words) + (PerCube * words * words * words);
            return Base - ofWords - ofSentences;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Share of blanked words filled in, from letters, listed words and sentence length.</summary>
        public static FormulaInfo BormuthMeanCloze { get; } = new()
        {
            Id = "bormuth-mean-cloze",
            Name = "Bormuth mean cloze",
            Language = "en",
            Unit = "share of blanks filled rightly, about 0.2 to 0.65",
            Scale = new(0.2, 0.65),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Bormuth 1969, Development of Readability Analyses, University of Chicago, ERIC ED029166, p. 152",
            Summary = "How many blanked words pupils would fill in, from word length, familiar words and sentence length.",
            FittedRange = "Cloze tests of 330 passages with pupils of the grades 4 to 12",
            Formula = new BormuthMeanCloze(),
        };
    }
}
