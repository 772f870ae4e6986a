using System.Text;
using Summ.Bench.Extraction;
using Summ.Bench.Extraction.Pages;

namespace Summ.Bench.Tests.Extraction.Pages;

public sealed class PageCorpusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void BuiltIn_HasItsPages()
    {
        PageCorpus corpus = PageCorpus.Open("built-in");
        Assert.Equal(("built-in", "pages", 24, ExtractionMeasures.F1), (corpus.Name, corpus.Reader, corpus.Pages.Count, corpus.RankedBy));
        Assert.Equal(["title"], corpus.Fields);
        Assert.Empty(corpus.Excluded);
        Assert.Equal("encyclopaedia-fresnel-lens", corpus.Pages[0].Id);
        Assert.DoesNotContain(corpus.Pages[0].Fields.Title!, corpus.Pages[0].Truth.Split('\n')[0]);
        Assert.Contains("<html", Encoding.UTF8.GetString(corpus.Pages[0].Read()));
    }

    [Fact]
    public void Benchmark_IsKnownByItsTruth()
    {
        _folder.Write("b/ground-truth.json", """{"x": {"articleBody": "One.\n\nTwo.", "url": "u"}, "gone": {"articleBody": "a"}, "odd": {"articleBody": 1, "more": []}, "bad": {}}""");
        _folder.WriteGzip("b/html/x.html.gz", "<p>One.");
        _folder.Write("b/html/odd.html", "<p>");
        _folder.Write("b/html/bad.html", "<p>");
        PageCorpus corpus = PageCorpus.Open(_folder.PathOf("b"));
        Assert.Equal("article-extraction-benchmark", corpus.Reader);
        Assert.Equal(["x", "odd"], corpus.Pages.Select(p => p.Id));
        Assert.Equal(("One.\n\nTwo.", "<p>One."), (corpus.Pages[0].Truth, Encoding.UTF8.GetString(corpus.Pages[0].Read())));
        Assert.Equal(2, corpus.Excluded.Count);
        Assert.EndsWith("html/gone.html.gz: is not there; ground-truth.json names it", corpus.Excluded[0]);
        Assert.EndsWith("ground-truth.json, 'bad': field 'articleBody' is missing; expected a string", corpus.Excluded[1]);
        Assert.Throws<InputException>(() => PageCorpus.Open(_folder.PathOf("b"), isStrict: true));
        Assert.Single(PageCorpus.Open(_folder.PathOf("b"), limit: 1).Pages);
    }

    [Fact]
    public void ReadabilityPages_AreAgreementByWords()
    {
        _folder.Write("m/test-pages/one/source.html", "<p>x");
        _folder.Write("m/test-pages/one/expected.html", "<div><p>foo</p><p>bar<br>baz</p></div>");
        _folder.Write("m/test-pages/one/expected-metadata.json", """{"title": "T", "byline": null, "lang": "en-US", "siteName": "S", "publishedTime": "2020-01-01", "readerable": true}""");
        _folder.Write("m/test-pages/two/source.html", "<p>x");
        PageCorpus corpus = PageCorpus.Open(_folder.PathOf("m"));
        Assert.Equal(("readability-test-pages", ExtractionMeasures.TokenF1), (corpus.Reader, corpus.RankedBy));
        Assert.Equal(("one", "foo\nbar\nbaz"), (Assert.Single(corpus.Pages).Id, corpus.Pages[0].Truth));
        Assert.Equal(["title", "site", "lang", "published"], corpus.Fields);
    }

    [Fact]
    public void Lines_HaveThePageOrItsPath()
    {
        _folder.Write("sub/p.html", "<p>Second.");
        string file = _folder.Write("mine.jsonl", "{\"id\":\"1\",\"html\":\"<p>First.\",\"text\":\"First.\",\"title\":\"T\"}\n{\"id\":\"2\",\"path\":\"sub/p.html\",\"text\":\"Second.\"}\n"
            + "{\"id\":\"1\",\"html\":\"\",\"text\":\"\"}\n{\"id\":\"3\",\"path\":\"none.html\",\"text\":\"\"}\n{\"id\":\"4\",\"text\":\"\"}\nno\n");
        PageCorpus corpus = PageCorpus.Open(file);
        Assert.Equal(("mine", "page-lines"), (corpus.Name, corpus.Reader));
        Assert.Equal(["<p>First.", "<p>Second."], corpus.Pages.Select(p => Encoding.UTF8.GetString(p.Read())));
        Assert.Collection(
            corpus.Excluded,
            e => Assert.EndsWith("line 3: the id '1' is there twice", e),
            e => Assert.Contains("line 4: ", e),
            e => Assert.EndsWith("line 5: fields 'html' and 'path' are missing; expected {\"id\", \"html\" or \"path\", \"text\"}", e),
            e => Assert.Contains("line 6: not a JSON object", e));

        string before = corpus.Sha256;
        _folder.Write("sub/p.html", "<p>Changed.");
        Assert.NotEqual(before, PageCorpus.Open(file).Sha256);
    }

    [Fact]
    public void WithoutPages_IsOneLine()
    {
        Assert.Contains("levels: has no pages with expected texts; expected ground-truth.json", Assert.Throws<InputException>(() => PageCorpus.Open("levels")).Message);
        string file = _folder.Write("a.jsonl", "{\"id\":\"1\",\"text\":\"x\"}\n");
        Assert.Contains("a.jsonl, line 1: fields 'html' and 'path' are missing", Assert.Throws<InputException>(() => PageCorpus.Open(file)).Message);
        _folder.Write("e/ground-truth.json", "{");
        _folder.Write("e/html/x.html", "");
        Assert.Contains("ground-truth.json: not a JSON object", Assert.Throws<InputException>(() => PageCorpus.Open(_folder.PathOf("e"))).Message);
    }
}
