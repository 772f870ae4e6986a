using Summ.Scoring.Extractive;

namespace Summ.Scoring.Extractive
{
    /// <summary>
    /// Extractive fragment density, (1/|S|)·Σ|f|²: Grusky, Naaman and Artzi 2018, Newsroom: A Dataset of 1.3 Million Summaries with Diverse Extractive Strategies, NAACL, equation 2.
    /// </summary>
    internal sealed class Density : IMetric
    {
        public MetricValue Score(ScoringInput input) => MetricValue.OfNumber(
            ExtractiveFragments.Of(input) is { SummaryWords: > 0 } fragments ? (double)fragments.TotalSquaredLength / fragments.SummaryWords : double.NaN);
    }
}

namespace Summ.Scoring
{
    public static partial class Metrics
    {
        /// <summary>Mean length of the source fragment that a word of the summary belongs to, in words; high for long verbatim pieces.</summary>
        public static MetricInfo Density { get; } = new()
        {
            Id = "density",
            Name = "Density",
            Family = MetricFamily.Source,
            Paper = "Grusky, Naaman & Artzi 2018, Newsroom: A Dataset of 1.3 Million Summaries with Diverse Extractive Strategies, NAACL",
            Summary = "Mean length of the source fragment that a word of the summary belongs to, in words; high for long verbatim pieces. NaN for an empty summary.",
            HigherIsBetter = null,
            Create = _ => new Density(),
        };
    }
}
