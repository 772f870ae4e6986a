using System.Text.Json;

namespace Summ.Cli.Tests.Commands;

public sealed class LanguageOptionTests : IDisposable
{
    private const string German = "Am 3. Oktober blieb der Laden geschlossen. Dr. Weber kam trotzdem. Niemand hatte ihm gesagt, dass er warten soll.";
    private const string English = "The shop was closed on Friday. Nobody had told him that he should wait.";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("de", German)]
    [InlineData("de", German, "--language", "auto")]
    [InlineData("de", German, "--language", "de-AT")]
    [InlineData("en", German, "--language", "en")]
    [InlineData("en", English)]
    [InlineData("en", "12 345. 67!", "--language", "auto")]
    public async Task Text_IsAnalysedInTheLanguageToldOrFound(string expected, string text, params string[] options)
    {
        JsonElement json = await SummarizeAsync(_folder.Write("a.txt", text + "\n"), options);
        Assert.Equal(expected, json.GetProperty("language").GetString());
        if (text == German)
        {
            Assert.Equal(expected == "de" ? 3 : 4, json.GetProperty("source").GetProperty("sentences").GetInt32());
        }
    }

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("pl", "en")]
    public async Task ArticlesOwnLanguage_Wins(string own, string expected)
    {
        string path = _folder.WriteLines("a.jsonl", JsonSerializer.Serialize(new { id = "x", text = German, language = own }));
        Result result = await Cli.RunAsync("summarize", path, "--system", "lead", "--format", "jsonl", "--language", "auto");
        Assert.Equal(0, result.Code);
        Assert.Equal(own != expected, result.Error.Contains("the language 'pl' is not known; analysed as English", StringComparison.Ordinal));
        Assert.Equal(expected, JsonDocument.Parse(result.Output).RootElement.GetProperty("language").GetString());
    }

    [Fact]
    public async Task UnknownCode_IsOneLineWithAGuess() =>
        Assert.Contains("unknown language: 'dee'; did you mean 'de'?", (await Cli.RunAsync("readability", _folder.Write("a.txt", German), "--language", "dee")).Failed());

    [Fact]
    public async Task Readability_SplitsByTheLanguage()
    {
        string path = _folder.Write("a.txt", German);
        JsonElement german = (await Cli.RunAsync("readability", path, "--format", "json")).Succeeded().Json;
        JsonElement english = (await Cli.RunAsync("readability", path, "--format", "json", "--language", "en")).Succeeded().Json;
        Assert.Equal(3, german.GetProperty("counts").GetProperty("sentences").GetInt32());
        Assert.Equal(4, english.GetProperty("counts").GetProperty("sentences").GetInt32());
    }

    private static async Task<JsonElement> SummarizeAsync(string path, string[] options) =>
        (await Cli.RunAsync(["summarize", path, "--system", "lead", "--format", "json", .. options])).Succeeded().Json;
}
