using Summ.Bench.Levels;
using Summ.Text;

namespace Summ.Bench.Tests.Levels;

public sealed class CalibrationTests
{
    private static readonly Article Any = new("any", "x");

    [Fact]
    public void TwoParts_AreMeasuredByEachOthersLine()
    {
        // The first two lie on y = x, the others on y = x + 2: by the other line each is 2 off.
        double[] errors = Calibration.SquaredErrors(Texts((0, 0), (0, 2), (1, 3), (1, 5)), [0, 2, 1, 3], 2);
        Assert.All(errors, e => Assert.Equal(4, e, 1e-12));
    }

    [Fact]
    public void EqualScores_HaveTheMeanAsTheirLine()
    {
        double[] errors = Calibration.SquaredErrors(Texts((0, 0), (0, 2), (1, 3), (1, 5)), [0, 2, 1, 1], 2);
        Assert.Equal([16, 4, 4, 16], errors.Select(e => Math.Round(e, 9)));
    }

    [Fact]
    public void MissingScore_HasNoError()
    {
        double[] errors = Calibration.SquaredErrors(Texts((0, 0), (0, 2), (1, 3), (1, 5)), [double.NaN, 2, 1, 3], 2);
        Assert.True(double.IsNaN(errors[0]));
        Assert.Equal(4, errors[1], 1e-12);
    }

    private static LeveledText[] Texts(params (int Group, double Ease)[] texts) => [.. texts.Select(t => new LeveledText(Any, t.Group, t.Ease, -1))];
}
