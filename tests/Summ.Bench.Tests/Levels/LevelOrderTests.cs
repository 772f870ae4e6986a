using Summ.Bench.Levels;

namespace Summ.Bench.Tests.Levels;

public sealed class LevelOrderTests
{
    [Fact]
    public void TiesAreWrong_AndMissingScoresAreLeftOut()
    {
        // a0 is in order; a1 ties its first two; a2 has no middle score, and its easy text is scored harder.
        LeveledCorpus corpus = LevelsCases.Leveled([0, 1, 2], [0, 1, 2], [0, 1, 2]);
        LevelOrder order = new(corpus, [3, 2, 1, 3, 3, 1, 1, double.NaN, 2]);
        int[] once = [1, 1, 1];
        Assert.Equal([(0, 1, 2), (0, 2, 3), (1, 2, 2)], order.Pairs.Select(p => (p.Easier, p.Harder, p.Share.Groups)));
        Assert.Equal([1 / 2.0, 2 / 3.0, 1], order.Pairs.Select(p => p.Share.Share(once)));
        Assert.Equal(((1 / 2.0) + (2 / 3.0) + 1) / 3, order.MeanPairwise(once), 1e-15);
        Assert.Equal(1 / 2.0, order.Full.Share(once));

        // The second article drawn twice, the third not at all.
        Assert.Equal(1 / 3.0, order.Full.Share([1, 2, 0]));
        Assert.Equal(1, order.Pairs[1].Share.Share([1, 2, 0]));
    }

    [Fact]
    public void NoArticleWithTwoLevels_HasNoOrder()
    {
        LevelOrder order = new(LevelsCases.Leveled([0], [1], [0], [1]), [4, 3, 2, 1]);
        Assert.True(double.IsNaN(order.MeanPairwise([1, 1, 1, 1])));
        Assert.True(double.IsNaN(order.Full.Share([1, 1, 1, 1])));
    }
}
