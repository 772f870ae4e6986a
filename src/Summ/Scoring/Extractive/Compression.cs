using Summ.Scoring.Extractive;

namespace Summ.Scoring.Extractive
{
    /// <summary>
    /// Compression, |A|/|S|: Grusky, Naaman and Artzi 2018, Newsroom: A Dataset of 1.3 Million Summaries with Diverse Extractive Strategies, NAACL, section 4, equation 3.
    /// </summary>
    internal sealed class Compression : IMetric
    {
        public MetricValue Score(ScoringInput input) => MetricValue.OfNumber(
            ExtractiveFragments.Of(input) is { SummaryWords: > 0 } fragments ? (double)fragments.SourceWords / fragments.SummaryWords : double.NaN);
    }
}

namespace Summ.Scoring
{
    public static partial class Metrics
    {
        /// <summary>Words of the source for each word of the summary, from 1.</summary>
        public static MetricInfo Compression { get; } = new()
        {
            Id = "compression",
            Name = "Compression",
            Family = MetricFamily.Source,
            Paper = "Grusky, Naaman & Artzi 2018, Newsroom: A Dataset of 1.3 Million Summaries with Diverse Extractive Strategies, NAACL",
            Summary = "Words of the source for each word of the summary, from 1. NaN for an empty summary.",
            HigherIsBetter = null,
            Create = _ => new Compression(),
        };
    }
}
