using Summ.Scoring.Extractive;

namespace Summ.Scoring.Extractive
{
    /// <summary>
    /// Extractive fragment coverage, (1/|S|)·Σ|f|: Grusky, Naaman and Artzi 2018, Newsroom: A Dataset of 1.3 Million Summaries with Diverse Extractive Strategies, NAACL, equation 1.
    /// </summary>
    internal sealed class Coverage : IMetric
    {
        public MetricValue Score(ScoringInput input) => MetricValue.OfNumber(
            ExtractiveFragments.Of(input) is { SummaryWords: > 0 } fragments ? (double)fragments.TotalLength / fragments.SummaryWords : double.NaN);
    }
}

namespace Summ.Scoring
{
    public static partial class Metrics
    {
        /// <summary>Share of the summary's words that belong to a fragment of the source, 0 to 1; 1 for an extract.</summary>
        public static MetricInfo Coverage { get; } = new()
        {
            Id = "coverage",
            Name = "Coverage",
            Family = MetricFamily.Source,
            Paper = "Grusky, Naaman & Artzi 2018, Newsroom: A Dataset of 1.3 Million Summaries with Diverse Extractive Strategies, NAACL",
            Summary = "Share of the summary's words that belong to a fragment of the source, 0 to 1; 1 for an extract. NaN for an empty summary.",
            HigherIsBetter = null,
            Create = _ => new Coverage(),
        };
    }
}
