using System.Security.Cryptography;
using Summ.Bench.Corpora;
using Summ.Text;

namespace Summ.Bench.Tests.Corpora;

public sealed class BuiltInCorpusTests
{
    private const int LongestSharedRun = 7;

    private static readonly (int Least, int Most)[] ReferenceWords = [(20, 30), (52, 68), (98, 122)];

    private readonly EmbeddedFiles _files = new(CorpusCatalogue.BuiltIn);
    private readonly CorpusManifest _manifest = CorpusManifest.Read(new EmbeddedFiles(CorpusCatalogue.BuiltIn))!;

    [Fact]
    public void Manifest_HasTheHashesOfTheEmbeddedFilesAndOfThoseOnDisk()
    {
        Assert.Equal(_files.Paths.Where(p => p != CorpusManifest.FileName), _manifest.Sha256.Keys.Order(StringComparer.Ordinal));
        foreach ((string path, string sha256) in _manifest.Sha256)
        {
            using Stream stream = _files.Open(path);
            Assert.Equal((path, sha256), (path, Convert.ToHexStringLower(SHA256.HashData(stream))));
        }

        FolderFiles disk = new(FolderOnDisk());
        Assert.Equal(disk.Paths, _files.Paths);
        Assert.All(_files.Paths, p => Assert.Equal(Bytes(disk, p), Bytes(_files, p)));
    }

    [Fact]
    public void Catalogue_ListsItUnderItsName()
    {
        Assert.Contains(CorpusCatalogue.All, m => m.Id == CorpusCatalogue.BuiltIn);
        Assert.Equal(_manifest.Documents.Count, CorpusCatalogue.Open(CorpusCatalogue.BuiltIn).Count());
        Assert.Equal(CorpusCatalogue.Open(CorpusCatalogue.BuiltIn).Sha256, CorpusCatalogue.Open(FolderOnDisk()).Sha256);
    }

    [Fact]
    public void Documents_AreThreeOfEachGenre_WithAPage()
    {
        Assert.Equal(24, _manifest.Documents.Count);
        Assert.Equal(["encyclopaedia", "howto", "interview", "narrative", "news", "opinion", "policy", "science"], _manifest.Documents.Select(d => d.Genre).Distinct().Order());
        Assert.All(_manifest.Documents.GroupBy(d => d.Genre), g => Assert.Equal(3, g.Count()));
        Assert.All(_manifest.Documents, d => Assert.StartsWith(d.Genre + "-", d.File, StringComparison.Ordinal));
        Assert.Equal(_manifest.Documents.Select(d => $"pages/{Path.ChangeExtension(d.File, ".html")}").Order(), _files.Paths.Where(p => p.StartsWith("pages/", StringComparison.Ordinal)).Order());
    }

    [Fact]
    public void Articles_HaveTitleLengthAndThreeReferencesOfThreeLengths()
    {
        Article[] articles = Articles();
        Assert.Equal(24, articles.Length);
        foreach (Article article in articles)
        {
            Assert.False(string.IsNullOrEmpty(article.Title), article.Id);
            Assert.Equal("en", article.LanguageCode);
            Assert.InRange(Words(article.Text).Length, 350, 900);
            Assert.Equal(3, article.References.Count);
            for (int i = 0; i < ReferenceWords.Length; i++)
            {
                Assert.InRange(article.References[i].Sum(s => Words(s).Length), ReferenceWords[i].Least, ReferenceWords[i].Most);
            }
        }
    }

    [Fact]
    public void ReferenceSentences_ShareNoRunOfEightWordsWithTheArticle()
    {
        Assert.Equal(3, LongestRun("the cat sat down", "a cat sat down there"));
        foreach (Article article in Articles())
        {
            string text = $"{article.Title} {article.Text}";
            Assert.All(article.References.SelectMany(r => r), s => Assert.InRange(LongestRun(s, text), 0, LongestSharedRun));
        }
    }

    private static Article[] Articles() => [.. CorpusCatalogue.Open(CorpusCatalogue.BuiltIn).Read().Select(i => i.Article ?? throw new InvalidOperationException(i.Problem))];

    // Words without case and marks, so that a changed comma does not hide a copied run.
    private static string[] Bare(string text) =>
        [.. Words(text).Select(w => string.Concat(w.Where(char.IsLetterOrDigit)).ToLowerInvariant()).Where(w => w.Length > 0)];

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static int LongestRun(string sentence, string text)
    {
        string[] a = Bare(sentence);
        string[] b = Bare(text);
        int longest = 0;
        int[] before = new int[b.Length + 1];
        for (int i = 0; i < a.Length; i++)
        {
            int[] now = new int[b.Length + 1];
            for (int j = 0; j < b.Length; j++)
            {
                now[j + 1] = a[i] == b[j] ? before[j] + 1 : 0;
                longest = Math.Max(longest, now[j + 1]);
            }

            before = now;
        }

        return longest;
    }

    private static byte[] Bytes(ICorpusFiles files, string path)
    {
        using Stream stream = files.Open(path);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static string FolderOnDisk()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Summ.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder!.FullName, "corpus", CorpusCatalogue.BuiltIn);
    }
}
