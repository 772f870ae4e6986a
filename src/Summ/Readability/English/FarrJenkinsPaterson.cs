using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Farr, Jenkins and Paterson's simplified Flesch: <c>1.599 M - 1.015 ASL - 31.517</c>, where M is the percentage of one-syllable words
    /// and ASL words per sentence.
    /// J. N. Farr, J. J. Jenkins and D. G. Paterson (1951), Simplification of Flesch Reading Ease formula, Journal of Applied Psychology
    /// 35(5), 333-337.
    /// Higher is easier, on Flesch's scale; the maximum is 127.37, there is no minimum, and nothing is clamped. M is a percentage, as in the
    /// code of koRpus and in Wordless; the documentation of koRpus and quanteda write a share, with which the score would make no sense.
    /// </summary>
    internal sealed class FarrJenkinsPaterson : IReadabilityFormula
    {
        private const double PerMonosyllable = 1.599;
        private const double PerWordInSentence = 1.015;
        private const double Base = -31.517;

        public double Compute(in TextCounts counts)
        {
            double monosyllables = counts.PerHundredWords(counts.Monosyllables);
            return (PerMonosyllable * monosyllables) - (PerWordInSentence * counts.WordsPerSentence) + Base;
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Reading ease from sentence length and one-syllable words.</summary>
        public static FormulaInfo FarrJenkinsPaterson { get; } = new()
        {
            Id = "farr-jenkins-paterson",
            Name = "Farr-Jenkins-Paterson",
            Language = "en",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Farr, Jenkins & Paterson 1951, Simplification of Flesch Reading Ease formula, Journal of Applied Psychology 35(5), 333-337",
            Summary = "Flesch Reading Ease with one-syllable words counted instead of all syllables.",
            FittedRange = "Flesch Reading Ease of samples of 100 words, not readers",
            Bands =
            [
                new(double.NegativeInfinity, 30, "very difficult"),
                new(30, 50, "difficult"),
                new(50, 60, "fairly difficult"),
                new(60, 70, "standard"),
                new(70, 80, "fairly easy"),
                new(80, 90, "easy"),
                new(90, double.PositiveInfinity, "very easy"),
            ],
            Formula = new FarrJenkinsPaterson(),
        };
    }
}
