using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Summarization.Baselines;

public sealed class RandomOrderTests
{
    private static readonly Document Five = Document.FromSentences(["Één kat.", "Two dogs.", "Three owls.", "Four mice.", "Five ants."]);

    [Theory]
    [InlineData("1", new[] { 2, 1, 4, 5, 3 })]
    [InlineData("2", new[] { 3, 1, 2, 4, 5 })]
    public void Order_IsTheSameOnEveryMachine(string seed, int[] fifths)
    {
        // From a second program: FNV-1a of the UTF-16LE bytes, xor the seed's first SplitMix64 value, then a shuffle from the end.
        double[] scores = RankerRunner.Scores(Summarizers.RandomOrder, Five, ("seed", seed));
        Assert.Equal(fifths.Select(f => f / 5.0), scores);
    }

    [Fact]
    public void DefaultSeed_IsOne() =>
        Assert.Equal(RankerRunner.Scores(Summarizers.RandomOrder, Five, ("seed", "1")), RankerRunner.Scores(Summarizers.RandomOrder, Five));

    [Fact]
    public void DocumentsOfOneLength_GetDifferentOrders()
    {
        HashSet<string> orders = [];
        for (int i = 0; i < 20; i++)
        {
            Document document = Document.FromSentences(Enumerable.Range(0, 10).Select(s => $"Sentence {s} of {i}."));
            orders.Add(string.Join(' ', RankerRunner.Scores(Summarizers.RandomOrder, document)));
        }

        Assert.Equal(20, orders.Count);
    }

    [Fact]
    public void EveryOrder_IsAsLikely()
    {
        // 6 orders of 3 sentences in 6,000 seeds: 1,000 each, give or take six standard deviations.
        Document three = Document.FromSentences(["A.", "B.", "C."]);
        Dictionary<string, int> counts = [];
        for (int seed = 0; seed < 6000; seed++)
        {
            string order = string.Join(' ', RankerRunner.Scores(Summarizers.RandomOrder, three, ("seed", $"{seed}")));
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }

        Assert.Equal(6, counts.Count);
        Assert.All(counts.Values, c => Assert.InRange(c, 820, 1180));
    }
}
