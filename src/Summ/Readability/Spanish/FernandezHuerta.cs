using Summ.Readability.Spanish;

namespace Summ.Readability.Spanish
{
    /// <summary>
    /// Fernández Huerta: <c>206.84 - 60 ASW - 1.02 ASL</c>, where ASW is syllables per word and ASL words per sentence.
    /// J. Fernández Huerta (1959), Medidas sencillas de lecturabilidad, Consigna 214, 29-32.
    /// Higher is easier, on Flesch's scale, not clamped. It is printed as 0.60 P with P syllables per 100 words, which is the same, and with
    /// F explained as sentences per 100 words, which is an error of the print: it must be words per sentence (G. Law, 2011, LINGUIST List
    /// 22.2332). Some programs have 206.835.
    /// </summary>
    internal sealed class FernandezHuerta : IReadabilityFormula
    {
        private const double Base = 206.84;
        private const double PerWordInSentence = 1.02;
        private const double PerSyllableInWord = 60;

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
        /// <summary>Reading ease of Spanish from sentence length and syllables per word.</summary>
        public static FormulaInfo FernandezHuerta { get; } = new()
        {
            Id = "fernandez-huerta",
            Name = "Fernández Huerta",
            Language = "es",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Fernández Huerta 1959, Medidas sencillas de lecturabilidad, Consigna 214, 29-32",
            Summary = "Flesch Reading Ease with constants for Spanish.",
            FittedRange = "Flesch's formula carried over to Spanish; not fitted to readers",
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
            Formula = new FernandezHuerta(),
        };
    }
}
