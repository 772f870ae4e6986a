namespace Summ.Scoring.Rouge;

/// <summary>The resampled means of one metric: a list for precision, one for recall, one for F1, each of them to be sorted by itself.</summary>
internal sealed class ResampledMeans
{
    internal ResampledMeans(int resamples)
    {
        Precision = new double[resamples];
        Recall = new double[resamples];
        F1 = new double[resamples];
    }

    internal double[] Precision { get; }

    internal double[] Recall { get; }

    internal double[] F1 { get; }

    /// <exception cref="ArgumentException">There is no score, or one is not finite.</exception>
    internal static RougeScore[] Checked(IReadOnlyList<RougeScore> scores, string name)
    {
        RougeScore[] copy = [.. scores];
        if (copy.Length == 0)
        {
            throw new ArgumentException("There is no score to average.", name);
        }

        foreach (RougeScore score in copy)
        {
            if (!double.IsFinite(score.Precision) || !double.IsFinite(score.Recall) || !double.IsFinite(score.F1))
            {
                throw new ArgumentException("A score is not a finite number.", name);
            }
        }

        return copy;
    }

    /// <summary>Sums in drawing order and divides by the number drawn, which both programs do.</summary>
    internal void Set(int resample, ReadOnlySpan<RougeScore> scores, ReadOnlySpan<int> drawn)
    {
        double precision = 0;
        double recall = 0;
        double f1 = 0;
        foreach (int index in drawn)
        {
            precision += scores[index].Precision;
            recall += scores[index].Recall;
            f1 += scores[index].F1;
        }

        Precision[resample] = precision / drawn.Length;
        Recall[resample] = recall / drawn.Length;
        F1[resample] = f1 / drawn.Length;
    }

    internal void Sort()
    {
        Array.Sort(Precision);
        Array.Sort(Recall);
        Array.Sort(F1);
    }
}
