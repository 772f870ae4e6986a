using Summ.Readability.Arabic;

namespace Summ.Readability.Arabic
{
    /// <summary>
    /// OSMAN: <c>200.791 - 1.015 A/B - 24.181 (C + D + G + H)/A</c>, where A is words, B sentences, C words of more than five letters, D
    /// syllables, G words of more than four syllables, and H those of them that mark formal style.
    /// M. El-Haj and P. Rayson (2016), OSMAN - a novel Arabic readability metric, LREC 2016, 250-255.
    /// Higher is easier, on Flesch's scale, not clamped. Programs differ: textstat asks for more than five syllables for H and takes
    /// diacritics for syllables.
    /// The analysis here does not count Arabic syllables or <see cref="TextCounts.FaseehWords"/>, so that the score is NaN for its counts; it
    /// is for counts made elsewhere.
    /// </summary>
    internal sealed class Osman : IReadabilityFormula
    {
        private const double Base = 200.791;
        private const double PerWordInSentence = 1.015;
        private const double PerHardness = 24.181;

        public double Compute(in TextCounts counts)
        {
            double hardness = counts.PerWord(counts.WordsOfSixLetters) + counts.PerWord(counts.Syllables)
                + counts.PerWord(counts.WordsOfFiveSyllables) + counts.PerWord(counts.FaseehWords);
            return Base - (PerWordInSentence * counts.WordsPerSentence) - (PerHardness * hardness);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Reading ease of Arabic from five counts.</summary>
        public static FormulaInfo Osman { get; } = new()
        {
            Id = "osman-ar",
            Name = "OSMAN",
            Language = "ar",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "El-Haj & Rayson 2016, OSMAN - a novel Arabic readability metric, LREC 2016, 250-255",
            Summary = "Flesch and Fog for Arabic, with words of formal style counted on top.",
            FittedRange = "Adapted from Flesch and Fog for Arabic; compared on documents of the United Nations in Arabic and English",
            Formula = new Osman(),
        };
    }
}
