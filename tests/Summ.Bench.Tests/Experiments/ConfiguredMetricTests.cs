using Summ.Bench.Experiments;
using Summ.Catalogue;

namespace Summ.Bench.Tests.Experiments;

public sealed class ConfiguredMetricTests
{
    private static readonly Dictionary<string, string> Stemmed = new() { ["stem"] = "true" };

    [Fact]
    public void All_BeginsWithThoseThatLookAtReferences() =>
        Assert.Equal("rouge-1", ConfiguredMetric.ParseList("all", Stemmed)[0].Info.Id);

    [Theory]
    [InlineData("rouge-score", false)]
    [InlineData("rouge-1.5.5", true)]
    public void All_AreThoseOfTheProtocol(string protocol, bool hasSkipBigrams)
    {
        IReadOnlyList<ConfiguredMetric> metrics = ConfiguredMetric.ParseList("all", new Dictionary<string, string> { ["protocol"] = protocol });
        Assert.Equal(hasSkipBigrams, metrics.Any(m => m.Info.Id == "rouge-s4"));
        Assert.Contains(metrics, m => m.Info.Id == "rouge-lsum");
        Assert.Contains(metrics, m => m.Info.Id == "coverage");
    }

    [Fact]
    public void MetricThatTheProtocolDoesNotHave_IsRefused() => Assert.Equal(
        "rouge-w: the protocol rouge-score does not have this metric; rouge-1.5.5 has it",
        Assert.Throws<CatalogueException>(() => ConfiguredMetric.ParseList("rouge-w", new Dictionary<string, string> { ["protocol"] = "rouge-score" })).Message);

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
