using System.IO.Compression;
using System.Text.Json;
using Summ.Bench.Extraction.Measures;

namespace Summ.Html.Tests;

public sealed class ExtractionBenchmarkTests
{
    private const string Benchmark = "corpora/article-extraction-benchmark";

    // Measured 0.9845 on 88 pages.
    private const double Floor = 0.975;

    [GoldenFact(Benchmark)]
    public void SharedHalf_ReachesTheFloor()
    {
        string folder = GoldenFiles.Find(Benchmark)!;
        using JsonDocument truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "ground-truth.json")));
        ArticleExtractor extractor = new();
        List<ShingleScore> pages = [];
        foreach (JsonProperty page in truth.RootElement.EnumerateObject())
        {
            using GZipStream stream = new(File.OpenRead(Path.Combine(folder, "html", page.Name + ".html.gz")), CompressionMode.Decompress);
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            ExtractedArticle article = extractor.Extract(bytes.ToArray());
            pages.Add(ShingleScore.Of(page.Value.GetProperty("articleBody").GetString()!, article.Text));
        }

        double f1 = ShingleScore.SystemF1(pages);
        Assert.True(f1 >= Floor, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"F1 {f1:F4} over {pages.Count} pages"));
    }

    [GoldenFact("corpora/seed")]
    public void SeedFragment_GivesItsWholeText()
    {
        ExtractedArticle article = new ArticleExtractor().Extract(File.ReadAllBytes(Path.Combine(GoldenFiles.Find("corpora/seed")!, "article.html")));
        Assert.Equal(3, article.Paragraphs.Count);
        Assert.InRange(article.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 500, 560);
        Assert.StartsWith("North Korean forces have reportedly", article.Text, StringComparison.Ordinal);
        Assert.EndsWith("in the Ukrainian theatre.", article.Text, StringComparison.Ordinal);
        Assert.Contains("expected to cause particularly serious issues for Ukrainian forces", article.Text, StringComparison.Ordinal);
        Assert.Contains("reportedly deployed to support counterinsurgency efforts", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Leopard", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("  ", article.Text, StringComparison.Ordinal);
    }
}
