using System.Globalization;
using CsCheck;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

public sealed class FiveDecimalsTests
{
    // 1/64 = 0.015625 and 3/64 = 0.046875 are exact ties and go to the even digit; 1/320 lies just above 0.003125; the last number is the largest
    // below the tie 0.000005.
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(1.0 / 64, 0.01562)]
    [InlineData(3.0 / 64, 0.04688)]
    [InlineData(1.0 / 320, 0.00313)]
    [InlineData(1.0 / 3, 0.33333)]
    [InlineData(2.0 / 3, 0.66667)]
    [InlineData(0.9999950001, 1)]
    [InlineData(4.9999999e-6, 0)]
    public void Number_IsRoundedByHand(double value, double rounded) => Assert.Equal(rounded, FiveDecimals.Round(value));

    [Fact]
    public void AllFractionsUpToADivisorOf2000_AreRoundedAsTextIs()
    {
        Span<char> text = stackalloc char[16];
        for (int divisor = 1; divisor <= 2_000; divisor++)
        {
            for (int hits = 0; hits <= divisor; hits++)
            {
                AssertAsText((double)hits / divisor, text);
            }
        }
    }

    // The doubles on both sides of a tie, and the tie where it is a double.
    [Fact]
    public void NumbersBesideTies_AreRoundedAsTextIs()
    {
        Span<char> text = stackalloc char[32];
        for (int units = 0; units < 100_000; units++)
        {
            double tie = (units + 0.5) / 100_000;
            AssertAsText(Math.BitDecrement(tie), text);
            AssertAsText(tie, text);
            AssertAsText(Math.BitIncrement(tie), text);
        }
    }

    [Fact]
    public void AnyNumber_IsRoundedAsTextIs() => Gen.Double[0, 3].Sample(value => AssertAsText(value, stackalloc char[32]), iter: 20_000);

    private static void AssertAsText(double value, Span<char> text)
    {
        Assert.True(value.TryFormat(text, out int length, "F5", CultureInfo.InvariantCulture));
        double expected = double.Parse(text[..length], CultureInfo.InvariantCulture);
        if (expected != FiveDecimals.Round(value))
        {
            Assert.Fail($"{value:R} gives {FiveDecimals.Round(value)}, not {expected}");
        }
    }
}
