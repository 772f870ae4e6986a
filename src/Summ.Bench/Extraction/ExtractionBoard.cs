using Summ.Bench.Extraction.Pages;
using Summ.Bench.Reporting;
using Summ.Bench.Statistics;
using Summ.Bench.Throughput;
using Summ.Summarization;

namespace Summ.Bench.Extraction;

/// <summary>The result of a run of the extraction track: every system with all that was measured of it, best first.</summary>
public sealed record ExtractionBoard
{
    /// <summary>Name of the track, by which a run's folder tells what it holds.</summary>
    public const string Track = "extraction";

    // One page says nothing of the next.
    private const int FewestPages = 2;

    /// <summary>Name of the corpus.</summary>
    public required string Corpus { get; init; }

    /// <summary>Shape of the corpus.</summary>
    public required string Reader { get; init; }

    /// <summary>Hash of the corpus, in lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Pages of the run.</summary>
    public required int Documents { get; init; }

    /// <summary>Name of the measure that ranks, see <see cref="ExtractionMeasures"/>.</summary>
    public required string RankedBy { get; init; }

    /// <summary>What was left out and why.</summary>
    public required IReadOnlyList<string> Excluded { get; init; }

    /// <summary>The systems, best first.</summary>
    public required IReadOnlyList<ExtractionRow> Rows { get; init; }

    /// <summary>Speed of AngleSharp's bare parse of the same pages, the yardstick; or null.</summary>
    public ThroughputResult? ParseOnly { get; init; }

    /// <summary>How many times as long as the bare parse a system takes; NaN where it was not measured.</summary>
    public double TimeOfParse(ExtractionRow row) =>
        ParseOnly is not null && row is { Throughput: { } speed } ? ParseOnly.DocumentsPerSecond / speed.DocumentsPerSecond : double.NaN;

    /// <summary>How many times as much memory as the bare parse a system allocates; NaN where it was not measured.</summary>
    public double AllocationOfParse(ExtractionRow row) =>
        ParseOnly is not null && row is { Throughput: { } speed } ? speed.AllocatedBytesPerDocument / ParseOnly.AllocatedBytesPerDocument : double.NaN;

    /// <summary>Measures the results of a plan's systems.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="results">For each system the result of each page, as of <see cref="ExtractionRunner"/>.</param>
    public static ExtractionBoard Of(ExtractionPlan plan, IReadOnlyList<PageResult[]> results)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(results);
        PageCorpus corpus = plan.Corpus;
        (MeasuredSystem System, ExtractionRow Row)[] measured = new (MeasuredSystem, ExtractionRow)[plan.Systems.Count];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = plan.Threads };
        Parallel.For(0, measured.Length, parallel, i =>
        {
            MeasuredSystem system = new(plan.Systems[i].Name, corpus, results[i]);
            measured[i] = (system, system.Row(plan.Seed, plan.Worst));
        });
        measured = [.. measured.OrderByDescending(m => Ranking.Rounded(m.Row.Scores[corpus.RankedBy].Value)).ThenBy(m => m.Row.Name, StringComparer.Ordinal)];
        VersusBest?[] versus = Compare([.. measured.Select(m => m.System)], plan, parallel);
        return new ExtractionBoard
        {
            Corpus = corpus.Name,
            Reader = corpus.Reader,
            Sha256 = corpus.Sha256,
            Documents = corpus.Pages.Count,
            RankedBy = corpus.RankedBy,
            Excluded = corpus.Excluded,
            Rows = [.. measured.Select((m, i) => m.Row with { VersusBest = versus[i] })],
        };
    }

    // Holm's correction is over the systems beside the best; intervals of the difference are of the paired bootstrap over pages.
    private static VersusBest?[] Compare(MeasuredSystem[] systems, ExtractionPlan plan, ParallelOptions parallel)
    {
        VersusBest?[] compared = new VersusBest?[systems.Length];
        int pages = plan.Corpus.Pages.Count;
        if (systems.Length < 2 || pages < FewestPages)
        {
            return compared;
        }

        PageMeasure measure = PageMeasure.OfText.First(m => m.Name == plan.Corpus.RankedBy);
        Parallel.For(1, systems.Length, parallel, i => compared[i] = Test(systems[0], systems[i], measure, pages, plan.Seed));
        double[] adjusted = MultipleComparisons.Holm([.. compared.Skip(1).Select(c => c!.P)]);
        for (int i = 1; i < compared.Length; i++)
        {
            compared[i] = compared[i]! with { AdjustedP = adjusted[i - 1] };
        }

        compared[0] = VersusBest.Itself;
        return compared;
    }

    private static VersusBest Test(MeasuredSystem best, MeasuredSystem other, PageMeasure measure, int pages, int seed)
    {
        Func<int[], double> first = best.Statistic(measure);
        Func<int[], double> second = other.Statistic(measure);
        double Difference(int[] drawn) => second(drawn) - first(drawn);
        (double low, double high) = GroupBootstrap.Interval(GroupBootstrap.Resample(pages, seed, [Difference])[0]);
        double p = PageSwapTest.PValue(best.Sums(measure), other.Sums(measure), measure.Value, seed);
        return new VersusBest(Difference([.. Enumerable.Repeat(1, pages)]), low, high, p, p);
    }
}
