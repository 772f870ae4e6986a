using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Coleman-Liau's estimate of a cloze score: <c>141.8401 - 0.214590 L + 1.079812 S</c>, where L is letters and S sentences, each per 100
    /// words.
    /// M. Coleman and T. L. Liau (1975), A computer readability formula designed for machine scoring, Journal of Applied Psychology 60(2),
    /// 283-284; the constants as koRpus, quanteda and Wordless give them.
    /// Percentage of words that college students fill in rightly when every one is blanked in turn, higher is easier; not clamped, and so
    /// above 100 for very short words.
    /// </summary>
    internal sealed class ColemanLiauCloze : IReadabilityFormula
    {
        private const double Base = 141.8401;
        private const double PerLetter = 0.214590;
        private const double PerSentence = 1.079812;

        public double Compute(in TextCounts counts)
        {
            double letters = counts.PerHundredWords(counts.Letters);
            double sentences = counts.PerHundredWords(counts.Sentences);
            return Base - (PerLetter * letters) + (PerSentence * sentences);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Estimated cloze percentage from letters and sentences per hundred words.</summary>
        public static FormulaInfo ColemanLiauCloze { get; } = new()
        {
            Id = "coleman-liau-cloze",
            Name = "Coleman-Liau cloze percentage",
            Language = "en",
            Unit = "per cent of blanks filled rightly",
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Coleman & Liau 1975, A computer readability formula designed for machine scoring, Journal of Applied Psychology 60(2), 283-284",
            Summary = "How many blanked words a reader would fill in, from letters and sentences alone.",
            FittedRange = "Cloze scores of 36 passages of 150 words each",
            Formula = new ColemanLiauCloze(),
        };
    }
}
