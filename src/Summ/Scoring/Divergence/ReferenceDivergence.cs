using Summ.Scoring.Divergence;
using Summ.Text;

namespace Summ.Scoring.Divergence
{
    /// <summary>The divergence of references and summary as a metric of the catalogue.</summary>
    internal sealed class ReferenceDivergence : IMetric
    {
        public MetricValue Score(ScoringInput input) => MetricValue.OfNumber(
            input.Target.References.Count == 0 ? double.NaN : JensenShannon.Between(input.Document, input.Target.Analysis(typeof(StemBigrams), Read)));

        private static StemBigrams[] Read(ScoringTarget target) =>
            [.. target.References.Select(r => new StemBigrams(Document.FromSentences(r, target.Source?.Language)))];
    }
}

namespace Summ.Scoring
{
    public static partial class Metrics
    {
        /// <summary>Jensen-Shannon divergence between the bigrams of references and summary, in bits, 0 to 1; less is better.</summary>
        public static MetricInfo Js2 { get; } = new()
        {
            Id = "js-2",
            Name = "JS-2",
            Family = MetricFamily.Reference,
            Paper = "Lin, Cao, Gao & Nie 2006, An Information-Theoretic Approach to Automatic Evaluation of Summaries, NAACL",
            Summary = "Jensen-Shannon divergence between the distributions of bigrams of stems, those of two stop words left out, of reference and summary, in bits: 0 when equal, 1 when nothing is shared; mean over the references. NaN for a summary without such a bigram.",
            HigherIsBetter = false,
            Create = _ => new ReferenceDivergence(),
        };
    }
}
