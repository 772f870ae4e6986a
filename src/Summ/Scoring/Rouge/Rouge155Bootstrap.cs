namespace Summ.Scoring.Rouge;

/// <summary>
/// Corpus average and confidence interval as ROUGE-1.5.5 prints them (C.-Y. Lin, 2004, "ROUGE: a package for automatic evaluation of summaries",
/// Text Summarization Branches Out; options <c>-c</c> and <c>-r</c> of the script). Resample s = 0, 1, ... seeds <c>drand48</c> with s and draws as
/// many scores as there are, with replacement; each of precision, recall and F1 is averaged over them in drawing order. The reported average is the
/// mean of the resampled means, not the plain mean of the scores. With N resamples, δ = N·(100 − c)/200, u = ⌊N − δ − 1⌋, l = ⌊δ⌋ and
/// q = N − δ − 1 − u the bounds are x[l] + q·(x[l+1] − x[l]) and x[u] + q·(x[u+1] − x[u]) of the sorted means: the same q for both, as in the script.
/// <para>The script starts again from seed 0 for every metric, so that one call is one metric and every call draws the same documents.</para>
/// <para>To get the script's digits give it the scores rounded to five decimals, in string order of the evaluation ids ("1.X", "10.X", "2.X"), and
/// print what is returned with <c>ToString("F5", CultureInfo.InvariantCulture)</c>. Nothing is rounded here.</para>
/// </summary>
public static class Rouge155Bootstrap
{
    /// <summary>Average and interval of one metric.</summary>
    /// <param name="scoresInStringOrderOfIds">The scores of the documents, as the script rounds and orders them.</param>
    /// <param name="confidencePercent">Share of the resampled means inside the interval, 0 to 100 per cent (<c>-c</c>).</param>
    /// <param name="resamples">How many resamples are drawn, at least 2 (<c>-r</c>; from one the script computes bounds outside its scores).</param>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    /// <exception cref="ArgumentException">The list is empty, or a score is not finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is not within 0 and 100, or there are fewer than 2 resamples.</exception>
    public static RougeInterval Of(IReadOnlyList<RougeScore> scoresInStringOrderOfIds, double confidencePercent = 95, int resamples = 1000)
    {
        ArgumentNullException.ThrowIfNull(scoresInStringOrderOfIds);
        if (!(confidencePercent is >= 0 and <= 100))
        {
            throw new ArgumentOutOfRangeException(nameof(confidencePercent), confidencePercent, "The confidence is a percentage from 0 to 100.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, 2);
        RougeScore[] scores = ResampledMeans.Checked(scoresInStringOrderOfIds, nameof(scoresInStringOrderOfIds));
        ResampledMeans means = Draw(scores, resamples);
        means.Sort();

        double delta = resamples * ((100 - confidencePercent) / 2) / 100;
        int upper = (int)(resamples - delta - 1);
        int lower = (int)delta;
        double share = resamples - delta - 1 - upper;
        return new RougeInterval(
            new RougeScore(Bound(means.Precision, lower, share), Bound(means.Recall, lower, share), Bound(means.F1, lower, share)),
            new RougeScore(Mean(means.Precision), Mean(means.Recall), Mean(means.F1)),
            new RougeScore(Bound(means.Precision, upper, share), Bound(means.Recall, upper, share), Bound(means.F1, upper, share)));
    }

    private static ResampledMeans Draw(RougeScore[] scores, int resamples)
    {
        ResampledMeans means = new(resamples);
        int[] drawn = new int[scores.Length];
        for (int s = 0; s < resamples; s++)
        {
            Drand48 random = new((uint)s);
            for (int i = 0; i < drawn.Length; i++)
            {
                drawn[i] = (int)(random.NextDouble() * scores.Length);
            }

            means.Set(s, scores, drawn);
        }

        return means;
    }

    /// <summary>A last mean has no neighbour; the share is 0 there, and nothing is added.</summary>
    private static double Bound(double[] sorted, int index, double share) =>
        index + 1 < sorted.Length ? sorted[index] + ((sorted[index + 1] - sorted[index]) * share) : sorted[index];

    private static double Mean(double[] sorted)
    {
        double sum = 0;
        foreach (double value in sorted)
        {
            sum += value;
        }

        return sum / sorted.Length;
    }
}
