using Summ.Bench.Scoring;

namespace Summ.Bench.Tests.Scoring;

public sealed class SummaryFoldersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void PatternsOfPyrouge_FindReferences_AndNumberTheCandidatesByName()
    {
        Write("s/text.001.txt", "s/text.002.txt", "s/text.010.txt", "s/notes.md");
        Write("m/text.A.001.txt", "m/text.B.001.txt", "m/text.A.002.txt", "m/text.C.010.txt", "m/text.a.001.txt", "m/other.A.001.txt");

        Pair[] pairs = [.. Read(@"text.(\d+).txt", "text.[A-Z].#ID#.txt").Select(i => i.Pair!)];

        Assert.Equal(["001", "002", "010"], pairs.Select(p => p.Id));
        Assert.Equal(["1", "2", "3"], pairs.Select(p => p.Evaluation));
        Assert.Equal(["s/text.001.txt", "s/text.002.txt", "s/text.010.txt"], pairs.Select(p => p.Candidate[0]));
        Assert.Equal(["m/text.A.001.txt+m/text.B.001.txt", "m/text.A.002.txt", "m/text.C.010.txt"], pairs.Select(p => string.Join('+', p.References.Select(r => r[0]))));
    }

    [Fact]
    public void Pattern_MatchesFromTheBeginning_AndNeedNotReachTheEnd()
    {
        Write("s/1_decoded.txt", "s/12_decoded.txt.old", "s/x12_decoded.txt");
        Write("m/1_reference.txt", "m/12_reference.txt", "m/2_reference.txt", "m/112_reference.txt");

        Assert.Equal(["12:12_reference.txt", "1:1_reference.txt"], Found(@"(\d+)_decoded.txt", "#ID#_reference.txt"));
    }

    [Fact]
    public void IdThatIsPartOfAnother_BelongsToItsOwnFilesOnly()
    {
        Write([.. Enumerable.Range(1, 120).Select(i => $"s/{i}.txt")]);
        Write([.. Enumerable.Range(1, 120).Select(i => $"m/7.A.{i}.txt")]);

        Assert.Equal(Enumerable.Range(1, 120).Select(i => $"{i}:7.A.{i}.txt").Order(StringComparer.Ordinal), Found(@"^(\d+)\.txt$", @"^\d\.[A-Z]\.#ID#\.txt$").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void IdStandsForItself_NotForAnExpression()
    {
        Write("s/a.b.txt", "s/a+b.txt");
        Write("m/ref-a.b", "m/ref-axb", "m/ref-a+b");

        Assert.Equal(["a+b:ref-a+b", "a.b:ref-a.b"], Found(@"(.*)\.txt", "ref-#ID#"));
    }

    [Fact]
    public void WithoutPatterns_NamesAreAlike()
    {
        Write("s/news.txt", "s/text.001.txt", "s/plain.txt", "s/two.parts.txt.gz", "s/.hidden");
        Write("m/news.1.txt", "m/news.2.html", "m/text.A.001.txt", "m/text.B.001.txt", "m/plain.txt", "m/two.parts.txt", "m/two.txt", "m/unrelated.txt");

        Assert.Equal(
            ["news:news.1.txt+news.2.html", "plain:plain.txt", "text.001:text.A.001.txt+text.B.001.txt", "two.parts:two.parts.txt"],
            Found(null, null));
    }

    [Fact]
    public void CandidateWithoutReferences_BreaksItsPairOnly()
    {
        Write("s/a.txt", "s/b.txt");
        Write("m/b.1.txt");

        PairItem[] items = [.. Read(null, null)];

        Assert.Equal($"{_folder.PathOf("s")}/a.txt: no reference for the id 'a' in {_folder.PathOf("m")}; expected at least one", items[0].Problem);
        Assert.Equal(("b", "2"), (items[1].Pair!.Id, items[1].Pair!.Evaluation));
    }

    [Theory]
    [InlineData(@"text.\d+", "#ID#", "has no group")]
    [InlineData("(", "#ID#", "is not a regular expression")]
    [InlineData(@"(\d+)(?=x)", "#ID#", "looks around or back, or counts very far")]
    [InlineData(@"((\d{900}){900}){900}", "#ID#", "looks around or back, or counts very far")]
    [InlineData(@"(\d+)", "text", "has no #ID#")]
    [InlineData(@"(\d+)", "#ID#.#ID#", "has more than one #ID#")]
    [InlineData(@"(\d+)", "[#ID#", "--model-pattern '[#ID#' is not a regular expression")]
    [InlineData(@"(\d+)", null, "only one of --system-pattern and --model-pattern")]
    [InlineData(null, "#ID#", "only one of --system-pattern and --model-pattern")]
    [InlineData(@"none(\d+)", "#ID#", "no file's name matches --system-pattern 'none(\\d+)'")]
    [InlineData(@"(\d+)", "none#ID#", "holds no reference matching --model-pattern 'none#ID#' for any of the candidates")]
    public void WrongPatterns_AreSaid(string? system, string? model, string expected)
    {
        Write("s/1.txt");
        Write("m/1.txt");

        string message = Assert.Throws<InputException>(() => Read(system, model).First()).Message;
        Assert.Contains(expected, message);
        Assert.DoesNotContain('\uE0DD', message);
    }

    [Fact]
    public void ExpressionThatWouldTakeForever_DoesNot()
    {
        Write($"s/{new string('a', 200)}");
        Write("m/1.txt");

        Assert.Contains("no file's name matches", Assert.Throws<InputException>(() => Read("((a+)+)+b", "#ID#").First()).Message);
    }

    [Fact]
    public void FoldersThatAreNone_AreRefused()
    {
        Write("s/1.txt");
        Directory.CreateDirectory(_folder.PathOf("e"));

        Assert.EndsWith("nowhere: no such folder", Refused("nowhere", "s"));
        Assert.EndsWith("nowhere: no such folder", Refused("s", "nowhere"));
        Assert.EndsWith("e: is an empty folder", Refused("e", "s"));
        Assert.Contains("1.txt: is a file; expected a folder", Refused("s/1.txt", "s"));
        Assert.Contains("e: holds no reference for any of the candidates in", Refused("s", "e"));
    }

    private string Refused(string systems, string models) =>
        Assert.Throws<InputException>(() => SummaryFolders.Read(_folder.PathOf(systems), _folder.PathOf(models), null, null, SummaryFormat.Auto).First()).Message;

    // Each file holds its own name.
    private void Write(params string[] names) => Array.ForEach(names, n => _folder.Write(n, n));

    private IEnumerable<PairItem> Read(string? system, string? model) => SummaryFolders.Read(_folder.PathOf("s"), _folder.PathOf("m"), system, model, SummaryFormat.Auto);

    private IEnumerable<string> Found(string? system, string? model) =>
        Read(system, model).Select(i => $"{i.Pair!.Id}:{string.Join('+', i.Pair.References.Select(r => r[0]["m/".Length..]))}");
}
