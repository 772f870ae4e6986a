using Summ.Bench.Judgements;
using Summ.Cli.Output;

namespace Summ.Cli.Tests.Output;

public sealed class JudgementViewTests
{
    private static readonly CoefficientInterval Coefficient = new(0.91, 0.8, 0.95);

    [Theory]
    [InlineData(80)]
    [InlineData(110)]
    public void NarrowTerminal_LeavesOutIntervalsAndSaysWhich(int width)
    {
        string[] lines = Draw(width);

        Assert.All(lines, l => Assert.True(l.Length <= width, l));
        string row = Assert.Single(lines, l => l.Contains("corpus:some_metric"));
        Assert.Contains("0.910 ", row);
        Assert.Contains("worse (p <0.001)", row);
        Assert.DoesNotContain("…", string.Concat(lines));
        Assert.Contains("Too narrow for the intervals of tau", string.Join(' ', lines));
        Assert.Equal(width > 80, row.Contains("0.910 (0.800 to 0.950)"));
    }

    [Fact]
    public void WideTerminal_ShowsEveryInterval()
    {
        string[] lines = Draw(160);

        Assert.DoesNotContain("Too narrow", string.Concat(lines));
        Assert.Equal(4, Assert.Single(lines, l => l.Contains("corpus:some_metric")).Split("0.910 (0.800 to 0.950)").Length);
    }

    [Fact]
    public void NameOfSomebodyElse_CannotSteerTheTerminal() => Assert.DoesNotContain('\u001b', string.Concat(Draw(160, "\u001b[31mred")));

    private static string[] Draw(int width, string human = "content")
    {
        ScoreColumn column = ScoreColumn.OfPublished("some_metric");
        Agreement row = new(column, Coefficient, Coefficient, Coefficient, 25, 0, 1250) { Best = new BestComparison(false, 9, 1e-9, 2e-9) };
        AgreementGroup group = new(human, null, JudgementLevel.System, 50, 25, 1250, [row]);
        JudgementReport report = new("corpus", "rouge-1.5.5", true, new MetaEvaluationOptions(), 50, 25, 1250, 0, [group], []);
        using StringWriter output = new();
        Terminal terminal = new(Stream.Null, output, TextWriter.Null, outputIsTerminal: true, errorIsTerminal: false);
        terminal.Tables.Profile.Width = width;
        terminal.Tables.Profile.Capabilities.Ansi = false;
        JudgementView.Write(terminal, report);
        return output.ToString().Split('\n');
    }
}
