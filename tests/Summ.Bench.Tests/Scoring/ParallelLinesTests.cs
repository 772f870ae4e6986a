using System.Text;
using Summ.Bench.Scoring;

namespace Summ.Bench.Tests.Scoring;

public sealed class ParallelLinesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void LinesOfOneNumber_AreAPair()
    {
        string candidates = _folder.Write("c.txt", "One. <q> Two.\r\n\nThree.\n");
        string first = _folder.WriteGzip("r1.gz", "A.\nB. <q> C.\nD.");
        string second = _folder.Write("r2.txt", "\uFEFFE.\n\n\n");

        Pair[] pairs = [.. ParallelLines.Read(candidates, [first, second], SentenceMarks.Parse(["<q>"]), Stream.Null).Select(i => i.Pair!)];

        Assert.Equal(["1", "2", "3"], pairs.Select(p => p.Id));
        Assert.Equal(["One.|Two.", "", "Three."], pairs.Select(p => string.Join('|', p.Candidate)));
        Assert.Equal(["A.", "B.|C.", "D."], pairs.Select(p => string.Join('|', p.References[0])));
        Assert.Equal(["E.", "", ""], pairs.Select(p => string.Join('|', p.References[1])));
    }

    [Fact]
    public void UnequalFiles_AreRefusedBeforeTheFirstPair()
    {
        string candidates = _folder.Write("c.txt", "a\nb\nc\n");
        string fewer = _folder.WriteGzip("r.gz", "a\nb");
        string more = _folder.Write("m.txt", "a\nb\nc\n\n");

        Assert.Equal($"{candidates} has 3 lines and {fewer} 2; expected as many, since their k-th lines belong together", Refused(candidates, fewer));
        Assert.Equal($"{candidates} has 3 lines and {more} 4; expected as many, since their k-th lines belong together", Refused(candidates, candidates, more));
        Assert.Equal($"{fewer} has 2 lines and {candidates} 3; expected as many, since their k-th lines belong together", Refused(fewer, candidates));
    }

    [Theory]
    [InlineData("a\n", "standard input has 1 line and {0} more than 1;")]
    [InlineData("a\nb\nc\nd\n", "{0} has 3 lines and standard input more than 3;")]
    public void UnequalStandardInput_IsRefusedWhenItIsMet(string input, string expected)
    {
        string references = _folder.Write("r.txt", "a\nb\nc\n");
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(input));
        List<PairItem> read = [];

        InputException error = Assert.Throws<InputException>(() => read.AddRange(ParallelLines.Read("-", [references], SentenceMarks.None, stream)));

        Assert.StartsWith(string.Format(System.Globalization.CultureInfo.InvariantCulture, expected, references), error.Message);
    }

    [Fact]
    public void StandardInput_IsReadOnce()
    {
        using MemoryStream stream = new("x\ny"u8.ToArray());
        Assert.Equal(["x", "y"], ParallelLines.Read(_folder.Write("c.txt", "a\nb\n"), ["-"], SentenceMarks.None, stream).Select(i => i.Pair!.References[0][0]));
        Assert.Contains("given twice", Assert.Throws<InputException>(() => ParallelLines.Read("-", ["-"], SentenceMarks.None, Stream.Null)).Message);
    }

    // A pipe gives its content once: it must be neither counted nor opened twice.
    [Fact]
    public async Task NamedPipe_IsReadOnce()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        string pipe = _folder.PathOf("pipe");
        using System.Diagnostics.Process make = System.Diagnostics.Process.Start("mkfifo", pipe);
        await make.WaitForExitAsync();
        Task<int> read = Task.Run(() => ParallelLines.Read(pipe, [_folder.Write("r.txt", "a\nb\n")], SentenceMarks.None, Stream.Null).Count(i => i.Pair is not null));
        await File.WriteAllTextAsync(pipe, "x\ny\n");

        Assert.Equal(2, await read.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void LineThatIsNotText_BreaksItsPairOnly()
    {
        string candidates = _folder.Write("c.txt", [.. "a\nb"u8, 0x92, .. "\nc\n"u8]);
        PairItem[] items = [.. ParallelLines.Read(candidates, [_folder.Write("r.txt", "a\nb\nc\n")], SentenceMarks.None, Stream.Null)];

        Assert.Equal(["1", null, "3"], items.Select(i => i.Pair?.Id));
        Assert.StartsWith($"{candidates}, line 2: is not UTF-8", items[1].Problem);
    }

    [Fact]
    public void MissingEmptyAndDamagedFiles_AreRefused()
    {
        string good = _folder.Write("c.txt", "a\n");
        string empty = _folder.Write("e.txt", "");
        byte[] gzip = TemporaryFolder.Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9000).Select(i => $"{i * 7919 % 10007}\n"))));
        string half = _folder.Write("h.gz", gzip[..(gzip.Length / 2)]);

        Assert.Equal("nowhere.txt: no such file", Refused(good, "nowhere.txt"));
        Assert.Equal($"{empty}: is empty; expected one summary a line", Refused(empty, good));
        Assert.Equal($"{half}: damaged gzip data", Refused(half, half));
    }

    private static string Refused(string candidates, params string[] references) =>
        Assert.Throws<InputException>(() => ParallelLines.Read(candidates, references, SentenceMarks.None, Stream.Null).First()).Message;
}
