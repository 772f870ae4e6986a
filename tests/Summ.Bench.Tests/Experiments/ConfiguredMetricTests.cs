using Summ.Bench.Experiments;
using Summ.Catalogue;

namespace Summ.Bench.Tests.Experiments;

public sealed class ConfiguredMetricTests
{
    private static readonly Dictionary<string, string> Stemmed = new() { ["stem"] = "true" };

    [Fact]
    public void All_BeginsWithThoseThatLookAtReferences() =>
        Assert.Equal("rouge-1", ConfiguredMetric.ParseList("all", Stemmed)[0].Info.Id);

    [Fact]
    public void Option_GoesToTheMetricsThatHaveIt()
    {
        IReadOnlyList<ConfiguredMetric> metrics = ConfiguredMetric.ParseList("rouge-2,coverage", Stemmed);
        Assert.True(metrics[0].Options.Flag("stem"));
        Assert.Empty(metrics[1].Options.All);
    }

    [Fact]
    public void MetricGivenTwice_IsRefused() =>
        Assert.Equal("metric 'rouge-1' is given twice", Assert.Throws<CatalogueException>(() => ConfiguredMetric.ParseList("rouge-1,rouge-1", Stemmed)).Message);
}
