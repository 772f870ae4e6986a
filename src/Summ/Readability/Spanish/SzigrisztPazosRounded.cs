using Summ.Readability.Spanish;

namespace Summ.Readability.Spanish
{
    /// <summary>
    /// Szigriszt Pazos's perspicuity with a rounded constant: <c>206.84 - 62.3 ASW - ASL</c>, where ASW is syllables per word and ASL words
    /// per sentence.
    /// After F. Szigriszt Pazos (1993), Sistemas predictivos de legibilidad del mensaje escrito, thesis, Universidad Complutense de Madrid,
    /// p. 247; so in Wordless and in textstat when its language is Spanish. 0.005 points above <see cref="SzigrisztPazos"/>.
    /// Higher is easier, not clamped.
    /// </summary>
    internal sealed class SzigrisztPazosRounded : IReadabilityFormula
    {
        private const double Base = 206.84;
        private const double PerWordInSentence = 1;
        private const double PerSyllableInWord = 62.3;

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
        /// <summary>Szigriszt Pazos with 206.84 for 206.835.</summary>
        public static FormulaInfo SzigrisztPazosRounded { get; } = new()
        {
            Id = "szigriszt-pazos-20684",
            Name = "Szigriszt Pazos (INFLESZ) with 206.84",
            Language = "es",
            VariantOf = "szigriszt-pazos",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "textstat 0.7 and Wordless; after Szigriszt Pazos 1993, Sistemas predictivos de legibilidad del mensaje escrito, thesis, Universidad Complutense de Madrid, p. 247; bands: Barrio-Cantalejo et al. 2008, Anales del Sistema Sanitario de Navarra 31(2), 135-152",
            Summary = "The rounded constant that some programs have; for comparison with them.",
            FittedRange = "Spanish texts; bands from publications for patients, press and school",
            Bands =
            [
                new(double.NegativeInfinity, 40, "very difficult"),
                new(40, 55, "somewhat difficult"),
                new(55, 65, "normal"),
                new(65, 80, "fairly easy"),
                new(80, double.PositiveInfinity, "very easy"),
            ],
            Formula = new SzigrisztPazosRounded(),
        };
    }
}
