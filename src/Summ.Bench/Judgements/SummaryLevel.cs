using System.Buffers;

namespace Summ.Bench.Judgements;

/// <summary>
/// Agreement at the level of summaries: the correlation over the systems of a document, averaged over the documents. Bhandari, Gour, Ashfaq, Liu and
/// Neubig 2020, Re-evaluating Evaluation in Text Summarization, EMNLP, section 4; Deutsch, Dror and Roth 2021, A Statistical Analysis of
/// Summarization Evaluation Metrics Using Resampling Methods, TACL 9. A document where a side is constant, or that has fewer than two
/// summaries with both scores, has no correlation and is left out.
/// </summary>
internal static class SummaryLevel
{
    /// <summary>The coefficients of each document, over the systems of a list, which may name a system more than once.</summary>
    public static Coefficients[] OfDocuments(ScorePairs pairs, ReadOnlySpan<int> systems)
    {
        Coefficients[] coefficients = new Coefficients[pairs.Documents];
        double[] x = ArrayPool<double>.Shared.Rent(systems.Length);
        double[] y = ArrayPool<double>.Shared.Rent(systems.Length);
        for (int d = 0; d < coefficients.Length; d++)
        {
            ReadOnlySpan<double> metric = pairs.Metric(d);
            ReadOnlySpan<double> human = pairs.Human(d);
            int count = 0;
            foreach (int system in systems)
            {
                if (!double.IsNaN(metric[system]))
                {
                    x[count] = metric[system];
                    y[count++] = human[system];
                }
            }

            coefficients[d] = PointCorrelation.Of(x.AsSpan(0, count), y.AsSpan(0, count));
        }

        ArrayPool<double>.Shared.Return(x);
        ArrayPool<double>.Shared.Return(y);
        return coefficients;
    }

    /// <summary>The mean over the documents of a list that have a correlation.</summary>
    public static Coefficients Mean(ReadOnlySpan<Coefficients> ofDocuments, ReadOnlySpan<int> documents)
    {
        double pearson = 0;
        double spearman = 0;
        double kendall = 0;
        int count = 0;
        foreach (int document in documents)
        {
            if (ofDocuments[document].Exist)
            {
                pearson += ofDocuments[document].Pearson;
                spearman += ofDocuments[document].Spearman;
                kendall += ofDocuments[document].Kendall;
                count++;
            }
        }

        return count == 0 ? Coefficients.None : new Coefficients(pearson / count, spearman / count, kendall / count);
    }
}
