using Summ.Bench.Extraction.Pages;
using Summ.Bench.Levels;
using Summ.Bench.Statistics;
using Summ.Summarization;

namespace Summ.Bench.Extraction;

/// <summary>The results of one system on all pages, and everything that is measured of them.</summary>
internal sealed class MeasuredSystem(string name, PageCorpus corpus, PageResult[] results)
{
    public string Name => name;

    /// <summary>All measures with their intervals.</summary>
    public ExtractionRow Row(int seed, int worst)
    {
        PageMeasure[] texts = [.. ExtractionMeasures.RankedBy(corpus.RankedBy).Select(n => PageMeasure.OfText.First(m => m.Name == n))];
        PageMeasure[] fields = [.. corpus.Fields.Select(PageMeasure.OfField)];
        PageMeasure[] all = [.. texts, .. fields];
        Func<int[], double>[] statistics = [.. all.Select(Statistic)];
        double[][] resampled = GroupBootstrap.Resample(results.Length, seed, statistics);
        int[] once = [.. Enumerable.Repeat(1, results.Length)];
        Measured[] measured = [.. statistics.Select((s, i) => Of(s(once), resampled[i]))];
        return new ExtractionRow
        {
            Name = name,
            Empty = results.Count(r => r.FoundWords == 0),
            Failed = results.Count(r => r.Failure is not null),
            Scores = new OrderedDictionary<string, Measured>(texts.Select((m, i) => KeyValuePair.Create(m.Name, measured[i])), StringComparer.Ordinal),
            Fields = new OrderedDictionary<string, FieldAccuracy>(
                fields.Select((m, i) => KeyValuePair.Create(m.Name, new FieldAccuracy(results.Count(r => r.Fields.ContainsKey(m.Name)), measured[texts.Length + i]))), StringComparer.Ordinal),
            Worst = Worst(worst),
        };
    }

    /// <summary>What each page adds to a measure.</summary>
    public PageSums[] Sums(PageMeasure measure) => [.. results.Select(measure.Of)];

    /// <summary>A measure when each page counts as often as the weights say.</summary>
    public Func<int[], double> Statistic(PageMeasure measure)
    {
        PageSums[] sums = Sums(measure);
        return drawn =>
        {
            PageSums total = default;
            for (int i = 0; i < drawn.Length; i++)
            {
                total += drawn[i] * sums[i];
            }

            return measure.Value(total);
        };
    }

    private List<WorstPage> Worst(int count) => [.. Enumerable.Range(0, results.Length)
        .OrderBy(i => Ranking.Rounded(Value(results[i])))
        .ThenByDescending(i => results[i].Difference.Extra + results[i].Difference.Missing)
        .Take(count)
        .Select(i => new WorstPage(corpus.Pages[i].Id, Value(results[i]), results[i].Shingles.Precision, results[i].Shingles.Recall, results[i].Difference))];

    private double Value(PageResult result) => corpus.RankedBy == ExtractionMeasures.TokenF1 ? result.TokenF1 : result.Shingles.F1;

    private static Measured Of(double value, double[] resampled)
    {
        (double low, double high) = GroupBootstrap.Interval(resampled);
        return double.IsNaN(value) ? new Measured(double.NaN, double.NaN, double.NaN) : new Measured(value, low, high);
    }
}
