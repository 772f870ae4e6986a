using Summ.Bench.Scoring;

namespace Summ.Bench.Tests.Scoring;

public sealed class RougeSettingsTests : IDisposable
{
    private const string Evaluation =
        """
        <EVAL ID="1">
        <PEER-ROOT>
        systems
        </PEER-ROOT>
        <MODEL-ROOT>models</MODEL-ROOT>
        <INPUT-FORMAT TYPE="SPL">
        </INPUT-FORMAT>
        <PEERS>
          <P ID="sys">a.txt</P>
        </PEERS>
        <MODELS>
          <M ID="A">a.A.txt</M>
          <M ID="B"> a.B.txt </M>
        </MODELS>
        </EVAL>
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("ROUGE_EVAL")]
    [InlineData("ROUGE-EVAL")]
    [InlineData("anything")]
    public void Settings_AreReadBesideTheirFile(string root)
    {
        Files();

        Pair pair = Assert.Single(Read($"<{root} version=\"1.5.5\">{Evaluation}</{root}>")).Pair!;

        Assert.Equal(("1", "sys"), (pair.Id, pair.Peer));
        Assert.Equal(["Candidate."], pair.Candidate);
        Assert.Equal(["First.", "Second."], pair.References.Select(r => Assert.Single(r)));
    }

    [Fact]
    public void NamesOfElements_MayBeInLowerCase() =>
        Assert.Equal("1", FilesAnd(() => Assert.Single(Read($"<x>{Evaluation.ToLowerInvariant().Replace("a.a.txt", "a.A.txt").Replace("a.b.txt", "a.B.txt")}</x>")).Pair!.Id));

    [Fact]
    public void SettingsOfPyrouge_AreRead()
    {
        _folder.Write("systems/a.html", "<html>\n<a name=\"1\">[1]</a> <a href=\"#1\" id=1>Candidate.</a>\n</html>");
        _folder.Write("models/a.html", "<html>\n<a name=\"1\">[1]</a> <a href=\"#1\" id=1>First.</a>\n</html>");
        string settings = $"""
            <ROUGE-EVAL version="1.55">
                <EVAL ID="1">
                    <MODEL-ROOT>{_folder.PathOf("models")}</MODEL-ROOT>
                    <PEER-ROOT>{_folder.PathOf("systems")}</PEER-ROOT>
                    <INPUT-FORMAT TYPE="SEE">
                    </INPUT-FORMAT>
                    <PEERS>
                        <P ID="1">a.html</P>
                    </PEERS>
                    <MODELS>
                        <M ID="A">a.html</M>
                    </MODELS>
                </EVAL>
            </ROUGE-EVAL>
            """;

        Pair pair = Assert.Single(Read(settings)).Pair!;

        Assert.Equal(["Candidate."], pair.Candidate);
        Assert.Equal(["First."], Assert.Single(pair.References));
    }

    [Fact]
    public void SeveralPeers_ArePairsOfTheirOwn_AndMissingOnesAreSaidOnce()
    {
        Files();
        _folder.Write("systems/b.txt", "Other.");
        string two = Evaluation.Replace("</PEERS>", "<P ID=\"other\">b.txt</P></PEERS>");
        string third = Evaluation.Replace("ID=\"1\"", "ID=\"2\"");

        PairItem[] items = [.. Read($"<ROUGE_EVAL>{two}{third}</ROUGE_EVAL>")];

        Assert.Equal($"{_folder.PathOf("s.xml")}: the peer 'other' has no summary in 1 of 2 evaluations, first in '2'", items[0].Problem);
        Assert.Equal([("1", "sys", "Candidate."), ("1", "other", "Other."), ("2", "sys", "Candidate.")], items[1..].Select(i => (i.Pair!.Id, i.Pair.Peer, i.Pair.Candidate[0])));
    }

    [Fact]
    public void RelativeFolders_AreLookedForInTheWorkingFolderToo()
    {
        Files();
        string Relative(string name) => Path.GetRelativePath(Environment.CurrentDirectory, _folder.PathOf(name));
        string settings = Evaluation.Replace("systems", Relative("systems")).Replace("models<", Relative("models") + "<");

        Assert.Equal(["Candidate."], Assert.Single(Read($"<x>{settings}</x>", "deep/below/s.xml")).Pair!.Candidate);
    }

    [Theory]
    [InlineData("a.txt", "evaluation '1': {0}systems/a.txt: no such file")]
    [InlineData("a.B.txt", "evaluation '1': {0}models/a.B.txt: no such file")]
    public void MissingFile_BreaksItsPair(string missing, string expected)
    {
        Files();
        File.Delete(_folder.PathOf(missing == "a.txt" ? "systems/a.txt" : $"models/{missing}"));

        Assert.Equal($"{_folder.PathOf("s.xml")}, {expected.Replace("{0}", _folder.Path + "/")}", Assert.Single(Read($"<x>{Evaluation}</x>")).Problem);
    }

    [Theory]
    [InlineData("<x></x>", ": holds no EVAL; expected the settings of ROUGE-1.5.5")]
    [InlineData("<x>\n<EVAL ID=\"1\">\n</x>", ", line 3: not XML as expected: ")]
    [InlineData("", ": not XML as expected: Root element is missing")]
    [InlineData("plain text", ", line 1: not XML as expected: ")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<x>&e;</x>", ": not XML as expected: it has a document type declaration (DOCTYPE), which is not read")]
    [InlineData("<x>\n<EVAL/></x>", ", line 2: EVAL has no ID; expected one")]
    [InlineData("<x><EVAL ID=\"7\"/></x>", ", line 1, EVAL '7': has no PEER-ROOT; expected one")]
    public void SettingsThatAreNone_AreRefused(string content, string expected) =>
        Assert.Contains(_folder.PathOf("s.xml") + expected, Assert.Throws<InputException>(() => Read(content)).Message);

    [Theory]
    [InlineData("TYPE=\"SPL\"", "TYPE=\"SIMPLE\"", "INPUT-FORMAT is 'SIMPLE'; expected SPL, SEE or ISI")]
    [InlineData("TYPE=\"SPL\"", "", "INPUT-FORMAT has no TYPE; expected SPL, SEE or ISI")]
    [InlineData("<M ID=\"B\">", "<M ID=\"A\">", "the M ID 'A' is given twice; expected an ID of its own for each")]
    [InlineData("<M ID=\"B\">", "<M>", "M has no ID; expected one")]
    [InlineData("a.txt", " ", "the P 'sys' names no file")]
    [InlineData("<P ID=\"sys\">a.txt</P>", "", "PEERS names no P; expected at least one")]
    [InlineData("</EVAL>", "</EVAL><EVAL ID=\"1\"><PEER-ROOT/><MODEL-ROOT/><INPUT-FORMAT TYPE=\"SPL\"/><PEERS><P ID=\"a\">a</P></PEERS><MODELS><M ID=\"a\">a</M></MODELS></EVAL>", "the EVAL ID '1' is given twice")]
    public void EvaluationThatIsNotComplete_IsRefusedWithItsPlace(string part, string instead, string expected)
    {
        string message = Assert.Throws<InputException>(() => Read($"<x>\n{Evaluation.Replace(part, instead)}</x>")).Message;

        Assert.StartsWith(_folder.PathOf("s.xml") + ", line ", message);
        Assert.Contains(expected, message);
    }

    private T FilesAnd<T>(Func<T> read)
    {
        Files();
        return read();
    }

    private void Files()
    {
        _folder.Write("systems/a.txt", "Candidate.\n");
        _folder.Write("models/a.A.txt", "First.\n");
        _folder.Write("models/a.B.txt", "Second.\n");
    }

    private IEnumerable<PairItem> Read(string content, string name = "s.xml") => RougeSettings.Read(_folder.Write(name, content));
}
