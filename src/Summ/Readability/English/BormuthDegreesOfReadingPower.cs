using Summ.Readability.English;

namespace Summ.Readability.English
{
    /// <summary>
    /// Degrees of reading power by Bormuth's mean cloze: <c>100 (1 - m)</c>, where m is <see cref="BormuthMeanCloze"/>.
    /// J. R. Bormuth (1969), Development of Readability Analyses, University of Chicago, ERIC ED029166; the scale as koRpus gives it.
    /// Units of difficulty, about 35 to 80 for prose, higher is harder. Departs from koRpus: not rounded.
    /// </summary>
    internal sealed class BormuthDegreesOfReadingPower : IReadabilityFormula
    {
        private const double Scale = 100;

        public double Compute(in TextCounts counts)
        {
            return Scale * (1 - new BormuthMeanCloze().Compute(in counts));
        }
    }
}

namespace Summ.Readability
{
    public static partial class Formulas
    {
        /// <summary>Bormuth's mean cloze turned into units of difficulty.</summary>
        public static FormulaInfo BormuthDegreesOfReadingPower { get; } = new()
        {
            Id = "bormuth-drp",
            Name = "Degrees of Reading Power (Bormuth)",
            Language = "en",
            VariantOf = "bormuth-mean-cloze",
            Unit = "DRP units, about 35 to 80",
            Scale = new(35, 80),
            Direction = ScoreDirection.HigherIsHarder,
            Citation = "Bormuth 1969, Development of Readability Analyses, University of Chicago, ERIC ED029166",
            Summary = "Bormuth's mean cloze turned round, from 0 to 100.",
            FittedRange = "Cloze tests of 330 passages with pupils of the grades 4 to 12",
            Formula = new BormuthDegreesOfReadingPower(),
        };
    }
}
