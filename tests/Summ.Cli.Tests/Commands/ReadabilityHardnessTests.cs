using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Summ.Readability;
using Summ.Text;

namespace Summ.Cli.Tests.Commands;

/// <summary>What <c>summ readability</c> says of hard sentences, hard words and paragraphs.</summary>
public sealed class ReadabilityHardnessTests : IDisposable
{
    private const string Text =
        "Plants make their own food. They do this by photosynthesis, in which the chlorophyll of their leaves captures the energy of "
        + "sunlight and converts carbon dioxide and water into glucose for the plant. It is simple. The sun shines and the leaf works.\n\nA note\n\n"
        + "Why should you care? Without photosynthesis there would be no bread, says Anna Bartholomew.\n";

    private static readonly string[] Sections = ["Consensus grade", "Count", "Formula", "Hardest sentences", "Hardest words", "Paragraph", "Measure"];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Table_HasItsSectionsInOrder()
    {
        string table = (await Cli.RunAsync("readability", _folder.Write("a.txt", Text))).Succeeded().Output;

        string[] lines = table.Split('\n');
        int[] starts = [.. Sections.Select(s => Array.FindIndex(lines, l => l.TrimStart().StartsWith(s, StringComparison.Ordinal)))];
        Assert.All(starts, s => Assert.True(s >= 0, table));
        Assert.Equal(starts.Order(), starts);
        Assert.Matches(@"Consensus grade \d+\.\d: grade \d+, \d+-\d+ years old", lines[0]);
        Assert.Matches(@"the middle half of 6 formulas within \d\.\d grades, ", lines[1]);
        Assert.Matches(@"plain English|grade \d|college", table);

        // The second sentence, by its number, with what makes it hard, and its beginning below.
        int first = starts[3] + 1;
        Assert.Matches(@"^ +2 +\+\d+\.\d\d  28 words, \d difficult, \d polysyllabic \(length [+-]\d\.\d\d, words [+-]\d\.\d\d\)$", lines[first]);
        Assert.StartsWith("They do this by photosynthesis, in which", lines[first + 1].Trim());
        Assert.Contains(lines[(starts[4] + 1)..starts[5]], l => l.Contains("photosynthesis"));
        Assert.DoesNotContain("bartholomew", table);
        Assert.Contains("n/a", table[table.IndexOf("Paragraph", StringComparison.Ordinal)..]);
    }

    [Fact]
    public async Task Json_HasAllOfIt_BesideWhatItHadBefore()
    {
        JsonElement json = (await Cli.RunAsync("readability", _folder.Write("a.txt", Text), "--format", "json")).Succeeded().Json;
        ReadabilityAnalysis analysis = new(Document.FromText(Text, Language.English));

        Assert.Equal(
            ["language", "counts", "consensus_grade", "formulas", "means", "hardest", "paragraphs", "measures"], json.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            [
                "sentences", "words", "characters", "letters", "syllables", "polysyllables", "monosyllables", "long_words", "complex_words",
                "complex_words_and_names", "types", "mini_words", "words_of_six_letters", "words_of_four_syllables", "difficult_words",
                "difficult_words_and_names", "difficult_types", "unfamiliar_words", "unfamiliar_types",
            ],
            json.GetProperty("counts").EnumerateObject().Select(p => p.Name));
        JsonElement hardest = json.GetProperty("hardest");
        Assert.Equal("consensus", hardest.GetProperty("measured_by").GetString());
        IReadOnlyList<HardSentence> sentences = [.. HardSentences.Of(analysis, most: 5).Where(s => s.Adds > 0)];
        Assert.Equal(sentences.Select(s => s.Index), hardest.GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("index").GetInt32()));
        Assert.Equal(sentences.Select(s => s.Adds), hardest.GetProperty("sentences").EnumerateArray().Select(s => s.GetProperty("adds").GetDouble()));
        Assert.StartsWith("They do this", hardest.GetProperty("sentences")[0].GetProperty("text").GetString());
        Assert.Equal(HardWords.Of(analysis, most: 5).Select(w => w.Word), hardest.GetProperty("words").EnumerateArray().Select(w => w.GetProperty("word").GetString()!));
        JsonElement[] paragraphs = [.. json.GetProperty("paragraphs").EnumerateArray()];
        Assert.Equal([0, 1, 2], paragraphs.Select(p => p.GetProperty("index").GetInt32()));
        Assert.Equal(json.GetProperty("counts").GetProperty("words").GetInt64(), paragraphs.Sum(p => p.GetProperty("words").GetInt64()));
        Assert.Equal([JsonValueKind.Number, JsonValueKind.Null, JsonValueKind.Null], paragraphs.Select(p => p.GetProperty("formulas").GetProperty("flesch-kincaid").ValueKind));
        Assert.Equal(json.GetProperty("formulas").GetProperty("flesch-kincaid").GetDouble() > 0, json.GetProperty("means").TryGetProperty("flesch-kincaid", out _));
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("1", true)]
    public async Task Options_SayHowMuch(string hardest, bool isThere)
    {
        string path = _folder.Write("a.txt", Text);
        JsonElement json = (await Cli.RunAsync("readability", path, "--hardest", hardest, "--no-paragraphs", "--format", "json")).Succeeded().Json;
        string table = (await Cli.RunAsync("readability", path, "--hardest", hardest, "--no-paragraphs")).Succeeded().Output;

        Assert.False(json.TryGetProperty("paragraphs", out _));
        Assert.Equal(isThere, json.TryGetProperty("hardest", out JsonElement found));
        Assert.Equal(isThere, table.Contains("Hardest"));
        Assert.DoesNotContain("Paragraph", table);
        if (isThere)
        {
            Assert.Equal((1, 1), (found.GetProperty("sentences").GetArrayLength(), found.GetProperty("words").GetArrayLength()));
        }
    }

    [Fact]
    public async Task NumberThatIsNone_IsOneLine() =>
        Assert.Contains("--hardest is '-1'", (await Cli.RunAsync("readability", _folder.Write("a.txt", Text), "--hardest", "-1")).Failed());

    [Fact]
    public async Task ChosenFormula_IsTheYardstick()
    {
        string path = _folder.Write("a.txt", Text);
        JsonElement json = (await Cli.RunAsync("readability", path, "--formulas", "lix,rix", "--format", "json")).Succeeded().Json;

        Assert.Equal("lix", json.GetProperty("hardest").GetProperty("measured_by").GetString());
        Assert.Equal(["lix", "rix"], json.GetProperty("paragraphs")[0].GetProperty("formulas").EnumerateObject().Select(p => p.Name));
        Assert.Contains("how much easier LIX would be", (await Cli.RunAsync("readability", path, "--formulas", "lix")).Succeeded().Output);
    }

    [Fact]
    public async Task ManyArticles_HaveTheirOwn()
    {
        string path = _folder.WriteLines("a.jsonl", """{"id":"x","text":"The cat sat. The university postponed examinations."}""", """{"id":"y","text":"Der Hund bellt laut und die Katze ist nicht zu sehen.","language":"de"}""");

        List<JsonElement> lines = (await Cli.RunAsync("readability", path, "--format", "jsonl")).Succeeded().Lines;

        Assert.Equal(["consensus", "wiener-1"], lines.Select(l => l.GetProperty("hardest").GetProperty("measured_by").GetString()!));
        Assert.Equal(["en", "de"], lines.Select(l => l.GetProperty("language").GetString()!));
        Assert.Equal(1, lines[0].GetProperty("hardest").GetProperty("sentences")[0].GetProperty("index").GetInt32());
    }

    public static TheoryData<string> StrangeTexts =>
    [
        "Word", "a", "this text has no end", "17 42 3.14 1,000", "... !!! ??? --- ***", "\U0001F600 \U0001F680\U0001F680 \U0001F44D\U0001F3FD", "\U0001F600 fine! \U0001F680",
        "שלום עולם. مرحبا بالعالم.", "Привет world. 東京 is big. الولايات remarkable.", "An \u001b[31mescaped\u001b[0m remarkable\u0007 university. Then\u009b2J it\u202E ended.",
        "[bold]Markup[/] is [/] remarkable [red. It ] ended.", "First:\n\nsecond,\n\nthird;\n\n", "\u0301\u0301 e\u0301tonnement a\u0301.",
    ];

    [Theory]
    [MemberData(nameof(StrangeTexts))]
    public async Task StrangeText_HasAReport_AndSteersNoTerminal(string text)
    {
        string path = _folder.Write("a.txt", text);

        string piped = (await Cli.RunAsync("readability", path)).Succeeded().Output;
        string shown = await OnTerminal(path, 80);
        JsonElement json = (await Cli.RunAsync("readability", path, "--format", "json")).Succeeded().Json;

        Assert.DoesNotContain('\u001b', piped);
        Assert.DoesNotContain('\u0007', shown);
        Assert.DoesNotContain('\u009b', shown);
        Assert.DoesNotContain("\u001b[31m", shown, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', shown);
        Assert.DoesNotContain("Infinity", piped);
        Assert.DoesNotContain("NaN", piped + shown);
        Assert.Equal(json.GetProperty("counts").GetProperty("words").GetInt64(), json.GetProperty("paragraphs").EnumerateArray().Sum(p => p.GetProperty("words").GetInt64()));
    }

    [Fact]
    public async Task MegabyteWithoutABlank_IsCutWhereItIsShown()
    {
        string path = _folder.Write("a.txt", "Short one. " + string.Concat(Enumerable.Repeat("ab-", 350_000)) + "c");

        Assert.True((await Cli.RunAsync("readability", path)).Succeeded().Output.Length < 30_000);
        Assert.True((await OnTerminal(path, 80)).Length < 60_000);
    }

    [Fact]
    public async Task LoneSurrogates_AreRefused()
    {
        string path = _folder.WriteLines("a.jsonl", """{"id":"x","text":"A \ud800 remarkable\udc00 university. It ended."}""");

        Assert.Contains("expected UTF-8", (await Cli.RunAsync("readability", path, "--format", "jsonl")).Failed());
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public async Task Terminal_HasNoLineThatIsTooWide(int width)
    {
        string shown = Regex.Replace(await OnTerminal(_folder.Write("a.txt", Text), width), "\u001b\\[[0-9;]*m", "");

        Assert.All(shown.Split('\n'), l => Assert.True(l.TrimEnd().Length <= width, l));
        Assert.Contains("…", shown);
    }

    private static async Task<string> OnTerminal(string path, int width)
    {
        using StringWriter output = new(CultureInfo.InvariantCulture);
        Terminal terminal = new(Stream.Null, output, TextWriter.Null, outputIsTerminal: true, errorIsTerminal: false);
        terminal.Tables.Profile.Width = width;
        Assert.Equal(0, await SummCommand.RunAsync(["readability", path], terminal));
        return output.ToString();
    }
}
