using Summ.Readability.Spanish;

namespace Summ.Readability.Spanish
{
    /// <summary>
    /// Szigriszt Pazos's perspicuity, also known as INFLESZ: <c>206.835 - 62.3 ASW - ASL</c>, where ASW is syllables per word and ASL words
    /// per sentence.
    /// F. Szigriszt Pazos (1993), Sistemas predictivos de legibilidad del mensaje escrito, thesis, Universidad Complutense de Madrid, p. 247.
    /// Bands: I. M. Barrio-Cantalejo and others (2008), Validación de la Escala INFLESZ, Anales del Sistema Sanitario de Navarra 31(2),
    /// 135-152.
    /// Higher is easier, not clamped. Some programs have 206.84, see <see cref="SzigrisztPazosRounded"/>.
    /// </summary>
    internal sealed class SzigrisztPazos : IReadabilityFormula
    {
        private const double Base = 206.835;
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
        /// <summary>Perspicuity of Spanish from sentence length and syllables per word.</summary>
        public static FormulaInfo SzigrisztPazos { get; } = new()
        {
            Id = "szigriszt-pazos",
            Name = "Szigriszt Pazos (INFLESZ)",
            Language = "es",
            Unit = "points, 0 to 100 for ordinary prose",
            Scale = new(0, 100),
            Direction = ScoreDirection.HigherIsEasier,
            Citation = "Szigriszt Pazos 1993, Sistemas predictivos de legibilidad del mensaje escrito, thesis, Universidad Complutense de Madrid, p. 247; bands: Barrio-Cantalejo et al. 2008, Anales del Sistema Sanitario de Navarra 31(2), 135-152",
            Summary = "Flesch Reading Ease recalibrated for Spanish, with the bands of the INFLESZ scale.",
            FittedRange = "Spanish texts; bands from publications for patients, press and school",
            Bands =
            [
                new(double.NegativeInfinity, 40, "very difficult"),
                new(40, 55, "somewhat difficult"),
                new(55, 65, "normal"),
                new(65, 80, "fairly easy"),
                new(80, double.PositiveInfinity, "very easy"),
            ],
            Formula = new SzigrisztPazos(),
        };
    }
}
