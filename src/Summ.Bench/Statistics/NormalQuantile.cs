using MathNet.Numerics.Distributions;

namespace Summ.Bench.Statistics;

/// <summary>Quantiles of the standard normal distribution.</summary>
internal static class NormalQuantile
{
    /// <summary>How many standard errors an interval reaches to either side, as in 1.96 for 0.95.</summary>
    /// <param name="confidence">Share of the distribution inside, above 0 and below 1.</param>
    public static double OfConfidence(double confidence) => Normal.InvCDF(0, 1, (1 + confidence) / 2);
}
