using System.Text;
using Summ.Bench.Corpora;
using Summ.Bench.Corpora.OneStopEnglish;
using Summ.Text;

namespace Summ.Bench.Tests.Corpora;

/// <summary>The folder's rules, each with a planted fault: in small texts made up here, and in texts of the corpus where it is there.</summary>
public sealed class OneStopEnglishFolderTests : IDisposable
{
    private const string Corpus = "corpora/onestopenglish";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Texts_HaveTheirLevelAndArticle_WithoutMarkAndTrailingBlanks()
    {
        Write("Bees ", 'b', "");
        _folder.Write("LICENSE.txt", "Not a text.");
        CorpusItem[] items = Read(out Corpus corpus);
        Assert.Equal(("one-stop-english", 3), (corpus.Reader, corpus.Count()));
        Assert.Equal(["Bees-ele", "Bees-int", "Bees-adv"], items.Select(i => i.Article!.Id));
        Assert.Equal([("Bees", "ele", "1"), ("Bees", "int", "2"), ("Bees", "adv", "3")], items.Select(i => (i.Article!.Metadata["article"], i.Article.Metadata["level"], i.Article.Metadata["order"])));
        Assert.Equal(Story('b', 20) + "\n\nThe end.", items[0].Article!.Text);
        Assert.All(items, i => Assert.DoesNotContain("repair", i.Article!.Metadata.Keys));
    }

    [Fact]
    public void FirstLineThatNamesTheLevel_IsTakenOff()
    {
        Write("Bees", 'b', "");
        _folder.Write("Int-Txt/Bees-int.txt", "Intermediate \n" + Story('b', 30));
        Article article = Read(out _)[1].Article!;
        Assert.Equal(Story('b', 30), article.Text);
        Assert.Equal("the first line 'Intermediate' is taken off", article.Metadata["repair"]);
    }

    [Fact]
    public void TextOfAnotherArticle_IsLeftOut_WhenTheOthersAgree()
    {
        Write("Bees", 'b', "");
        _folder.Write("Ele-Txt/Bees-ele.txt", Story('x', 20));
        CorpusItem[] items = Read(out _);
        Assert.Equal($"{_folder.Path}/Ele-Txt/Bees-ele.txt: left out: it holds another article: at most 0.0% of its word triples stand in another level of 'Bees'", items[0].Problem);
        Assert.Equal(["Bees-int", "Bees-adv"], items.Skip(1).Select(i => i.Article!.Id));
    }

    [Fact]
    public void TextsThatAllDisagree_AreAllLeftOut()
    {
        foreach ((string level, char letter) in new[] { ("Ele", 'p'), ("Int", 'q'), ("Adv", 'r') })
        {
            _folder.Write($"{level}-Txt/Bees-{level.ToLowerInvariant()}.txt", Story(letter, 20));
        }

        Assert.All(Read(out _), i => Assert.Contains("no two levels of 'Bees' hold the same article", i.Problem));
    }

    [Fact]
    public void ExchangedTexts_GoWhereTheyBelong()
    {
        Write("Bees", 'b', "");
        Write("Cats", 'c', "");
        _folder.Write("Int-Txt/Bees-int.txt", Story('c', 30));
        _folder.Write("Int-Txt/Cats-int.txt", Story('b', 30));
        CorpusItem[] items = Read(out _);
        Assert.Equal(["Bees-ele", "Cats-int", "Bees-adv", "Cats-ele", "Bees-int", "Cats-adv"], items.Select(i => i.Article!.Id));
        Assert.Equal("moved from 'Cats' to 'Bees', whose text it holds", items[1].Article!.Metadata["repair"]);
        Assert.Equal(["Bees", "Bees", "Bees", "Cats", "Cats", "Cats"], items.Select(i => i.Article!.Metadata["article"]));
    }

    [Fact]
    public void LevelsFromLongToShort_AreSwapped()
    {
        Write("Bees", 'b', "");
        _folder.Write("Ele-Txt/Bees-ele.txt", Story('b', 40));
        _folder.Write("Adv-Txt/Bees-adv.txt", Story('b', 20));
        CorpusItem[] items = Read(out _);
        Assert.Equal(["Bees-adv", "Bees-int", "Bees-ele"], items.Select(i => i.Article!.Id));
        Assert.Equal(["ele", "int", "adv"], items.Select(i => i.Article!.Metadata["level"]));
        Assert.Equal("was 'ele', is 'adv': the levels were swapped", items[2].Article!.Metadata["repair"]);
    }

    [Fact]
    public void DamagedCopy_GivesWayToTheOther_AndElseIsLeftOut()
    {
        Write("Bees", 'b', " It’s what’s there; they don’t go.");
        string bare = Story('b', 30) + " Its whats there; they dont go.";
        _folder.Write("Int-Txt/Bees-int.txt", bare);
        Assert.EndsWith("left out: its quotation marks, apostrophes and dashes are deleted", Read(out _)[1].Problem);

        _folder.Write("Int-Txt/Int-Txt/Bees-int.txt", Story('b', 30) + " It’s what’s there; they don’t go.");
        CorpusItem[] items = Read(out Corpus corpus);
        Assert.Equal((3, 3), (items.Length, corpus.Count()));
        Assert.Contains("It’s", items[1].Article!.Text);
        Assert.Equal("taken from the copy that is not damaged", items[1].Article!.Metadata["repair"]);
    }

    [Fact]
    public void TextThatNeedsNoApostrophe_IsNotDamaged()
    {
        LevelText text = new(new LevelFile("Ele-Txt/a-ele.txt", "a", 0), "Its cats were well. Im here.");
        LevelText other = new(new LevelFile("Adv-Txt/a-adv.txt", "a", 2), "It’s what we’re told: cats’ll be well.");
        Assert.False(LostPunctuation.In(text, [other]));
        Assert.True(LostPunctuation.In(new LevelText(text.File, "Im here and dont go."), [other]));
        Assert.False(LostPunctuation.In(new LevelText(text.File, "Im here and dont go \"home\"."), [other]));
    }

    [Theory]
    [InlineData("Ele-Txt/WNL A-b -ele.txt", "WNL A-b", 0)]
    [InlineData("x/adv-txt/Some.Name-ADV.TXT.gz", "Some.Name", 2)]
    [InlineData("Int-Txt/Int-Txt/Who's-int.txt", "Who's", 1)]
    [InlineData("Ele-Txt/A-adv.txt", null, 0)]
    [InlineData("A-ele.txt", null, 0)]
    [InlineData("Ele-Txt/-ele.txt", null, 0)]
    [InlineData("Ele-Txt/A-ele.md", null, 0)]
    public void Paths_SayArticleAndLevel(string path, string? article, int level) =>
        Assert.Equal(article is null ? null : new LevelFile(path, article, level), LevelFile.Of(path));

    [GoldenFact(Corpus)]
    public void PublishedTexts_AreAllReadButTheMisfiledOne()
    {
        CorpusItem[] items = [.. CorpusCatalogue.Open(GoldenFiles.Find(Corpus)!).Read()];
        string problem = Assert.Single(items, i => i.Article is null).Problem!;
        Assert.Contains("WNL The millenials-ele.txt: left out: it holds another article", problem);
        Assert.Equal((284, 0), (items.Count(i => i.Article is not null), items.Count(i => i.Article?.Metadata.ContainsKey("repair") == true)));
        Assert.All(items.Where(i => i.Article is not null), i => Assert.DoesNotContain('\uFEFF', i.Article!.Text));
    }

    [GoldenFact(Corpus)]
    public void PublishedTexts_WithPlantedFaults_AreMendedOrLeftOut()
    {
        string root = GoldenFiles.Find(Corpus)!;
        foreach (string path in Directory.EnumerateFiles(root, "*.txt", SearchOption.AllDirectories).Where(p => p.Contains("-Txt", StringComparison.Ordinal)))
        {
            _folder.Write(Path.GetRelativePath(root, path), File.ReadAllBytes(path));
        }

        // Levels of one swapped, the middle texts of two exchanged, another text under a name, all middle texts of the others damaged.
        string[] names = [.. Directory.EnumerateFiles(_folder.PathOf("Int-Txt")).Select(p => Path.GetFileNameWithoutExtension(p)[..^4].Trim()).Order(StringComparer.Ordinal).Where(n => !n.Contains("millenials", StringComparison.Ordinal))];
        Exchange(PathOf("Ele", names[0]), PathOf("Adv", names[0]));
        Exchange(PathOf("Int", names[1]), PathOf("Int", names[2]));
        File.Copy(PathOf("Ele", names[4]), PathOf("Ele", names[3]), overwrite: true);
        foreach (string name in names.Skip(10))
        {
            string text = (Array.IndexOf(names, name) % 2 == 0 ? "Intermediate\n" : "") + File.ReadAllText(PathOf("Int", name));
            File.WriteAllText(PathOf("Int", name), new string([.. text.Where(c => c < 128 && c is not '\'' and not '"')]));
        }

        CorpusItem[] items = Read(out _);
        Article[] repaired = [.. items.Select(i => i.Article).OfType<Article>().Where(a => a.Metadata.ContainsKey("repair"))];
        Assert.Equal(2, repaired.Count(a => a.Metadata["repair"].Contains("swapped", StringComparison.Ordinal) && a.Metadata["article"] == names[0]));
        Assert.Equal(2, repaired.Count(a => a.Metadata["repair"].Contains("moved from", StringComparison.Ordinal)));
        Assert.Equal([$"{names[3]}-ele.txt", "WNL The millenials-ele.txt"], items.Where(i => i.Problem?.Contains("another article", StringComparison.Ordinal) == true).Select(i => Path.GetFileName(i.Problem!.Split(": ")[0]).Replace(" -", "-", StringComparison.Ordinal)));


        // Without the line that names the level, a few texts without contractions show no damage.
        string[] damaged = [.. items.Where(i => i.Problem?.Contains("are deleted", StringComparison.Ordinal) == true).Select(i => Path.GetFileName(i.Problem!.Split(": ")[0])[..^8].Trim())];
        Assert.Empty(names.Skip(10).Where((_, i) => i % 2 == 0).Except(damaged));
        Assert.InRange(damaged.Length, (names.Length - 10) * 0.9, names.Length - 10);
    }

    private string PathOf(string level, string name) =>
        Directory.EnumerateFiles(_folder.PathOf($"{level}-Txt")).Single(p => Path.GetFileNameWithoutExtension(p)[..^4].Trim() == name);

    private static void Exchange(string one, string other)
    {
        byte[] bytes = File.ReadAllBytes(one);
        File.Copy(other, one, overwrite: true);
        File.WriteAllBytes(other, bytes);
    }

    private CorpusItem[] Read(out Corpus corpus)
    {
        corpus = CorpusCatalogue.Open(_folder.Path);
        return [.. corpus.Read()];
    }

    private void Write(string name, char letter, string end)
    {
        _folder.Write($"Ele-Txt/{name}-ele.txt", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Story(letter, 20) + end + "   \r\nThe end.\n")]);
        _folder.Write($"Int-Txt/{name}-int.txt", Story(letter, 30) + end);
        _folder.Write($"Adv-Txt/{name}-adv.txt", Story(letter, 40) + end);
    }

    // Words that no story with another letter has; a longer story begins like a shorter one.
    private static string Story(char letter, int words) => string.Join(' ', Enumerable.Range(1, words).Select(i => $"{letter}{new string((char)('a' + (i % 26)), 1 + (i / 26))}")) + ".";
}
