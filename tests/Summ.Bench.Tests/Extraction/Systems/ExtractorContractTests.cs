using System.Globalization;
using System.Text;
using Summ.Bench.Corpora;
using Summ.Bench.Extraction.Pages;
using Summ.Bench.Extraction.Systems;

namespace Summ.Bench.Tests.Extraction.Systems;

/// <summary>What every extractor of the catalogue must keep.</summary>
public sealed class ExtractorContractTests
{
    private static readonly byte[][] Pages = [.. PageCorpus.Open(CorpusCatalogue.BuiltIn).Pages.Take(6).Select(p => p.Read())];

    public static TheoryData<string> Ids => [.. Extractors.All.Select(i => i.Id)];

    [Fact]
    public void EveryExtractor_IsInTheCatalogue() => Assert.Equal(
        typeof(IExtractor).Assembly.GetTypes().Where(t => t.IsAssignableTo(typeof(IExtractor)) && t.IsClass).Select(t => t.Name).Order(StringComparer.Ordinal),
        Extractors.All.Select(i => i.Create().GetType().Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Entry_IsComplete(string id)
    {
        ExtractorInfo info = Extractors.Find(id);
        Assert.Matches("^[a-z][a-z-]*$", info.Id);
        Assert.EndsWith(".", info.Summary);
        Assert.NotEmpty(info.Name);
        Assert.NotEmpty(info.Paper);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void SameText_TwiceInParallelAndInTurkish(string id)
    {
        IExtractor extractor = Extractors.Find(id).Create();
        string[] first = Texts(extractor);
        string[] parallel = [.. Pages.AsParallel().AsOrdered().WithDegreeOfParallelism(2).Select(p => extractor.Extract(p).Text)];
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(first, Texts(extractor));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(first, parallel);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void BrokenPages_GiveAResult(string id)
    {
        IExtractor extractor = Extractors.Find(id).Create();
        byte[] noise = new byte[5000];
        new Random(1).NextBytes(noise);
        Assert.Equal("", extractor.Extract(ReadOnlyMemory<byte>.Empty).Text);
        Assert.NotNull(extractor.Extract(noise).Text);
        Assert.NotNull(extractor.Extract(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div itemprop=articleBody>x", 2000)))).Text);
        Assert.NotNull(extractor.Extract(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<p>Text")).ToArray()).Text);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Paragraphs_AreNotGlued(string id)
    {
        string text = Extractors.Find(id).Create().Extract(Encoding.UTF8.GetBytes(SmallPage.Html)).Text;
        Assert.Contains("ferry", text);
        Assert.DoesNotContain("foobar", text);
        Assert.DoesNotContain("foxbar", text);
        Assert.DoesNotContain("secret", text);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Cancellation_IsHonoured(string id)
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Extractors.Find(id).Create().Extract(Pages[0], cancelled.Token));
    }

    private static string[] Texts(IExtractor extractor) => [.. Pages.Select(p => extractor.Extract(p).Text)];
}
