using System.Text;
using Summ.Bench.Corpora;
using Summ.Text;

namespace Summ.Bench.Tests.Corpora;

public sealed class JsonCorpusTests
{
    private const string Two = """
        {"id":"a","text":"One."}
        {"id":"b","text":"Two."}

        """;

    [Fact]
    public void MarkCrLfBlankLinesAndMissingFinalFeed_ChangeNothing()
    {
        string[] expected = ["a", "b"];
        string[] variants = [Two, "\uFEFF" + Two, Two.Replace("\n", "\r\n", StringComparison.Ordinal), Two.TrimEnd(), "\n \t\n" + Two.Replace("\n", "\n\r\n", StringComparison.Ordinal)];
        Assert.All(variants, v => Assert.Equal(expected, CorpusText.Lines(v).Select(i => i.Article!.Id)));
    }

    [Fact]
    public void BrokenLineInTheMiddle_IsReportedWithItsNumber_AndTheOthersAreRead()
    {
        List<CorpusItem> items = CorpusText.Lines("{\"id\":\"a\",\"text\":\"One.\"}\n\n{\"id\":\"x\",\"text\":\"cut\n{\"id\":\"b\",\"text\":\"Two.\"}\n[1]\n7\n");
        Assert.Equal(["a", null, "b", null, null], items.Select(i => i.Article?.Id));
        Assert.StartsWith("c.jsonl, line 3: not a JSON object: ", items[1].Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", items[1].Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", items[1].Problem, StringComparison.Ordinal);
        Assert.Equal("c.jsonl, line 5: holds an array; expected a JSON object", items[3].Problem);
        Assert.Equal("c.jsonl, line 6: holds a number; expected a JSON object", items[4].Problem);
    }

    [Fact]
    public void BrokenFirstLine_LeavesTheRecognitionToTheNext()
    {
        List<CorpusItem> items = CorpusText.Lines("{oops\n{\"source\":[\"S.\"],\"target\":[\"T.\"],\"paper_id\":\"p\"}\n");
        Assert.Null(items[0].Article);
        Assert.Equal("p", items[1].Article!.Id);
    }

    [Fact]
    public void InvalidUtf8InAValueOrAName_IsReported_AndTheOthersAreRead()
    {
        byte[] bytes =
        [
            .. "{\"id\":\"a\",\"text\":\"b"u8, 0x92, .. "d\"}\n"u8,
            .. "{\"i"u8, 0x92, .. "\":\"a\",\"text\":\"One.\"}\n"u8,
            .. "{\"id\":\"b\",\"text\":\"Two.\"}\n"u8,
            .. "{\"id\":\"c\",\"text\":\"half \\ud83d\"}\n"u8,
            .. "{\"id\":\"d\",\"\\ud83d\":1,\"text\":\"Three.\"}\n"u8,
        ];
        List<CorpusItem> items = CorpusText.Lines(bytes);
        Assert.Equal([null, null, "b", null, null], items.Select(i => i.Article?.Id));
        Assert.All(
            new[] { (0, 1), (1, 2), (3, 4), (4, 5) },
            p => Assert.Equal($"c.jsonl, line {p.Item2}: a string holds bytes that are not UTF-8, or an escape that is no character; expected UTF-8", items[p.Item1].Problem));
    }

    [Fact]
    public void LineOverTheLimit_IsReported_AndTheOthersAreRead()
    {
        string text = "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"x\",\"text\":\"" + new string('x', 300_000) + "\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n";
        CorpusItem[] items = [.. JsonCorpus.ReadLines(new MemoryStream(Encoding.UTF8.GetBytes(text)), "c.jsonl", null, 1000)];
        Assert.Equal(["a", null, "b"], items.Select(i => i.Article?.Id));
        Assert.Equal("c.jsonl, line 2: longer than 1000 bytes, the most that one article may have", items[1].Problem);
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\" \\n\"}")]
    [InlineData("{\"id\":\"a\",\"sentences\":[]}")]
    [InlineData("{\"id\":\"a\",\"sentences\":[\"\",\"  \"]}")]
    [InlineData("{\"id\":\"a\",\"html\":\"<html></html>\"}")]
    public void ArticleWithoutText_IsBroken(string line) =>
        Assert.Equal("c.jsonl, line 1: the article 'a' has no text", CorpusText.Problem(line));

    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n \t\n")]
    [InlineData("\uFEFF")]
    public void NoLine_IsRefused(string text) =>
        Assert.Equal("c.jsonl: is empty; expected one JSON object a line", Assert.Throws<InputException>(() => CorpusText.Lines(text)).Message);

    [Fact]
    public void FieldsThatNoReaderKnows_AreABrokenRecordAndTheNextOneTells()
    {
        CorpusItem[] items = [.. CorpusText.Lines("{\"corps\":\"x\",\"body\":\"y\"}\n{\"id\":\"a\",\"text\":\"One.\"}")];
        Assert.StartsWith("c.jsonl, line 1: the fields body, corps are those of no reader; expected at least 'text'", items[0].Problem, StringComparison.Ordinal);
        Assert.Equal("a", items[1].Article?.Id);
    }

    [Fact]
    public void ArrayObjectOfObjectsAndOneObject_AreRead()
    {
        Assert.Equal(["a", "b"], CorpusText.Whole("[{\"id\":\"a\",\"text\":\"One.\"},\n {\"id\":\"b\",\"text\":\"Two.\"}]").Select(i => i.Article!.Id));
        Assert.Equal(["a", "2"], CorpusText.Whole("\uFEFF{\"k\":{\"id\":\"a\",\"text\":\"One.\"},\n \"l\":{\"text\":\"Two.\"}}").Select(i => i.Article!.Id));
        Assert.Equal(["a"], CorpusText.Whole("{\n\"id\":\"a\",\"text\":\"One.\"}").Select(i => i.Article!.Id));
        Assert.Empty(CorpusText.Whole("[]"));
    }

    [Fact]
    public void BrokenElementOfAnArray_IsReportedWithItsPosition()
    {
        List<CorpusItem> items = CorpusText.Whole("[{\"id\":\"a\",\"text\":\"One.\"}, 3, {\"id\":\"b\",\"text\":4.5}, {\"id\":\"c\",\"text\":[]}]");
        Assert.Equal(["a", null, "b", null], items.Select(i => i.Article?.Id));
        Assert.Equal("c.json, record 2: holds a number; expected a JSON object", items[1].Problem);
        Assert.Equal("c.json, record 4: field 'text' holds an array; expected a string", items[3].Problem);
    }

    [Fact]
    public void BrokenArray_IsRefused()
    {
        Assert.StartsWith("c.json: not valid JSON: ", Assert.Throws<InputException>(() => CorpusText.Whole("[{\"id\":")).Message, StringComparison.Ordinal);
        Assert.Equal("c.json: expected a JSON array or object", Assert.Throws<InputException>(() => CorpusText.Whole("7")).Message);
    }

    [Fact]
    public void ArticlesAreReadOneAtATime()
    {
        byte[] start = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":{i},\"text\":\"Word {i}.\"}}\n")));
        using MemoryStream stream = new(start);
        Article? tenth = JsonCorpus.ReadLines(stream, "c", null).ElementAt(9).Article;
        Assert.Equal("9", tenth!.Id);
        Assert.InRange(stream.Position, 1, 1 << 17);
    }
}
