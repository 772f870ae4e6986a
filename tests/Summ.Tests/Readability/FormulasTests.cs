using System.Text.Json;
using Summ.Catalogue;
using Summ.Readability;

namespace Summ.Tests.Readability;

public sealed class FormulasTests
{
    private const string Golden = "reference/readability/formula-cases.jsonl";

    public static TheoryData<string> Ids => [.. Formulas.All.Select(f => f.Id)];

    [Fact]
    public void All_HasEachFormulaOnce_OrderedById()
    {
        string[] ids = [.. Formulas.All.Select(f => f.Id)];

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Superset(
            new HashSet<string>(["automated-readability-index", "coleman-liau", "flesch-kincaid", "flesch-reading-ease", "gunning-fog", "lix", "rix", "smog"]),
            ids.ToHashSet());
    }

    [Fact]
    public void EveryFormulaClass_IsInTheCatalogue()
    {
        IEnumerable<Type> classes = typeof(IReadabilityFormula).Assembly.GetTypes()
            .Where(t => t.IsClass && !t.IsAbstract && t.IsAssignableTo(typeof(IReadabilityFormula)));

        Assert.Empty(classes.Except(Formulas.All.Select(f => f.Formula.GetType())));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Find_GivesTheFormula(string id) => Assert.Equal(id, Formulas.Find(id).Id);

    [Fact]
    public void UnknownId_IsAnswered_WithAGuess()
    {
        CatalogueException error = Assert.Throws<CatalogueException>(() => Formulas.Find("flesch-kinkaid"));

        Assert.Contains("flesch-kincaid", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void NoWordOrNoSentence_IsNaN(string id)
    {
        FormulaInfo formula = Formulas.Find(id);

        Assert.Equal(double.NaN, formula.Compute(default));
        Assert.Equal(double.NaN, formula.Compute(new TextCounts { Words = 10, Syllables = 10, Letters = 10, Characters = 10 }));
        Assert.Equal(double.NaN, formula.Compute(new TextCounts { Sentences = 1 }));
        Assert.True(double.IsFinite(formula.Compute(new TextCounts { Sentences = 1, Words = 1 })));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Direction_AgreesWithAHarderText(string id)
    {
        TextCounts easy = new() { Sentences = 10, Words = 80, Letters = 300, Characters = 300, Syllables = 90, Polysyllables = 1, ComplexWords = 1, Monosyllables = 70, LongWords = 4, Types = 50 };
        TextCounts hard = new() { Sentences = 3, Words = 80, Letters = 460, Characters = 460, Syllables = 150, Polysyllables = 22, ComplexWords = 20, Monosyllables = 35, LongWords = 30, Types = 65 };
        FormulaInfo formula = Formulas.Find(id);
        int direction = formula.Direction == ScoreDirection.HigherIsHarder ? 1 : -1;

        Assert.Equal(direction, Math.Sign(formula.Compute(hard) - formula.Compute(easy)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Bands_RiseWithoutGaps(string id)
    {
        IReadOnlyList<GradeBand> bands = Formulas.Find(id).Bands;

        for (int i = 0; i < bands.Count; i++)
        {
            Assert.True(bands[i].From < bands[i].Below);
            Assert.Equal(i == 0 ? double.NegativeInfinity : bands[i - 1].Below, bands[i].From);
        }

        Assert.True(bands.Count == 0 || double.IsPositiveInfinity(bands[^1].Below));
    }

    [Fact]
    public void BandOf_TakesTheLowerEndIn()
    {
        Assert.Equal("standard", Formulas.FleschReadingEase.BandOf(60));
        Assert.Equal("fairly difficult", Formulas.FleschReadingEase.BandOf(Math.BitDecrement(60)));
        Assert.Equal("very easy", Formulas.FleschReadingEase.BandOf(121.22));
        Assert.Null(Formulas.FleschReadingEase.BandOf(double.NaN));
        Assert.Null(Formulas.Smog.BandOf(9));
    }

    [GoldenFact(Golden)]
    public void GoldenRows_AreReproduced()
    {
        Dictionary<string, int> rows = [];
        foreach (string line in File.ReadLines(GoldenFiles.Find(Golden)!))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string name = row.RootElement.GetProperty("formula").GetString()!;
            string id = name == "flesch_kincaid_grade" ? "flesch-kincaid" : name.Replace('_', '-');
            if (Formulas.All.FirstOrDefault(f => f.Id == id) is not { } formula)
            {
                continue;
            }

            TextCounts counts = CountsOf(row.RootElement.GetProperty("inputs"));
            double expected = Expected(row.RootElement, counts);
            double actual = formula.Compute(counts);
            Assert.True(
                double.IsNaN(expected) ? double.IsNaN(actual) : Math.Abs(expected - actual) <= 1e-9,
                $"{row.RootElement.GetProperty("id")}: {actual}, expected {expected}");
            rows[id] = rows.GetValueOrDefault(id) + 1;
        }

        Assert.All(["automated-readability-index", "coleman-liau", "flesch-kincaid", "flesch-reading-ease", "gunning-fog", "lix"], id => Assert.True(rows[id] >= 19));
        Assert.True(rows["rix"] >= 21);
        Assert.True(rows["smog"] >= 29);
    }

    // Degenerate rows record what other programs do, not what is right: there the contract holds, or plain arithmetic where it is defined.
    private static double Expected(JsonElement row, in TextCounts counts)
    {
        if (row.GetProperty("kind").GetString() != "degenerate")
        {
            return row.GetProperty("expected").GetDouble();
        }

        return counts.Words == 0 || counts.Sentences == 0 ? double.NaN : row.GetProperty("peers").GetProperty("reference").GetDouble();
    }

    // Rows of formulas that do not use the words do not give them; there are as many then as sentences.
    private static TextCounts CountsOf(JsonElement inputs)
    {
        long Get(string name) => inputs.TryGetProperty(name, out JsonElement value) ? value.GetInt64() : 0;
        return new TextCounts
        {
            Sentences = Get("sentences"),
            Words = inputs.TryGetProperty("words", out JsonElement words) ? words.GetInt64() : Get("sentences"),
            Letters = Get("letters"),
            Characters = Get("characters"),
            Syllables = Get("syllables"),
            Polysyllables = Get("polysyllables"),
            ComplexWords = Get("complex_words"),
            LongWords = Get("long_words"),
        };
    }
}
