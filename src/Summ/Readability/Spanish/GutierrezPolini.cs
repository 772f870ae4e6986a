using Summ.Readability.Spanish;

namespace Summ.Readability.Spanish
{
    /// <summary>
    /// Gutiérrez de Polini: <c>95.2 - 9.7 L/W - 0.35 ASL</c>, where L/W is letters per word and ASL words per sentence.
    /// L. E. Gutiérrez de Polini (1972), Investigación sobre lectura en Venezuela, Caracas.
    /// Comprehensibility, higher is easier, not clamped. Made for Spanish, not carried over from English. No bands: those in circulation
    /// could not be traced to the author.
    /// </summary>
    internal sealed class GutierrezPolini : IReadabilityFormula
    {
        private const double Base = 95.2;
        private const double PerLetterInWord = 9.7;
        private const double PerWordInSentence = 0.35;

        public double Compute(in TextCounts counts)
        {
            double lettersPerWord = counts.PerWord(counts.Letters);
            return Base - (PerLetterInWord * lettersPerWord) - (PerWordInSentence * counts.WordsPerSentence);
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Comprehensibility of Spanish from word and sentence length.</summary>
        public static FormulaInfo GutierrezPolini { get; } = new()
        {
            Id = "gutierrez-polini",
            Name = "Gutiérrez de Polini",
            Language = "es",
            Unit = "points, about 20 to 60 for ordinary prose",
            Scale = new(20, 60),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Gutiérrez de Polini 1972, Investigación sobre lectura en Venezuela, Caracas",
            Summary = "Short words and short sentences are understood well.",
            FittedRange = "Spanish texts of the sixth grade in Venezuela",
            Formula = new GutierrezPolini(),
        };
    }
}
