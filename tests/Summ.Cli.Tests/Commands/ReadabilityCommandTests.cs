using System.Text.Json;
using Summ.Readability;
using Summ.Readability.Lexical;
using Summ.Text;

namespace Summ.Cli.Tests.Commands;

public sealed class ReadabilityCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Json_HasCountsAndFormulasInFullPrecision()
    {
        JsonElement json = (await Cli.RunAsync("readability", _folder.Write("story.txt", TempFolder.Story), "--format", "json")).Succeeded().Json;
        TextCounts counts = ReadabilityCounter.Count(Document.FromText(TempFolder.Story, Language.English));

        JsonElement found = json.GetProperty("counts");
        Assert.Equal(6, found.GetProperty("sentences").GetInt64());
        Assert.Equal(49, found.GetProperty("words").GetInt64());
        foreach (string name in new[] { "characters", "letters", "syllables", "polysyllables" })
        {
            Assert.True(found.GetProperty(name).GetInt64() >= 0, name);
        }

        Assert.Equal(counts.Syllables, found.GetProperty("syllables").GetInt64());
        Assert.Equal(Formulas.ForLanguage("en").Select(f => f.Id), json.GetProperty("formulas").EnumerateObject().Select(p => p.Name));
        foreach (FormulaInfo formula in Formulas.ForLanguage("en"))
        {
            Assert.Equal(formula.Compute(in counts), Number(json.GetProperty("formulas").GetProperty(formula.Id)));
        }
    }

    [Fact]
    public async Task All_AreTheFormulasOfEveryLanguage()
    {
        JsonElement json = (await Cli.RunAsync("readability", _folder.Write("story.txt", TempFolder.Story), "--formulas", "all", "--format", "json")).Succeeded().Json;

        Assert.Equal(Formulas.All.Select(f => f.Id), json.GetProperty("formulas").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task Consensus_IsShownWithItsFormulas()
    {
        string path = _folder.Write("story.txt", TempFolder.Story);
        ConsensusGrade expected = ConsensusGrade.Of(ReadabilityCounter.Count(Document.FromText(TempFolder.Story, Language.English)));

        JsonElement shown = (await Cli.RunAsync("readability", path, "--format", "json")).Succeeded().Json.GetProperty("consensus_grade");
        Assert.Equal(expected.Median, shown.GetProperty("median").GetDouble());
        Assert.Equal(expected.LowerQuartile, shown.GetProperty("lower_quartile").GetDouble());
        Assert.Equal(expected.UpperQuartile, shown.GetProperty("upper_quartile").GetDouble());
        Assert.Equal(6, shown.GetProperty("formulas").GetInt32());
        Assert.Contains("Consensus grade", (await Cli.RunAsync("readability", path)).Succeeded().Output);
        Assert.DoesNotContain("Consensus grade", (await Cli.RunAsync("readability", path, "--formulas", "smog")).Succeeded().Output);
    }

    private static double Number(JsonElement value) => value.ValueKind == JsonValueKind.Null ? double.NaN : value.GetDouble();

    [Fact]
    public async Task TextWithoutWords_HasNullInJsonAndNotAvailableInTable()
    {
        string path = _folder.Write("dashes.txt", "--- ... !!!\n");

        JsonElement formulas = (await Cli.RunAsync("readability", path, "--format", "json")).Succeeded().Json.GetProperty("formulas");
        Assert.Equal(JsonValueKind.Null, formulas.GetProperty("flesch-reading-ease").ValueKind);
        Assert.Contains("n/a", (await Cli.RunAsync("readability", path)).Succeeded().Output);
    }

    [Fact]
    public async Task Table_ShowsCountsAndNamesWithoutControlCodes()
    {
        string table = (await Cli.RunAsync("readability", _folder.Write("story.txt", TempFolder.Story))).Succeeded().Output;

        Assert.Contains("Flesch Reading Ease", table);
        Assert.Contains("sentences", table);
        Assert.DoesNotContain('\u001b', table);
    }

    [Fact]
    public async Task Formulas_AreThoseAskedFor()
    {
        JsonElement json = (await Cli.RunAsync(
            "readability", _folder.Write("story.txt", TempFolder.Story), "--formulas", "lix, flesch-kincaid", "--format", "json")).Succeeded().Json;

        Assert.Equal(["lix", "flesch-kincaid"], json.GetProperty("formulas").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task UnknownFormula_IsOneLineWithAGuess() =>
        Assert.Contains("did you mean 'flesch-kincaid'?", (await Cli.RunAsync("readability", _folder.Write("a.txt", "A b."), "--formulas", "flesh-kincaid")).Failed());

    [Fact]
    public async Task FormulaGivenTwice_IsOneLine() =>
        Assert.Contains("given twice", (await Cli.RunAsync("readability", _folder.Write("a.txt", "A b."), "--formulas", "lix,lix")).Failed());

    [Fact]
    public async Task JsonLines_GiveALineEachWithItsId()
    {
        string path = _folder.WriteLines("a.jsonl", """{"id":"x","text":"One two."}""", """{"id":"y","text":"Three."}""");

        List<JsonElement> lines = (await Cli.RunAsync("readability", path, "--format", "jsonl")).Succeeded().Lines;

        Assert.Equal(["x", "y"], lines.Select(l => l.GetProperty("id").GetString()!));
        Assert.Equal(2, lines[0].GetProperty("counts").GetProperty("words").GetInt32());
    }

    [Fact]
    public async Task Json_HasAllMeasuresInFullPrecision()
    {
        JsonElement json = (await Cli.RunAsync("readability", _folder.Write("story.txt", TempFolder.Story), "--format", "json")).Succeeded().Json;
        LexicalCounts counts = LexicalCounts.Of(Document.FromText(TempFolder.Story, Language.English));

        Assert.Equal(LexicalMeasures.All.Select(m => m.Id), json.GetProperty("measures").EnumerateObject().Select(p => p.Name));
        foreach (JsonProperty measure in json.GetProperty("measures").EnumerateObject())
        {
            double expected = LexicalMeasures.Find(measure.Name).Compute(counts);
            Assert.Equal(expected, measure.Value.ValueKind == JsonValueKind.Null ? double.NaN : measure.Value.GetDouble());
        }
    }

    // The story has 49 words: too few for a window of 50.
    [Fact]
    public async Task Table_ShowsAFewMeasuresAndWhyOneIsMissing()
    {
        string table = (await Cli.RunAsync("readability", _folder.Write("story.txt", TempFolder.Story))).Succeeded().Output;

        Assert.Contains("Reading time", table);
        Assert.Contains("not defined for a text of fewer than 50 words", table);
        Assert.Contains("unreliable below 100 words", table);
        Assert.DoesNotContain("Yule", table);
        Assert.Contains("Yule", (await Cli.RunAsync("readability", _folder.At("story.txt"), "--measures", "all")).Succeeded().Output);
    }

    [Fact]
    public async Task Measures_AreThoseAskedFor()
    {
        string path = _folder.Write("story.txt", TempFolder.Story);
        JsonElement two = (await Cli.RunAsync("readability", path, "--measures", "yule-k, mtld", "--format", "json")).Succeeded().Json;
        JsonElement none = (await Cli.RunAsync("readability", path, "--measures", "none", "--format", "json")).Succeeded().Json;

        Assert.Equal(["yule-k", "mtld"], two.GetProperty("measures").EnumerateObject().Select(p => p.Name));
        Assert.False(none.TryGetProperty("measures", out _));
        Assert.DoesNotContain("Measure", (await Cli.RunAsync("readability", path, "--measures", "none")).Succeeded().Output);
    }

    [Fact]
    public async Task MeasureUnknownOrTwice_IsOneLine()
    {
        string path = _folder.Write("a.txt", "A b.");

        Assert.Contains("did you mean 'mattr'?", (await Cli.RunAsync("readability", path, "--measures", "matr")).Failed());
        Assert.Contains("given twice", (await Cli.RunAsync("readability", path, "--measures", "mtld,mtld")).Failed());
    }
}
