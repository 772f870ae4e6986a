using Summ.Bench.Scoring;

namespace Summ.Bench.Tests.Scoring;

public sealed class FileListTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_AreCandidatesWithTheirReferences()
    {
        Array.ForEach(["a", "b", "r/1", "r/2"], n => _folder.Write(n, n));
        string list = _folder.Write("list", $"# comment\n\n  a\t{_folder.PathOf("r/1")}  r/2 \r\nb r/2\nc r/2\n");

        PairItem[] items = [.. FileList.Read(list, SummaryFormat.Auto)];

        Assert.Equal(["1", "2", null], items.Select(i => i.Pair?.Id));
        Assert.All(items[..2], i => Assert.Equal("X", i.Pair!.Peer));
        Assert.Equal(("a", "r/1+r/2"), (items[0].Pair!.Candidate[0], string.Join('+', items[0].Pair!.References.Select(r => r[0]))));
        Assert.Equal($"{list}, evaluation '3': {_folder.PathOf("c")}: no such file", items[2].Problem);
    }

    [Theory]
    [InlineData("a r\nb\n", ", line 2: names one file; expected that of a candidate and those of its references")]
    [InlineData("# a b\n", ": holds no line with files")]
    [InlineData("", ": is empty")]
    public void ListThatIsNone_IsRefused(string content, string expected) =>
        Assert.StartsWith(_folder.PathOf("list") + expected, Assert.Throws<InputException>(() => FileList.Read(_folder.Write("list", content), SummaryFormat.Auto).First()).Message);
}
