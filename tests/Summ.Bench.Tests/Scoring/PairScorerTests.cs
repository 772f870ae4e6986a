using System.Globalization;
using Summ.Bench.Experiments;
using Summ.Bench.Scoring;

namespace Summ.Bench.Tests.Scoring;

public sealed class PairScorerTests
{
    private static readonly IReadOnlyList<ConfiguredMetric> Metrics = ConfiguredMetric.ParseList("rouge-1,rouge-l", new Dictionary<string, string>());

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Results_ComeInOrder_WhateverTheThreads(int threads)
    {
        PairItem[] pairs = [.. Enumerable.Range(0, 5000).Select(i => i % 7 == 3 ? PairItem.Broken($"problem {i}") : PairItem.Of(Make(i)))];

        ScoredItem[] scored = [.. new PairScorer(Metrics, threads).Score(pairs, default)];

        Assert.Equal(pairs.Select(p => p.Problem ?? p.Pair!.Id), scored.Select(s => s.Problem ?? s.Pair!.Pair.Id));
        Assert.All(scored.Where(s => s.Pair is not null), s => Assert.Equal(ScoredPair.Of(s.Pair!.Pair, Metrics).Values, s.Pair!.Values));
    }

    [Fact]
    public void FailureOfReading_ComesAfterThePairsBeforeIt()
    {
        List<string> seen = [];
        InputException error = Assert.Throws<InputException>(() =>
        {
            foreach (ScoredItem item in new PairScorer(Metrics, 2).Score(Broken(), default))
            {
                seen.Add(item.Pair!.Pair.Id);
            }
        });

        Assert.Equal("broken off", error.Message);
        Assert.Equal(Enumerable.Range(0, 3000).Select(i => i.ToString(CultureInfo.InvariantCulture)), seen);

        static IEnumerable<PairItem> Broken()
        {
            for (int i = 0; i < 3000; i++)
            {
                yield return PairItem.Of(Make(i));
            }

            throw new InputException("broken off");
        }
    }

    [Fact]
    public void LargePairs_AreReadAFewAtATime()
    {
        int read = 0;
        string large = new('x', 3 << 20);
        IEnumerable<PairItem> pairs = Enumerable.Range(0, 100).Select(i =>
        {
            read++;
            return PairItem.Of(new Pair("x", [large], [["y"]], null));
        });

        Assert.Equal("x", new PairScorer(Metrics, 2).Score(pairs, default).First().Pair!.Pair.Id);
        Assert.InRange(read, 2, 6);
    }

    [Fact]
    public void Interruption_Ends()
    {
        using CancellationTokenSource source = new();
        IEnumerator<ScoredItem> scored = new PairScorer(Metrics, 2).Score(Enumerable.Range(0, int.MaxValue).Select(i => PairItem.Of(Make(i))), source.Token).GetEnumerator();
        Assert.True(scored.MoveNext());
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            while (scored.MoveNext())
            {
            }
        });
    }

    [Fact]
    public void NoPair_IsNoResult() => Assert.Empty(new PairScorer(Metrics, 2).Score([], default));

    private static Pair Make(int i) => new(
        i.ToString(CultureInfo.InvariantCulture), [$"word{i % 13} word{i % 5} same"], [[$"word{i % 7} word{i % 11} same"]], null);
}
