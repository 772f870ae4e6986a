using Summ.Bench.Reporting;
using Summ.Bench.Statistics;

namespace Summ.Bench.Levels;

/// <summary>
/// Tests the best system against every other on the texts of which both have a score. Correlations with one judgement are compared by
/// <see cref="WilliamsTest"/>; accuracies by <see cref="ApproximateRandomization"/> over articles, of the difference in how many texts of each were right.
/// Holm's correction over the systems beside the best. Intervals of the difference are of the paired bootstrap over articles.
/// </summary>
/// <param name="corpus">The corpus.</param>
/// <param name="seed">Seed of draws and permutations.</param>
internal sealed class BestSystemTest(LeveledCorpus corpus, int seed)
{
    // One text says nothing of the next.
    private const int FewestTexts = 2;

    /// <summary>How each system, the best first, stands to the best; null where there is nothing to compare.</summary>
    public VersusBest?[] Compare(IReadOnlyList<JudgedSystem> systems, int threads)
    {
        VersusBest?[] compared = new VersusBest?[systems.Count];
        Parallel.For(1, Math.Max(1, systems.Count), new ParallelOptions { MaxDegreeOfParallelism = threads }, i => compared[i] = Test(systems[0], systems[i]));
        double[] adjusted = MultipleComparisons.Holm([.. compared.Select(c => c?.P ?? double.NaN)]);
        for (int i = 1; i < compared.Length; i++)
        {
            compared[i] = compared[i] is { } test ? test with { AdjustedP = adjusted[i] } : null;
        }

        if (compared.Any(c => c is not null))
        {
            compared[0] = VersusBest.Itself;
        }

        return compared;
    }

    private VersusBest? Test(JudgedSystem best, JudgedSystem other)
    {
        bool[] both = [.. best.Mask().Zip(other.Mask(), (a, b) => a && b)];
        if (both.Count(b => b) < FewestTexts)
        {
            return null;
        }

        double p = corpus.IsGraded ? WilliamsP(best, other, both) : RandomizationP(best, other, both);
        Func<int[], double> first = best.Ranking(both);
        Func<int[], double> second = other.Ranking(both);
        double Difference(int[] drawn) => second(drawn) - first(drawn);
        double difference = Difference([.. Enumerable.Repeat(1, corpus.Groups)]);
        (double low, double high) = GroupBootstrap.Interval(GroupBootstrap.Resample(corpus.Groups, seed, [Difference])[0]);
        return double.IsFinite(p + difference + low + high) ? new VersusBest(difference, low, high, p, p) : null;
    }

    private double WilliamsP(JudgedSystem best, JudgedSystem other, bool[] both)
    {
        int[] texts = [.. Enumerable.Range(0, both.Length).Where(i => both[i])];
        double[] a = [.. texts.Select(i => best.Ease[i])];
        double[] b = [.. texts.Select(i => other.Ease[i])];
        double[] ease = [.. texts.Select(i => corpus.Texts[i].Ease)];
        return WilliamsTest.Of(Correlation.Pearson(a, ease).Value, Correlation.Pearson(b, ease).Value, Correlation.Pearson(a, b).Value, texts.Length).PValue;
    }

    private double RandomizationP(JudgedSystem best, JudgedSystem other, bool[] both)
    {
        GroupShare a = best.Guessed(both);
        GroupShare b = other.Guessed(both);
        return ApproximateRandomization.PValue([.. Enumerable.Range(0, corpus.Groups).Select(g => (double)(b.HitsOf(g) - a.HitsOf(g)))], seed);
    }
}
