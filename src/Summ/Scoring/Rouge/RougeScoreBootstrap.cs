namespace Summ.Scoring.Rouge;

/// <summary>
/// Corpus average and confidence interval as the <c>BootstrapAggregator</c> of the Python package <c>rouge-score</c> 0.1.2 gives them after
/// <c>numpy.random.seed</c>. For each metric in turn, documents are drawn with replacement as many as there are and their scores averaged; low, mid
/// and high are the percentiles 100·(1 − c)/2, 50 and 100·(1 + c)/2 of the resampled means, interpolated linearly between neighbours. Mid is thus the
/// median of the resampled means, not the mean of the scores. Percentile bootstrap: B. Efron and R. J. Tibshirani, 1993, An Introduction to the
/// Bootstrap, section 13.3.
/// <para>One stream of random numbers runs through all metrics: what a metric gets depends on its place in the list.</para>
/// </summary>
public static class RougeScoreBootstrap
{
    /// <summary>Average and interval of one metric, which is the first of its stream.</summary>
    /// <param name="scores">The scores of the documents.</param>
    /// <param name="seed">The number that is given to <c>numpy.random.seed</c>.</param>
    /// <param name="confidence">Share of the resampled means inside the interval, between 0 and 1.</param>
    /// <param name="resamples">How many resamples are drawn, at least 1.</param>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">The list is empty, or a score is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not within 0 and 1, or there is no resample.</exception>
    public static RougeInterval Of(IReadOnlyList<RougeScore> scores, uint seed, double confidence = 0.95, int resamples = 1000)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return Of([scores], seed, confidence, resamples)[0];
    }

    /// <summary>Averages and intervals of several metrics from one random stream.</summary>
    /// <param name="metrics">For each metric, in the order in which the package aggregates them, the scores of the documents.</param>
    /// <param name="seed">The number that is given to <c>numpy.random.seed</c>.</param>
    /// <param name="confidence">Share of the resampled means inside the interval, between 0 and 1.</param>
    /// <param name="resamples">How many resamples are drawn for each metric, at least 1.</param>
    /// <returns>One interval a metric, in the order given.</returns>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">A metric has no score, or one that is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not within 0 and 1, or there is no resample.</exception>
    public static RougeInterval[] Of(
        IReadOnlyList<IReadOnlyList<RougeScore>> metrics, uint seed, double confidence = 0.95, int resamples = 1000)
    {
        ArgumentNullException.ThrowIfNull(metrics);
        if (!(confidence is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "The confidence is a share from 0 to 1.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 1);
        RougeInterval[] intervals = new RougeInterval[metrics.Count];
        MersenneTwister random = new(seed);
        double delta = (1 - confidence) / 2;
        for (int m = 0; m < intervals.Length; m++)
        {
            RougeScore[] scores = ResampledMeans.Checked(metrics[m], nameof(metrics));
            ResampledMeans means = Draw(scores, random, resamples);
            means.Sort();
            intervals[m] = new RougeInterval(Percentiles(means, delta), Percentiles(means, 0.5), Percentiles(means, 1 - delta));
        }

        return intervals;
    }

    private static ResampledMeans Draw(RougeScore[] scores, MersenneTwister random, int resamples)
    {
        ResampledMeans means = new(resamples);
        int[] drawn = new int[scores.Length];
        for (int r = 0; r < resamples; r++)
        {
            for (int i = 0; i < drawn.Length; i++)
            {
                drawn[i] = random.NextIndex(scores.Length);
            }

            means.Set(r, scores, drawn);
        }

        return means;
    }

    private static RougeScore Percentiles(ResampledMeans means, double share) =>
        new(Percentile(means.Precision, share), Percentile(means.Recall, share), Percentile(means.F1, share));

    /// <summary>As numpy interpolates: from the nearer neighbour, so that the last bits agree.</summary>
    private static double Percentile(double[] sorted, double share)
    {
        // The package asks for per cent, which numpy divides by a hundred again.
        double position = 100 * share / 100 * (sorted.Length - 1);
        int below = (int)position;
        if (below + 1 >= sorted.Length)
        {
            return sorted[^1];
        }

        double t = position - below;
        double step = sorted[below + 1] - sorted[below];
        return t >= 0.5 ? sorted[below + 1] - (step * (1 - t)) : sorted[below] + (step * t);
    }
}
