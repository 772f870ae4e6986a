using Summ.Bench.Comparison;

namespace Summ.Bench.Tests.Comparison;

public sealed class ScoreSourceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Colon_SeparatesTheLongestFolderThatExistsFromTheSystem()
    {
        string run = Directory.CreateDirectory(Path.Combine(_folder.Path, "run")).FullName;
        Assert.Equal(new ScoreSource(run, null, true), ScoreSource.Parse(run));
        Assert.Equal(new ScoreSource(run, "lead", true), ScoreSource.Parse($"{run}:lead"));
        Assert.Equal(new ScoreSource(run, "text-rank:damping=0.9", true), ScoreSource.Parse($"{run}:text-rank:damping=0.9"));
        if (!OperatingSystem.IsWindows())
        {
            string colon = Directory.CreateDirectory(Path.Combine(_folder.Path, "run:text-rank")).FullName;
            Assert.Equal(new ScoreSource(colon, "damping=0.9", true), ScoreSource.Parse($"{run}:text-rank:damping=0.9"));
            Assert.Equal(new ScoreSource(colon, null, true), ScoreSource.Parse(colon));
        }
    }

    [Fact]
    public void Ledger_StandsForItsFolder()
    {
        string ledger = _folder.Write("ledger.jsonl", "");
        Assert.Equal(new ScoreSource(_folder.Path, null, true), ScoreSource.Parse(ledger));
    }

    [Fact]
    public void FileMayHavePeers_AndAnEmptyNameIsRefused()
    {
        string file = _folder.Write("s.jsonl", "{}");
        Assert.Equal(new ScoreSource(file, null, false), ScoreSource.Parse(file));
        Assert.Equal(new ScoreSource(file, "lead", false), ScoreSource.Parse($"{file}:lead"));
        Assert.Contains("expected the name of a system behind the colon", Assert.Throws<InputException>(() => ScoreSource.Parse($"{_folder.Path}:")).Message, StringComparison.Ordinal);
    }
}
