using Summ.Bench.Experiments;
using Summ.Bench.Tests.Experiments;
using Summ.Bench.Throughput;
using Summ.Summarization;

namespace Summ.Bench.Tests.Throughput;

/// <summary>Alone in the process: allocation is counted over all threads.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;

[Collection(nameof(AloneCollection))]
public sealed class ThroughputMeterTests
{
    private const int Attempts = 4;

    [Fact]
    public void Systems_AreMeasured_AndAllocateTheSameEachTime()
    {
        using TemporaryFolder folder = new();
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(3), "lead,luhn");
        List<string> told = [];
        IReadOnlyDictionary<string, ThroughputResult> first = ThroughputMeter.Measure(plan, folder.Path, told.Add);

        // What else goes on in the process, as compilation, can add to one measurement; it does not add the same to the next.
        IReadOnlyDictionary<string, ThroughputResult> second = ThroughputMeter.Measure(plan, folder.Path, null);
        for (int attempt = 0; attempt < Attempts && !AllocateTheSame(first, second); attempt++)
        {
            (first, second) = (second, ThroughputMeter.Measure(plan, folder.Path, null));
        }

        Assert.True(AllocateTheSame(first, second));
        Assert.Equal(["lead", "luhn"], first.Keys.Order());
        Assert.Equal(["lead", "luhn"], told);
        foreach ((string name, ThroughputResult result) in first)
        {
            Assert.True(double.IsFinite(result.DocumentsPerSecond) && result.DocumentsPerSecond > 0, name);
            Assert.True(double.IsFinite(result.MegabytesPerSecond) && result.MegabytesPerSecond > 0, name);
            Assert.InRange(result.AllocatedBytesPerDocument, 100, 100_000);

            // Both speeds are one measurement.
            double bytes = Enumerable.Range(0, 3).Average(i => MadeUp.Article(i).Analyze().Text.Length);
            Assert.Equal(result.DocumentsPerSecond * bytes / 1e6, result.MegabytesPerSecond, result.MegabytesPerSecond * 1e-9);
        }

        Assert.NotEmpty(Directory.GetFiles(folder.PathOf("benchmarkdotnet"), "*.json", SearchOption.AllDirectories));
    }

    [Fact]
    public void SystemThatFails_IsMissing_AndTheNextIsMeasured()
    {
        using TemporaryFolder folder = new();
        List<SummaryRequest> requests = [new(MadeUp.Article(0).Analyze(), SummaryLength.Sentences(1))];
        ThroughputSubject failing = new("failing", requests, _ => throw new InvalidOperationException("it cannot"));
        ThroughputSubject lead = ThroughputSubject.Of(SystemSpec.Parse("lead"), requests);
        Assert.Equal(["lead"], ThroughputMeter.Run([failing, lead], folder.Path, null).Keys);
    }

    [Fact]
    public void NothingToMeasure_HasNoResult()
    {
        using TemporaryFolder folder = new();
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(Summ.Bench.Corpora.CorpusItem.Of(MadeUp.Article(0, references: 0))), "oracle");
        Assert.Empty(ThroughputMeter.Measure(plan, folder.Path, null));
    }

    private static bool AllocateTheSame(IReadOnlyDictionary<string, ThroughputResult> first, IReadOnlyDictionary<string, ThroughputResult> second) =>
        first.All(r => second[r.Key].AllocatedBytesPerDocument / r.Value.AllocatedBytesPerDocument is > 0.98 and < 1.02);
}
