using Summ.Bench.Corpora;
using Summ.Text;

namespace Summ.Bench.Tests.Corpora;

public sealed class TextFolderTests : IDisposable
{
    private static readonly string Page =
        $"<html><head><title>Harbour</title></head><body><article>{string.Concat(Enumerable.Repeat("<p>The harbour was quiet that morning, and nobody on the quay expected the boat before noon.</p>", 6))}</article></body></html>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void FilesOfEachKind_AreArticlesInOrdinalOrder_WithTheirReferences()
    {
        _folder.Write("b.txt", "A title\n\nOne. Two.\n");
        _folder.Write("a.md", "# Head *line*\n\nText here.\n");
        _folder.WriteGzip("c.txt.gz", "Three.");
        _folder.Write("d.html", Page);
        _folder.Write("README.md", "Not an article.");
        _folder.Write("data.csv", "1,2");
        _folder.Write(".hidden.txt", "Not an article.");
        _folder.Write("deeper/e.txt", "Not an article.");
        _folder.Write("references/b.1.txt", "First.\nStill first.\n");
        _folder.Write("references/b.2.txt", "Second. And more.");
        _folder.Write("references/b.4.txt", "Never reached: 3 is missing.");
        _folder.Write("references/c.1.txt", "Of the compressed one.");
        Article[] articles = [.. Read().Select(i => i.Article!)];
        Assert.Equal(["a", "b", "c", "d"], articles.Select(a => a.Id));
        Assert.Equal(("A title", "One. Two."), (articles[1].Title, articles[1].Text));
        Assert.Equal([["First.", "Still first."], ["Second.", "And more."]], articles[1].References);
        Assert.Equal("Three.", articles[2].Text);
        Assert.Equal([["Of the compressed one."]], articles[2].References);
        Assert.Contains("nobody on the quay", articles[3].Text, StringComparison.Ordinal);
        Assert.Empty(articles[3].References);
        Assert.Equal(4, CorpusCatalogue.Open(_folder.Path).Count());
    }

    [Theory]
    [InlineData("x.txt", "A title\n\nBody.", "A title", "Body.")]
    [InlineData("x.txt", "\uFEFFA title\r\n\r\nBody.\r\n\r\nMore.", "A title", "Body.\n\nMore.")]
    [InlineData("x.txt", "\n\nA title\n\nBody.", "A title", "Body.")]
    [InlineData("x.txt", "Is this a title?\n\nBody.", "Is this a title?", "Body.")]
    [InlineData("x.txt", "“A quotation”\n\nBody.", "“A quotation”", "Body.")]
    [InlineData("x.txt", "“A quotation.”\n\nBody.", null, "“A quotation.”\n\nBody.")]
    [InlineData("x.txt", "\"Why?\"\n\nBody.", null, "\"Why?\"\n\nBody.")]
    [InlineData("x.txt", "A sentence.\n\nBody.", null, "A sentence.\n\nBody.")]
    [InlineData("x.txt", "Two\nlines\n\nBody.", null, "Two\nlines\n\nBody.")]
    [InlineData("x.txt", "Only a line", null, "Only a line")]
    [InlineData("x.txt", "Only a line\n\n \n", null, "Only a line\n\n \n")]
    [InlineData("x.md", "# Stop!\nBody.\n## Part\nMore.", "Stop!", "Body.\n\nPart\n\nMore.")]
    [InlineData("x.md", "A sentence.\n\n# Later\n\nBody.", null, "A sentence.\n\nLater\n\nBody.")]
    public void FirstLine_IsTheTitleWhereABlankLineFollowsAndItIsNoSentence(string name, string content, string? title, string text)
    {
        _folder.Write(name, content);
        Article article = Assert.Single(Read()).Article!;
        Assert.Equal((title, text), (article.Title, article.Text));
    }

    [Fact]
    public void BrokenFiles_AreReportedByPath_AndTheOthersAreRead()
    {
        _folder.Write("a.txt", "");
        _folder.Write("b.txt", " \n ");
        _folder.Write("c.txt", [(byte)'x', 0x92]);
        _folder.Write("d.txt", [1, 0, 2]);
        _folder.Write("e.txt", "Fine.");
        _folder.Write("f.html", "<html><body></body></html>");
        byte[] gzip = TemporaryFolder.Gzip(new byte[100_000].Select((_, i) => (byte)('a' + (i * i % 23))).ToArray());
        _folder.Write("g.txt.gz", gzip[..(gzip.Length / 2)]);
        _folder.Write("h.txt", "Its reference is empty.");
        _folder.Write("references/h.1.txt", "");
        CorpusItem[] items = Read();
        Assert.Equal([null, null, null, null, "e", null, null, null], items.Select(i => i.Article?.Id));
        string[] expected = ["a.txt: is empty", "b.txt: is empty: it holds only white space", "c.txt: is not UTF-8", "d.txt: is a binary file", "", "f.html: no article found", "g.txt.gz: damaged gzip data", "references/h.1.txt: is empty"];
        for (int i = 0; i < items.Length; i++)
        {
            Assert.True(items[i].Problem is null == (i == 4), items[i].Problem);
            Assert.StartsWith(i == 4 ? "" : $"{_folder.Path}/{expected[i]}", items[i].Problem ?? "", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void FolderWithoutArticles_IsRefused()
    {
        Assert.Equal($"{_folder.Path}: is an empty folder; expected text or HTML files", Assert.Throws<InputException>(() => CorpusCatalogue.Open(_folder.Path)).Message);
        _folder.Write("data.csv", "1,2");
        Assert.StartsWith($"{_folder.Path}: holds no article; expected files that end in .txt", Assert.Throws<InputException>(Read).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Manifest_NamesTheDocumentsAndTheLanguage()
    {
        _folder.Write("a.txt", "One.");
        _folder.Write("b.txt", "Two.");
        _folder.Write("sub/c.txt", "Three.");
        _folder.Write("references/sub/c.1.txt", "Reference.");
        _folder.Write("corpus.json", Manifest(""", "language": "sv", "documents": [{"file":"sub/c.txt","genre":"g"},{"file":"gone.txt","genre":"g"},{"file":"../secret.txt","genre":"g"},{"file":"b.txt","genre":"g"}]"""));
        CorpusItem[] items = Read();
        Assert.Equal(["sub/c", null, null, "b"], items.Select(i => i.Article?.Id));
        Assert.Equal("sv", items[0].Article!.LanguageCode);
        Assert.Equal([["Reference."]], items[0].Article!.References);
        Assert.Equal($"{_folder.Path}/corpus.json: the document 'gone.txt' is not there; expected the path of a file beside the manifest", items[1].Problem);
        Assert.Contains("'../secret.txt' is not there", items[2].Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"id\":\"a\",\"name\":\"b\",\"description\":\"c\"}")]
    [InlineData("{\"id\":1,\"name\":\"b\",\"description\":\"c\",\"license\":\"d\"}")]
    [InlineData("{\"id\":null,\"name\":\"b\",\"description\":\"c\",\"license\":\"d\"}")]
    [InlineData("{\"id\":\"a\",\"name\":\"b\",\"description\":\"c\",\"license\":\"d\",\"docs\":[]}")]
    [InlineData("{\"id\":\"a\",\"name\":\"b\",\"description\":\"c\",\"license\":\"d\",\"documents\":[null]}")]
    [InlineData("{\"id\":\"a\",\"name\":\"b\",\"description\":\"c\",\"license\":\"d\",\"documents\":[{\"genre\":\"g\"}]}")]
    [InlineData("{\"id\":\"a\",\"name\":\"b\",\"description\":\"c\",\"license\":\"d\",\"documents\":[{\"file\":null,\"genre\":\"g\"}]}")]
    public void BrokenManifest_IsRefusedInOneLineThatNamesIt(string manifest)
    {
        _folder.Write("a.txt", "One.");
        _folder.Write("corpus.json", manifest);
        string message = Assert.Throws<InputException>(Read).Message;
        Assert.StartsWith($"{_folder.Path}/corpus.json: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public void FileThatCannotBeOpened_IsRefusedByItsPath()
    {
        _folder.Write("a.txt", "One.");
        File.CreateSymbolicLink(_folder.PathOf("b.txt"), _folder.PathOf("nowhere.txt"));
        string message = Assert.Throws<InputException>(() => CorpusCatalogue.Open(_folder.Path)).Message;
        Assert.StartsWith($"{_folder.PathOf("b.txt")}: cannot be read: ", message, StringComparison.Ordinal);
    }

    private static string Manifest(string more) => $$"""{"id":"a","name":"b","description":"c","license":"CC0-1.0"{{more}}}""";

    private CorpusItem[] Read() => [.. CorpusCatalogue.Open(_folder.Path).Read()];
}
