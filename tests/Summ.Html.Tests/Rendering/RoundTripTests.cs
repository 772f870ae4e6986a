using System.IO.Compression;

namespace Summ.Html.Tests.Rendering;

public sealed class RoundTripTests
{
    private const string Benchmark = "corpora/article-extraction-benchmark";
    private const string Readability = "corpora/mozilla-readability";

    // Every page agrees; a part of them keeps the test short.
    private const int EveryNth = 4;

    [BuiltInPagesFact]
    public void BuiltInPages_SayTheSameInEveryForm() =>
        Assert.Equal("", Problems(Directory.GetFiles(Path.Combine(BuiltInPages.Find()!, "pages"), "*.html"), File.ReadAllBytes));

    [GoldenFact(Benchmark)]
    public void BenchmarkPages_SayTheSameInEveryForm() =>
        Assert.Equal("", Problems(Nth(Directory.GetFiles(Path.Combine(GoldenFiles.Find(Benchmark)!, "html"), "*.gz")), Unzip));

    [GoldenFact(Readability)]
    public void ReadabilityPages_SayTheSameInEveryForm() =>
        Assert.Equal("", Problems(Nth(Directory.GetFiles(GoldenFiles.Find(Readability)!, "source.html*", SearchOption.AllDirectories)), file => file.EndsWith(".gz", StringComparison.Ordinal) ? Unzip(file) : File.ReadAllBytes(file)));

    private static IEnumerable<string> Nth(IEnumerable<string> files)
    {
        int nth = int.TryParse(Environment.GetEnvironmentVariable("SUMM_EVERY_NTH"), out int given) ? given : EveryNth;
        return files.Order(StringComparer.Ordinal).Where((_, i) => i % nth == 0);
    }

    private static byte[] Unzip(string file)
    {
        using GZipStream stream = new(File.OpenRead(file), CompressionMode.Decompress);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string Problems(IEnumerable<string> files, Func<string, byte[]> read)
    {
        List<string> problems = [];
        int count = 0;
        foreach (string file in files)
        {
            ExtractedArticle article = AllForms.Extract(read(file));
            ExtractedArticle plain = new ArticleExtractor().Extract(read(file));
            count++;
            string? problem = plain.Text != article.Text ? "text differs" : AllForms.Problem(article);
            if (problem is not null)
            {
                problems.Add(file + ": " + problem);
            }
        }

        Assert.True(count > 0, "no page");
        return string.Join('\n', problems);
    }
}
