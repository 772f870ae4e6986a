using System.Security.Cryptography;
using Summ.Bench.Corpora;
using Summ.Catalogue;

namespace Summ.Bench.Tests.Corpora;

public sealed class CorpusCatalogueTests : IDisposable
{
    private const string Two = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void JsonLines_PlainAndGzip_HoldTheSame()
    {
        string plain = _folder.Write("news.jsonl", Two);
        Corpus corpus = CorpusCatalogue.Open(plain);
        Assert.Equal(("news", 2), (corpus.Name, corpus.Count()));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(plain))), corpus.Sha256);
        Corpus gzip = CorpusCatalogue.Open(_folder.WriteGzip("more.jsonl.gz", Two));
        Assert.Equal(("more", 2), (gzip.Name, gzip.Count()));
        Assert.Equal(corpus.Read().Select(i => i.Article!.Text), gzip.Read().Select(i => i.Article!.Text));
        Assert.Equal(2, CorpusCatalogue.Open(_folder.WriteGzip("misnamed.jsonl", Two.TrimEnd())).Count());
    }

    [Fact]
    public void Corpus_CanBeReadAgain()
    {
        Corpus corpus = CorpusCatalogue.Open(_folder.Write("c.jsonl", Two));
        Assert.Equal(["a", "b"], corpus.Read().Select(i => i.Article!.Id));
        Assert.Equal(["a", "b"], corpus.Read().Select(i => i.Article!.Id));
    }

    [Fact]
    public void JsonArrayAndMinifiedObjectOfObjects_AreReadWhole()
    {
        Assert.Equal(["a"], CorpusCatalogue.Open(_folder.Write("array.json", "[{\"id\":\"a\",\"text\":\"One.\"}]")).Read().Select(i => i.Article!.Id));
        Corpus keyed = CorpusCatalogue.Open(_folder.Write("keyed.json", "{\"k\":{\"id\":\"a\",\"text\":\"One.\"},\"l\":{\"id\":\"b\",\"text\":\"Two.\"}}\n"));
        Assert.Equal(["a", "b"], keyed.Read().Select(i => i.Article!.Id));
        Assert.Equal(2, keyed.Count());
    }

    [Fact]
    public void FilesThatDifferInTheirEndOnly_HaveTheirWholeNamesAsIds()
    {
        _folder.Write("same/x.txt", "One. Two.");
        _folder.Write("same/x.md", "Three. Four.");
        _folder.Write("same/y.txt", "Five.");
        _folder.Write("same/LICENSE.txt", "Not an article.");
        Assert.Equal(["x.md", "x.txt", "y"], CorpusCatalogue.Open(_folder.PathOf("same")).Read().Select(i => i.Article?.Id));
    }

    [Fact]
    public void StandardInput_IsRefusedWithTheReason() =>
        Assert.Contains("cannot be standard input", Assert.Throws<InputException>(() => CorpusCatalogue.Open("-")).Message, StringComparison.Ordinal);

    [Fact]
    public void IdThatStandsTwice_IsABrokenRecord()
    {
        CorpusItem[] items = [.. CorpusCatalogue.Open(_folder.Write("c.jsonl", Two + Two)).Read()];
        Assert.Equal(["a", "b", null, null], items.Select(i => i.Article?.Id));
        Assert.EndsWith("c.jsonl, line 3: the id 'a' stands there twice; expected unique ids", items[2].Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void TextFileOfAnyName_IsACorpusOfOneArticle()
    {
        foreach (string name in new[] { "story.txt", "story", "README.md", "story.dat" })
        {
            Corpus corpus = CorpusCatalogue.Open(_folder.Write(name, "One day it rained."));
            Assert.Equal("One day it rained.", Assert.Single(corpus.Read()).Article!.Text);
            Assert.Equal(1, corpus.Count());
        }

        Assert.Equal("One.", Assert.Single(CorpusCatalogue.Open(_folder.WriteGzip("z.txt.gz", "One.")).Read()).Article!.Text);
    }

    [Fact]
    public void FilesThatAreNoCorpus_AreRefusedInOneLine()
    {
        Assert.Equal($"{_folder.PathOf("e.jsonl")}: is empty", Refusal(_folder.Write("e.jsonl", "")));
        Assert.Equal($"{_folder.PathOf("e.jsonl.gz")}: is empty", Refusal(_folder.WriteGzip("e.jsonl.gz", "")));
        Assert.StartsWith($"{_folder.PathOf("b.jsonl")}: is a binary file", Refusal(_folder.Write("b.jsonl", [7, 0, 1])), StringComparison.Ordinal);
        Assert.Equal($"{_folder.PathOf("d.jsonl.gz")}: damaged gzip data", Refusal(_folder.Write("d.jsonl.gz", [0x1F, 0x8B, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])));
        Assert.Equal("no-such: no such corpus, file or folder", Refusal("no-such"));
        Assert.Equal("bult-in: no such corpus, file or folder; did you mean 'built-in'?", Refusal("bult-in"));
    }

    [Fact]
    public void UnknownReader_IsRefusedForEveryKindOfCorpus()
    {
        _folder.Write("a.txt", "One.");
        Assert.Throws<CatalogueException>(() => CorpusCatalogue.Open(_folder.Path, "no-reader"));
        Assert.Throws<CatalogueException>(() => CorpusCatalogue.Open(CorpusCatalogue.BuiltIn, "no-reader"));
        Assert.Throws<CatalogueException>(() => CorpusCatalogue.Open(_folder.Write("c.jsonl", Two), "no-reader"));
    }

    [Fact]
    public void GzipDamagedInTheMiddle_IsCountedAsFarAsItGoes_AndRefusedWhenRead()
    {
        string text = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"{{\"id\":{i},\"text\":\"Number {i * 7919L % 104729}.\"}}\n"));
        byte[] gzip = TemporaryFolder.Gzip(System.Text.Encoding.UTF8.GetBytes(text));
        string path = _folder.Write("c.jsonl.gz", gzip[..(gzip.Length * 3 / 4)]);
        Corpus corpus = CorpusCatalogue.Open(path);
        Assert.InRange(corpus.Count(), 1000, 30_000);
        Assert.StartsWith($"{path}: damaged gzip data after line ", Assert.Throws<InputException>(() => corpus.Read().Count()).Message, StringComparison.Ordinal);
    }

    private static string Refusal(string path) => Assert.Throws<InputException>(() => CorpusCatalogue.Open(path)).Message;
}
