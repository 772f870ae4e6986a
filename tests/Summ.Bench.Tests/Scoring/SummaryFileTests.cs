using Summ.Bench.Scoring;

namespace Summ.Bench.Tests.Scoring;

public sealed class SummaryFileTests : IDisposable
{
    private const string Page =
        "<html>\n<head>\n<title>dummy title</title>\n</head>\n<body bgcolor=\"white\">\n" +
        "<a name=\"1\">[1]</a> <a href=\"#1\" id=1>The first sentence .</a>\n" +
        "<a size=\"12\" name=\"2\">[2]</a>\t<a href=\"#2\" id=2>The second < the rest</a>\n" +
        "<a name=\"3\">[3]</a> <a href=\"#3\" id=3></a>\n" +
        " <a name=\"4\">[4]</a> <a href=\"#4\" id=4>indented</a>\n" +
        "<a name=\"5\">[5]</a> <a href=\"#5\" id=\"5\">quoted</a>\n" +
        "<a name=\"6\">[6]</a> <a href=\"#6\" id=6>Tom &amp; Ann\r\n" +
        "</body>\n</html>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // As the script's two expressions: from the line's beginning, numbers as written, the sentence ends at the next '<' and is not empty.
    [Theory]
    [InlineData(SummaryFormat.See)]
    [InlineData(SummaryFormat.Auto)]
    public void See_IsReadAsTheScriptDoes(SummaryFormat format) =>
        Assert.Equal(["The first sentence .", "The second ", "Tom &amp; Ann\r"], Read(Page, format));

    [Fact]
    public void Spl_KeepsBlanksAndCarriageReturns_AndDropsEmptyLines() =>
        Assert.Equal([" One.\r", "\r", "  ", "Two."], Read("\uFEFF One.\r\n\r\n\n  \nTwo.", SummaryFormat.Auto));

    [Theory]
    [InlineData(SummaryFormat.Isi)]
    [InlineData(SummaryFormat.Auto)]
    public void Isi_IsReadAsTheScriptDoes(SummaryFormat format) =>
        Assert.Equal(["One.", "Two."], Read("<DOC>\n<S SNTNO=\"1\">One.</S>\n<S SNTNO=\"2a,3\">Two.</S>\n<S SNTNO=\"4\"></S>\n</DOC>\n", format));

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("<html>\n<body bgcolor=\"white\">\n</body>\n</html>")]
    public void NothingToRead_IsNoSentence(string content) => Assert.Empty(Read(content, SummaryFormat.Auto));

    [Fact]
    public void Format_CanBeSaid()
    {
        Assert.Equal(13, Read(Page, SummaryFormat.Spl).Count);
        Assert.Empty(Read("One.\nTwo.\n", SummaryFormat.See));
    }

    [Fact]
    public void Gzip_IsRead_AndWhatIsNoTextIsRefused()
    {
        Assert.Equal(["One."], SummaryFile.Read(_folder.WriteGzip("s.txt.gz", "One.\n"), SummaryFormat.Auto));
        Assert.Contains("is a binary file", Assert.Throws<InputException>(() => SummaryFile.Read(_folder.Write("b", [1, 0, 2]), SummaryFormat.Auto)).Message);
        Assert.Contains("is not UTF-8", Assert.Throws<InputException>(() => SummaryFile.Read(_folder.Write("l", [0x61, 0x92, 0x61]), SummaryFormat.Auto)).Message);
        Assert.Equal("nowhere: no such file", Assert.Throws<InputException>(() => SummaryFile.Read("nowhere", SummaryFormat.Auto)).Message);
    }

    private IReadOnlyList<string> Read(string content, SummaryFormat format) => SummaryFile.Read(_folder.Write("s", content), format);
}
