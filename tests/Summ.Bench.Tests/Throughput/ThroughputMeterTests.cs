using Summ.Bench.Experiments;
using Summ.Bench.Tests.Experiments;
using Summ.Bench.Throughput;

namespace Summ.Bench.Tests.Throughput;

/// <summary>Alone in the process: allocation is counted over all threads.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;

[Collection(nameof(AloneCollection))]
public sealed class ThroughputMeterTests
{
    [Fact]
    public void Systems_AreMeasured_AndAllocateTheSameEachTime()
    {
        using TemporaryFolder folder = new();
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(3), "lead,luhn");
        List<string> told = [];
        IReadOnlyDictionary<string, ThroughputResult> first = ThroughputMeter.Measure(plan, folder.Path, told.Add);
        IReadOnlyDictionary<string, ThroughputResult> second = ThroughputMeter.Measure(plan, folder.Path, null);
        Assert.Equal(["lead", "luhn"], first.Keys.Order());
        Assert.Equal(["lead", "luhn"], told);
        foreach ((string name, ThroughputResult result) in first)
        {
            Assert.True(double.IsFinite(result.DocumentsPerSecond) && result.DocumentsPerSecond > 0, name);
            Assert.True(double.IsFinite(result.MegabytesPerSecond) && result.MegabytesPerSecond > 0, name);
            Assert.InRange(result.AllocatedBytesPerDocument, 100, 100_000);
            Assert.InRange(second[name].AllocatedBytesPerDocument / result.AllocatedBytesPerDocument, 0.98, 1.02);

            // Both speeds are one measurement.
            double bytes = Enumerable.Range(0, 3).Average(i => MadeUp.Article(i).Analyze().Text.Length);
            Assert.Equal(result.DocumentsPerSecond * bytes / 1e6, result.MegabytesPerSecond, result.MegabytesPerSecond * 1e-9);
        }

        Assert.NotEmpty(Directory.GetFiles(folder.PathOf("benchmarkdotnet"), "*.json", SearchOption.AllDirectories));
    }

    [Fact]
    public void NothingToMeasure_HasNoResult()
    {
        using TemporaryFolder folder = new();
        ExperimentPlan plan = MadeUp.Plan(MadeUp.Corpus(Summ.Bench.Corpora.CorpusItem.Of(MadeUp.Article(0, references: 0))), "oracle");
        Assert.Empty(ThroughputMeter.Measure(plan, folder.Path, null));
    }
}
