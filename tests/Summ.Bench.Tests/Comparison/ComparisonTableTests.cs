using Summ.Bench.Comparison;

namespace Summ.Bench.Tests.Comparison;

public sealed class ComparisonTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OneSystem_IsRoundedAndSaidInASentence()
    {
        string a = Run("a", ("s", [.1, .2, .3, .4, .5, .6]));
        RunComparison comparison = Compare(a, Run("b", ("s", [.2, .3, .4, .5, .6, .7])));
        ComparisonTable table = new(comparison);
        Assert.Equal(["System", "A", "B", "B−A", "95% interval", "p", "d", "Won", "Equal", "Lost", "B is"], table.Columns);
        Assert.Equal(["s", "35.00", "45.00", "+10.00", "+10.00 to +10.00", "0.031", "n/a", "6", "0", "0", "better"], table.Lines[0].Cells);
        Assert.Equal(["B is better for s."], new ComparisonWords(comparison).Conclusions());
        Assert.Equal(table.Columns.Count, table.IsText.Count);
    }

    [Fact]
    public void Pair_ShowsMetricsWithTheirOwnDecimals()
    {
        string a = Run("a", ("x", [.1, .2, .3, .4, .5, 1.6]), ("y", [.2, .2, .3, .4, .5, 4.5]));
        RunComparison comparison = Compare($"{a}:x", $"{a}:y");
        ComparisonTable table = new(comparison);
        Assert.Equal(["Metric", "A", "B", "B−A", "95% interval", "p", "p (Holm)", "d", "Won", "Equal", "Lost", "B is"], table.Columns);
        Assert.Equal(["ROUGE-1", "Compression", "Redundancy"], table.Lines.Select(l => l.Cells[0]));
        Assert.Equal(["51.67", "5.167", "0.052"], table.Lines.Select(l => l.Cells[1]));
        Assert.Equal(["101.67", "10.17", "0.102"], table.Lines.Select(l => l.Cells[2]));
        Assert.Equal(["+50.00", "+5.000", "+0.050"], table.Lines.Select(l => l.Cells[3]));
        Assert.Equal(["2", "4", "0"], table.Lines[0].Cells.Skip(8).Take(3));
        Assert.Equal(["0", "4", "2"], table.Lines[2].Cells.Skip(8).Take(3));
        Assert.All(table.Lines, l => Assert.Equal("≈", l.Cells[^1]));
        Assert.Equal(["By ROUGE-1, A and B cannot be told apart: B−A is +50.00, p (Holm) = 1.00."], new ComparisonWords(comparison).Conclusions());
    }

    [Fact]
    public void Conclusion_NamesAFewSystemsAndCountsTheOthers()
    {
        double[] low = HandMadeRun.Noise(40, 1);
        double[] high = [.. low.Select(v => v + 0.1)];
        RunComparison comparison = Compare(
            Run("a", ("v", low), ("w", low), ("x", low), ("y", low), ("z", low), ("down", high), ("same", low)),
            Run("b", ("v", high), ("w", high), ("x", high), ("y", high), ("z", high), ("down", low), ("same", low)));
        Assert.Equal(["B is better for v, w, x and 2 more, worse for down; 1 of 7 cannot be told apart."], new ComparisonWords(comparison).Conclusions());

        RunComparison equal = Compare(Run("c", ("v", low), ("w", low)), Run("d", ("v", low), ("w", low)), "rouge-1", "compression");
        Assert.Equal(["ROUGE-1: A and B are equal on every document.", "Compression: A and B are equal on every document."], new ComparisonWords(equal).Conclusions());
        Assert.Equal(["System", "Metric"], new ComparisonTable(equal).Columns.Take(2));
    }

    [Fact]
    public void Meanings_AreThoseOfTheColumnsShown()
    {
        string a = Run("a", ("x", HandMadeRun.Noise(20, 1)), ("y", HandMadeRun.Noise(20, 2)));
        RunComparison comparison = Compare($"{a}:x", $"{a}:y");
        ComparisonTable table = new(comparison);
        Assert.Equal(["B−A", "95% interval", "p", "p (Holm)", "d", "Won, Lost", "≈"], new ComparisonWords(comparison).Meanings(table.Columns).Select(m => m.Word));
        Assert.Equal(["B−A", "95% interval", "p", "p (Holm)", "≈"], new ComparisonWords(comparison).Meanings([.. table.Columns.Except(["d", "Won", "Equal", "Lost"])]).Select(m => m.Word));
        Assert.All(table.Spare.SelectMany(g => g), i => Assert.DoesNotContain(table.Columns[i], (string[])["Metric", "B−A", "95% interval", "p (Holm)", "B is"]));
    }

    [Fact]
    public void NarrowPage_LosesWonEqualAndLostTogether()
    {
        string a = Run("a", ("x", HandMadeRun.Noise(20, 1)), ("y", HandMadeRun.Noise(20, 2)));
        ComparisonTable table = new(Compare($"{a}:x", $"{a}:y"));
        Assert.Equal(["p", "d", "Won Equal Lost", "A B"], table.Spare.Select(g => string.Join(' ', g.Select(i => table.Columns[i]))));
    }

    [Theory]
    [InlineData(0.00001, "<0.001")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.0994, "0.099")]
    [InlineData(0.0996, "0.10")]
    [InlineData(1, "1.00")]
    [InlineData(double.NaN, "n/a")]
    public void Probability_IsNeverZero(double p, string expected) => Assert.Equal(expected, ComparisonTable.Probability(p));

    private static RunComparison Compare(string a, string b, params string[] metrics) =>
        RunComparison.Of(a, b, new ComparisonOptions { Metrics = metrics.Length == 0 ? null : metrics });

    private string Run(string name, params (string System, double[] Values)[] systems) =>
        new HandMadeRun { Systems = systems.ToDictionary(s => s.System, s => s.Values) }.Write(_folder, name);
}
