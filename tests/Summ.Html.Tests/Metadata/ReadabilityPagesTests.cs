using System.Text.Json;

namespace Summ.Html.Tests.Metadata;

public sealed class ReadabilityPagesTests
{
    private const string Pages = "corpora/mozilla-readability";

    // Measured over 59 pages: titles 59, languages 31 of 31 that are expected, directions 59, sites 58, bylines 49.
    [GoldenFact(Pages)]
    public void Titles_AreReadabilitys()
    {
        List<string> wrong = [];
        int pages = 0;
        int sites = 0;
        int bylines = 0;
        int directions = 0;
        foreach (string folder in Directory.GetDirectories(Path.Combine(GoldenFiles.Find(Pages)!, "test-pages")))
        {
            using JsonDocument expected = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "expected-metadata.json")));
            ExtractedArticle article = new ArticleExtractor().Extract(File.ReadAllBytes(Path.Combine(folder, "source.html")));
            string title = expected.RootElement.GetProperty("title").GetString() ?? "";
            pages++;
            if (title != (article.Title ?? ""))
            {
                wrong.Add($"{Path.GetFileName(folder)}: '{article.Title}', expected '{title}'");
            }

            if (expected.RootElement.TryGetProperty("lang", out JsonElement language))
            {
                Assert.Equal(language.GetString()?[..2].ToLowerInvariant(), article.Language);
            }

            sites += expected.RootElement.GetProperty("siteName").GetString() == article.Site ? 1 : 0;
            bylines += expected.RootElement.GetProperty("byline").GetString() == article.Byline ? 1 : 0;
            directions += expected.RootElement.GetProperty("dir").GetString() == article.Direction ? 1 : 0;
        }

        Assert.True(pages > 0 && wrong.Count * 50 <= pages, string.Join("; ", wrong));
        Assert.True(sites >= pages * 0.95 && bylines >= pages * 0.8 && directions >= pages * 0.98, $"sites {sites}, bylines {bylines}, directions {directions} of {pages}");
    }
}
