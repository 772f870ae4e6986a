using System.Text.Json;

namespace Summ.Cli.Tests.Commands;

public sealed class SummarizeCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Text_GivesASentenceALine()
    {
        Result result = (await Cli.RunAsync("summarize", _folder.Write("story.txt", TempFolder.Story), "--system", "lead", "--length", "2s")).Succeeded();

        Assert.Equal("The old harbour was rebuilt in spring.\nWorkers moved forty tons of stone in a single week.\n", result.Output);
        Assert.Equal("", result.Error);
    }

    [Fact]
    public async Task Json_HasEveryFieldOfTheContract()
    {
        string path = _folder.Write("story.txt", "Harbour news\n\n" + TempFolder.Story);
        JsonElement json = (await Cli.RunAsync("summarize", path, "--system", "lead", "--format", "json", "--language", "en")).Succeeded().Json;

        Assert.Equal("story", json.GetProperty("id").GetString());
        Assert.Equal("Harbour news", json.GetProperty("title").GetString());
        Assert.Equal("lead", json.GetProperty("system").GetString());
        Assert.Equal(JsonValueKind.Object, json.GetProperty("parameters").ValueKind);
        Assert.Equal("en", json.GetProperty("language").GetString());
        Assert.Equal("3s", json.GetProperty("length").GetString());
        Assert.Equal([0, 1, 2], json.GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("index").GetInt32()));
        Assert.All(json.GetProperty("sentences").EnumerateArray(), s => Assert.Equal(JsonValueKind.Number, s.GetProperty("score").ValueKind));
        Assert.Equal(
            json.GetProperty("summary").GetString(),
            string.Join(' ', json.GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("text").GetString())));
        Assert.Equal(6, json.GetProperty("source").GetProperty("sentences").GetInt32());
        Assert.Equal(49, json.GetProperty("source").GetProperty("words").GetInt32());
        Assert.False(json.TryGetProperty("scores", out _));
    }

    [Fact]
    public async Task AllScores_AddsOneForEachSentence()
    {
        JsonElement json = (await Cli.RunAsync("summarize", _folder.Write("story.txt", TempFolder.Story), "--all-scores", "--format", "json")).Succeeded().Json;

        double[] scores = [.. json.GetProperty("scores").EnumerateArray().Select(s => s.GetDouble())];
        Assert.Equal(6, scores.Length);
        Assert.All(json.GetProperty("sentences").EnumerateArray(), s => Assert.Equal(scores[s.GetProperty("index").GetInt32()], s.GetProperty("score").GetDouble()));
    }

    [Fact]
    public async Task Markdown_HasHeadingAndList()
    {
        string path = _folder.Write("story.md", "# Harbour news\n\nFirst came the stones. Then came the ships.\n");
        Result result = (await Cli.RunAsync("summarize", path, "--system", "lead", "--length", "1s", "--format", "markdown")).Succeeded();

        Assert.Equal("## Harbour news\n\n- First came the stones.\n", result.Output);
    }

    [Fact]
    public async Task HardWrappedSentence_IsPrintedOnOneLine()
    {
        string path = _folder.Write("wrapped.txt", "The old harbour was\nrebuilt in spring. It was\nlate.\n");
        Result result = (await Cli.RunAsync("summarize", path, "--system", "lead", "--length", "1s")).Succeeded();

        Assert.Equal("The old harbour was rebuilt in spring.\n", result.Output);
    }

    [Theory]
    [InlineData("1s", 1)]
    [InlineData("0s", 0)]
    [InlineData("17w", 2)]
    [InlineData("40b", 1)]
    [InlineData("50%", 3)]
    [InlineData("100%", 6)]
    public async Task Length_IsAnUpperBound(string length, int sentences)
    {
        JsonElement json = (await Cli.RunAsync("summarize", _folder.Write("story.txt", TempFolder.Story), "--system", "lead", "-l", length, "--format", "json")).Succeeded().Json;

        Assert.Equal(sentences, json.GetProperty("sentences").GetArrayLength());
        Assert.Equal(length, json.GetProperty("length").GetString());
    }

    [Fact]
    public async Task SystemWithOptionsAndSelector_IsNamedWithItsParameters()
    {
        JsonElement json = (await Cli.RunAsync(
            "summarize", _folder.Write("story.txt", TempFolder.Story), "--system", "text-rank:damping=0.7+mmr", "--format", "json")).Succeeded().Json;

        Assert.Equal("text-rank:damping=0.7+mmr", json.GetProperty("system").GetString());
        Assert.Equal("0.7", json.GetProperty("parameters").GetProperty("damping").ToString());
        Assert.Equal(3, json.GetProperty("sentences").GetArrayLength());
    }

    [Fact]
    public async Task Query_IsAccepted()
    {
        Result result = await Cli.RunAsync("summarize", _folder.Write("story.txt", TempFolder.Story), "--query", "Who lost income?", "--length", "1s");

        Assert.Single(result.Succeeded().Output.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task JsonLinesFile_GivesOneResultEachInOrder()
    {
        string path = _folder.WriteLines(
            "articles.jsonl",
            """{"id":"b","text":"One thing happened. Another followed."}""",
            """{"id":"a","sentences":["Given as it is","and not split. At all"],"title":"T"}""");
        string[] ids = ["b", "a"];

        List<JsonElement> lines = (await Cli.RunAsync("summarize", path, "--format", "jsonl", "-s", "lead")).Succeeded().Lines;
        Assert.Equal(ids, lines.Select(l => l.GetProperty("id").GetString()!));
        Assert.Equal(2, lines[1].GetProperty("source").GetProperty("sentences").GetInt32());

        JsonElement array = (await Cli.RunAsync("summarize", path, "--format", "json")).Succeeded().Json;
        Assert.Equal(ids, array.EnumerateArray().Select(l => l.GetProperty("id").GetString()!));

        string text = (await Cli.RunAsync("summarize", path, "-s", "lead", "-l", "1s")).Succeeded().Output;
        Assert.Equal("== b ==\nOne thing happened.\n\n== T ==\nGiven as it is\n", text);
    }

    [Fact]
    public async Task Folder_GivesOneResultEach()
    {
        _folder.Write("in/b.txt", TempFolder.Story);
        _folder.Write("in/a.txt.gz", TempFolder.Gzip("A small thing happened. It was over soon."));
        _folder.Write("in/notes.pdf", "no article");

        List<JsonElement> lines = (await Cli.RunAsync("summarize", _folder.At("in"), "--format", "jsonl")).Succeeded().Lines;

        Assert.Equal(["a", "b"], lines.Select(l => l.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task StandardInput_MayBeTextPageLinesOrGzip()
    {
        string text = (await Cli.WithInputAsync(TempFolder.Story, "summarize", "-", "-s", "lead", "-l", "1s")).Succeeded().Output;
        Assert.Equal("The old harbour was rebuilt in spring.\n", text);
        Assert.Equal(text, (await Cli.WithInputAsync(TempFolder.Gzip(TempFolder.Story), "summarize", "-", "-s", "lead", "-l", "1s")).Succeeded().Output);

        string page = (await Cli.WithInputAsync($"<html><body><p>{TempFolder.Story}</p></body></html>", "summarize", "-", "-s", "lead", "-l", "1s")).Succeeded().Output;
        Assert.Equal(text, page);

        Result lines = await Cli.WithInputAsync("{\"id\":\"1\",\"text\":\"So it was. Yes.\"}\n{\"id\":\"2\",\"text\":\"No.\"}\n", "summarize", "-", "--format", "jsonl");
        Assert.Equal(2, lines.Succeeded().Lines.Count);
    }

    [Fact]
    public async Task InputFormat_OverridesWhatTheNameSays()
    {
        string path = _folder.Write("page.txt", "<p>The old harbour was rebuilt in spring. It was late.</p>");

        Assert.StartsWith("<p>", (await Cli.RunAsync("summarize", path, "-s", "lead", "-l", "1s")).Succeeded().Output);
        Assert.StartsWith("The old", (await Cli.RunAsync("summarize", path, "-s", "lead", "-l", "1s", "--input-format", "html")).Succeeded().Output);
    }

    [Fact]
    public async Task BrokenLineAmongGoodOnes_IsToldAndPassedOver()
    {
        string path = _folder.WriteLines("articles.jsonl", """{"id":"a","text":"One. Two."}""", "{broken", """{"id":"c","text":"Three. Four."}""");

        Result result = (await Cli.RunAsync("summarize", path, "--format", "json")).Succeeded();

        Assert.Equal(2, result.Json.GetArrayLength());
        Assert.Contains("line 2", Assert.Single(result.Error.TrimEnd().Split('\n')));
    }

    [Fact]
    public async Task ManyBrokenLines_AreToldInPart()
    {
        string path = _folder.WriteLines("articles.jsonl", ["{", .. Enumerable.Repeat("{", 11), """{"id":"c","text":"Three. Four."}"""]);

        Result result = (await Cli.RunAsync("summarize", path)).Succeeded();

        string[] notes = result.Error.TrimEnd().Split('\n');
        Assert.Equal(6, notes.Length);
        Assert.Contains("7 more", notes[^1]);
    }

    [Fact]
    public async Task OnlyBrokenLines_AreOneError()
    {
        string error = (await Cli.RunAsync("summarize", _folder.WriteLines("articles.jsonl", "{", "{", "{"), "--format", "json")).Failed();

        Assert.Contains("line 1", error);
        Assert.Contains("2 more", error);
    }
}
