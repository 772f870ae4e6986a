using System.Buffers;

namespace Summ.Bench.Judgements;

/// <summary>
/// Agreement at the level of systems: the correlation of the systems' mean scores. Same sources as <see cref="SummaryLevel"/>. A system's means are over
/// the documents that have both its scores; a system without such a document is left out.
/// </summary>
internal static class SystemLevel
{
    // Means that are equal on paper differ in their last bits; rounded, they tie.
    private const int Decimals = 12;

    /// <summary>The coefficients over systems, with the documents and systems of two lists, which may name one more than once.</summary>
    public static Coefficients Of(ScorePairs pairs, ReadOnlySpan<int> documents, ReadOnlySpan<int> systems)
    {
        double[] x = ArrayPool<double>.Shared.Rent(pairs.Systems);
        double[] y = ArrayPool<double>.Shared.Rent(pairs.Systems);
        double[] pointsX = ArrayPool<double>.Shared.Rent(systems.Length);
        double[] pointsY = ArrayPool<double>.Shared.Rent(systems.Length);
        Means(pairs, documents, x, y);
        int count = 0;
        foreach (int system in systems)
        {
            if (!double.IsNaN(x[system]))
            {
                pointsX[count] = x[system];
                pointsY[count++] = y[system];
            }
        }

        Coefficients coefficients = PointCorrelation.Of(pointsX.AsSpan(0, count), pointsY.AsSpan(0, count));
        ArrayPool<double>.Shared.Return(x);
        ArrayPool<double>.Shared.Return(y);
        ArrayPool<double>.Shared.Return(pointsX);
        ArrayPool<double>.Shared.Return(pointsY);
        return coefficients;
    }

    /// <summary>The mean scores of each system over the documents of a list; NaN for a system without any.</summary>
    /// <param name="pairs">The scores.</param>
    /// <param name="documents">Indexes of the documents.</param>
    /// <param name="metric">Receives the metric's means, as many as there are systems.</param>
    /// <param name="human">Receives the human means.</param>
    public static void Means(ScorePairs pairs, ReadOnlySpan<int> documents, Span<double> metric, Span<double> human)
    {
        int[] counts = ArrayPool<int>.Shared.Rent(pairs.Systems);
        counts.AsSpan(0, pairs.Systems).Clear();
        metric[..pairs.Systems].Clear();
        human[..pairs.Systems].Clear();
        foreach (int document in documents)
        {
            ReadOnlySpan<double> x = pairs.Metric(document);
            ReadOnlySpan<double> y = pairs.Human(document);
            for (int s = 0; s < x.Length; s++)
            {
                if (!double.IsNaN(x[s]))
                {
                    metric[s] += x[s];
                    human[s] += y[s];
                    counts[s]++;
                }
            }
        }

        for (int s = 0; s < pairs.Systems; s++)
        {
            metric[s] = counts[s] == 0 ? double.NaN : Math.Round(metric[s] / counts[s], Decimals);
            human[s] = counts[s] == 0 ? double.NaN : Math.Round(human[s] / counts[s], Decimals);
        }

        ArrayPool<int>.Shared.Return(counts);
    }
}
