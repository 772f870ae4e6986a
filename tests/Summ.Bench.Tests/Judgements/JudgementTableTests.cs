using System.Buffers;
using System.Text.Json;
using Summ.Bench.Judgements;

namespace Summ.Bench.Tests.Judgements;

public sealed class JudgementTableTests
{
    private static readonly CoefficientInterval Nothing = new(double.NaN, double.NaN, double.NaN);

    private static readonly JudgementReport Report = Of(
        new Agreement(Column("a|b", true), new(0.91234, 0.8, 1), new(-0.0004, -0.25, 0.5), new(0.5, double.NaN, double.NaN), 25, 0, 1250) { Best = new(true, double.NaN, double.NaN, double.NaN) },
        new Agreement(Column("near", false), new(0.9, 0.8, 1), new(1, 1, 1), new(1, 1, 1), 25, 0, 1250) { Best = new(false, 1, 0.2, 0.4) },
        new Agreement(Column("far", false), new(0.1, 0, 0.2), new(1, 1, 1), new(1, 1, 1), 24, 1, 1200) { Best = new(false, 9, 1e-9, 2e-9) },
        new Agreement(Column("few", false), new(0.1, 0, 0.2), new(1, 1, 1), new(1, 1, 1), 3, 22, 30) { Best = new(false, double.NaN, double.NaN, double.NaN) },
        new Agreement(Column("constant", false), Nothing, Nothing, Nothing, 25, 0, 1250));

    [Fact]
    public void Cells_AreRoundedAndSayWhatIsMissing()
    {
        JudgementTable table = Assert.Single(JudgementTable.Of(Report));
        Assert.Equal("good, system level: 25 systems of the type abs, 50 documents, 1,250 summaries", table.Title);
        Assert.Equal(["Metric", "Part", "n", "Left out", "r", "rho", "tau", "Against the best"], table.Columns);
        Assert.Equal(["a|b (-)", "value", "25", "0", "0.912 (0.800 to 1.000)", "0.000 (-0.250 to 0.500)", "0.500 (n/a to n/a)", "best"], table.Lines[0]);
        Assert.Equal(["= (p 0.400)", "worse (p <0.001)", "= (no test)", "n/a"], table.Lines.Skip(1).Select(l => l[^1]));
        Assert.Equal(["n/a", "n/a", "n/a"], table.Lines[4].Skip(4).Take(3));
    }

    [Fact]
    public void Notes_SpeakOnlyOfWhatIsShown()
    {
        string notes = string.Join('\n', JudgementTable.Notes(Report));
        Assert.Contains("System level:", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("Summary level:", notes, StringComparison.Ordinal);
        Assert.Contains("(3 broken records passed over)", notes, StringComparison.Ordinal);
        Assert.Contains("(-): less of it is better", notes, StringComparison.Ordinal);
        Assert.DoesNotContain("Published scores", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_EscapesNames()
    {
        using StringWriter output = new();
        JudgementMarkdown.Write(Report, output);
        Assert.Contains("**corpus\\_1**: metrics against people", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("| a\\|b (-) | value | 25 | 0 | 0.912 (0.800 to 1.000) |", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("| :--- | :--- | ---: |", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasFullPrecision_AndNullForWhatIsMissing()
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer))
        {
            JudgementJson.Write(Report, json);
        }

        JsonElement root = JsonDocument.Parse(buffer.WrittenMemory).RootElement;
        JsonElement[] metrics = [.. root.GetProperty("groups")[0].GetProperty("metrics").EnumerateArray()];
        Assert.Equal((0.91234, true), (metrics[0].GetProperty("pearson").GetDouble(), metrics[0].GetProperty("sign_turned").GetBoolean()));
        Assert.Equal(JsonValueKind.Null, metrics[0].GetProperty("kendall_ci95").ValueKind);
        Assert.Equal(JsonValueKind.Null, metrics[0].GetProperty("against_best").GetProperty("p").ValueKind);
        Assert.Equal((2e-9, false), (metrics[2].GetProperty("against_best").GetProperty("p_holm").GetDouble(), metrics[2].GetProperty("against_best").GetProperty("is_among_best").GetBoolean()));
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (metrics[4].GetProperty("spearman").ValueKind, metrics[4].GetProperty("against_best").ValueKind));
        Assert.Equal(3, root.GetProperty("broken_records").GetInt32());
        Assert.False(root.TryGetProperty("published", out _));
    }

    private static JudgementReport Of(params Agreement[] rows) => new(
        "corpus_1", "rouge-1.5.5", true, new MetaEvaluationOptions(), 50, 25, 1250, 3, [new AgreementGroup("good", "abs", JudgementLevel.System, 50, 25, 1250, rows)], []);

    private static ScoreColumn Column(string name, bool isTurned) => new(name, name, ScorePart.Value, isTurned, _ => 0);
}
