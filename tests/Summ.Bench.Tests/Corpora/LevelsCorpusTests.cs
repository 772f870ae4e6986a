using System.Text.Json;
using Summ.Bench.Corpora;
using Summ.Text;

namespace Summ.Bench.Tests.Corpora;

public sealed class LevelsCorpusTests : IDisposable
{
    private const string Levels = "levels";
    private const string FileName = "levels.jsonl";

    private static readonly string[] LevelNames = ["easy", "middle", "hard"];

    private readonly TemporaryFolder _folder = new();
    private readonly LevelText[] _texts = Read();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EveryArticle_IsABuiltInOneAndHasThreeLevelsInOrder()
    {
        EmbeddedFiles builtIn = new(CorpusCatalogue.BuiltIn);
        IGrouping<string, LevelText>[] articles = [.. _texts.GroupBy(t => t.Article)];
        Assert.Equal(10, articles.Length);
        Assert.Equal(articles.Select(a => a.Key).Order(StringComparer.Ordinal), articles.Select(a => a.Key));
        foreach (IGrouping<string, LevelText> article in articles)
        {
            Assert.True(builtIn.Has(article.Key + ".txt"), article.Key);
            Assert.Equal(LevelNames, article.Select(t => t.Level));
            Assert.Equal([1, 2, 3], article.Select(t => t.Order));
            Assert.Equal(LevelNames.Select(l => $"{article.Key}-{l}"), article.Select(t => t.Id));
        }

        Assert.Equal(8, articles.Select(a => a.Key[..a.Key.IndexOf('-', StringComparison.Ordinal)]).Distinct().Count());
    }

    [Fact]
    public void IdsTitlesAndTexts_AreUnique()
    {
        foreach (Func<LevelText, string> field in new Func<LevelText, string>[] { t => t.Id, t => t.Title, t => t.Text })
        {
            Assert.Equal(_texts.Length, _texts.Select(field).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        }
    }

    [Fact]
    public void Texts_Have180To350WordsInParagraphsOfProse()
    {
        foreach (LevelText text in _texts)
        {
            Assert.Equal("en", text.Language);
            Assert.InRange(text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 180, 350);
            string[] paragraphs = text.Text.Split("\n\n");
            Assert.True(paragraphs.Length >= 4, text.Id);
            Assert.All(paragraphs, p =>
            {
                Assert.Equal(p.Trim(), p);
                Assert.DoesNotContain("  ", p, StringComparison.Ordinal);
                Assert.DoesNotContain(p, char.IsControl);
                Assert.Contains(p[^1], ".?!\"");
            });
            Assert.DoesNotContain(text.Title[^1], ".,;:");
        }
    }

    [Fact]
    public void Facts_StandInAllThreeLevels()
    {
        Assert.False(Holds("in 1918, not 191", "18"));
        Assert.True(Holds("in 1918, not 18.", "18"));
        foreach (IGrouping<string, LevelText> article in _texts.GroupBy(t => t.Article))
        {
            IReadOnlyList<string> facts = article.First().Facts;
            Assert.True(facts.Count >= 10, article.Key);
            Assert.Equal(facts.Count, facts.Distinct(StringComparer.Ordinal).Count());
            Assert.All(article, t => Assert.Equal(facts, t.Facts));
            Assert.Equal([], article.SelectMany(t => facts.Where(f => !Holds(t.Text, f)).Select(f => $"{t.Id}: {f}")));
        }
    }

    [Fact]
    public void Levels_AreNoCutsOfEachOther()
    {
        foreach (IGrouping<string, LevelText> article in _texts.GroupBy(t => t.Article))
        {
            IEnumerable<string> sentences = article.SelectMany(t => LongSentences(t.Text).Distinct(StringComparer.OrdinalIgnoreCase));
            Assert.Equal([], sentences.GroupBy(s => s, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => $"{article.Key}: {g.Key}"));
        }
    }

    [Fact]
    public void Manifest_NamesItsRecordsAndHasTheHashesOfItsFiles()
    {
        CorpusManifest manifest = Assert.Single(CorpusCatalogue.All, m => m.Id == Levels);
        Assert.Equal(FileName, manifest.Records);
        Assert.Equal(["LICENSE", FileName], manifest.Sha256.Keys.Order(StringComparer.Ordinal));
        Assert.All(manifest.Sha256, f =>
        {
            using Stream file = new EmbeddedFiles(Levels).Open(f.Key);
            Assert.Equal(f.Value, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file)));
        });
    }

    [Fact]
    public void Catalogue_OpensItByName_AndItsFileLikeAnyOther()
    {
        Corpus byName = CorpusCatalogue.Open(Levels);
        Assert.Equal(_texts.Length, byName.Count());
        Assert.Equal(_texts.Select(t => t.Id), byName.Read().Select(i => i.Article!.Id));
        using Stream embedded = new EmbeddedFiles(Levels).Open(FileName);
        using MemoryStream bytes = new();
        embedded.CopyTo(bytes);
        CorpusItem[] items = [.. CorpusCatalogue.Open(_folder.Write(FileName, bytes.ToArray())).Read()];
        Assert.Equal(_texts.Select(t => (t.Id, t.Title, t.Text)), items.Select(i => (i.Article!.Id, i.Article.Title!, i.Article.Text)));
        Assert.Equal(_texts.Select(t => (t.Article, t.Level)), items.Select(i => (i.Article!.Metadata["article"], i.Article.Metadata["level"])));
    }

    // Headings and one-word answers may come back.
    private static IEnumerable<string> LongSentences(string text)
    {
        Document document = Document.FromText(text, Language.English);
        return Enumerable.Range(0, document.SentenceCount).Where(s => document.WordsOf(s) > 5).Select(s => document.SentenceText(s).ToString());
    }

    // As a word of its own, so that 18 is not found in 1918.
    private static bool Holds(string text, string fact)
    {
        for (int at = text.IndexOf(fact, StringComparison.Ordinal); at >= 0; at = text.IndexOf(fact, at + 1, StringComparison.Ordinal))
        {
            int end = at + fact.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static LevelText[] Read()
    {
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web)
        {
            PropertyNameCaseInsensitive = false,
            UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
        };
        using StreamReader reader = new(new EmbeddedFiles(Levels).Open(FileName));
        string[] lines = reader.ReadToEnd().Split('\n');
        Assert.Equal("", lines[^1]);
        return [.. lines[..^1].Select(l => JsonSerializer.Deserialize<LevelText>(l, options)!)];
    }

    private sealed record LevelText(string Id, string Article, string Level, int Order, string Title, string Language, IReadOnlyList<string> Facts, string Text);
}
