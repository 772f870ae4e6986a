using CsCheck;
using Summ.Summarization;

namespace Summ.Tests.Summarization;

public sealed class RankingTests
{
    [Fact]
    public void EqualScores_EarlierSentenceFirst() => Assert.Equal([1, 3, 0, 2], Ranking.Descending([0.1, 0.5, 0.1, 0.5]));

    [Fact]
    public void DifferenceBeyondTwelveDigits_DoesNotDecide() => Assert.Equal([0, 1], Ranking.Descending([0.3, 0.1 + 0.2]));

    [Fact]
    public void DifferenceInTheEleventhDigit_Decides() => Assert.Equal([1, 0], Ranking.Descending([0.30000000000, 0.30000000001]));

    [Fact]
    public void NegativeZero_IsRoundedToPlainZero() => Assert.Equal(0L, BitConverter.DoubleToInt64Bits(Ranking.Rounded(-0.0)));

    [Theory]
    [InlineData(1e-300)]
    [InlineData(-0.1)]
    [InlineData(123456.789)]
    public void Rounded_IsWithinTwelveDigits(double score) =>
        Assert.InRange(Math.Abs((Ranking.Rounded(score) / score) - 1), 0, 5e-13);

    [Fact]
    public void First_AreTheFirstOfAll() =>
        Gen.Select(Gen.Int[0, 6].Select(i => i / 3.0).Array[0, 60], Gen.Int[0, 70]).Sample(
            (scores, count) => Assert.Equal(Ranking.Descending(scores).Take(count), Ranking.Descending(scores, count)),
            iter: 2_000);

    [Fact]
    public void NegativeCount_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Ranking.Descending([1.0], -1));
}
