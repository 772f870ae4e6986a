using Summ.Bench.Statistics;
using Summ.Numerics;

namespace Summ.Bench.Judgements;

/// <summary>What the resamples of an interval are drawn from.</summary>
public enum Resampling
{
    /// <summary>Documents: how the figure would change with other documents, the systems being these.</summary>
    Documents,

    /// <summary>Systems: how it would change with other systems.</summary>
    Systems,

    /// <summary>Both, which gives the widest interval.</summary>
    Both,
}

/// <summary>A coefficient with its interval.</summary>
/// <param name="Value">The coefficient, -1 to 1; NaN where it does not exist.</param>
/// <param name="Low">Lower bound; NaN where it does not exist.</param>
/// <param name="High">Upper bound.</param>
public readonly record struct CoefficientInterval(double Value, double Low, double High);

/// <summary>
/// Percentile bootstrap intervals of correlations: Deutsch, Dror and Roth 2021, TACL 9 (Boot-Inputs, Boot-Systems, Boot-Both). Every
/// metric sees the same draws. Resamples without a correlation (all points equal on a side) are left out.
/// </summary>
/// <param name="resampling">What is drawn.</param>
/// <param name="resamples">How many resamples.</param>
/// <param name="seed">Seed of the draws.</param>
internal sealed class LevelBootstrap(Resampling resampling, int resamples, int seed)
{
    private const double Tail = (1 - BootstrapInterval.Confidence) / 2;

    /// <summary>The intervals at the level of summaries.</summary>
    public CoefficientInterval[] OfSummaries(ScorePairs pairs, ReadOnlySpan<Coefficients> ofDocuments)
    {
        Coefficients[] fixedSystems = ofDocuments.ToArray();
        return Of(pairs, (documents, systems) =>
            SummaryLevel.Mean(resampling == Resampling.Documents ? fixedSystems : SummaryLevel.OfDocuments(pairs, systems), documents));
    }

    /// <summary>The intervals at the level of systems.</summary>
    public CoefficientInterval[] OfSystems(ScorePairs pairs) => Of(pairs, (documents, systems) => SystemLevel.Of(pairs, documents, systems));

    private CoefficientInterval[] Of(ScorePairs pairs, Func<int[], int[], Coefficients> statistic)
    {
        int[] documents = [.. Enumerable.Range(0, pairs.Documents)];
        int[] systems = [.. Enumerable.Range(0, pairs.Systems)];
        Coefficients value = statistic(documents, systems);
        List<Coefficients> drawn = new(resamples);
        SplitMix64 random = new((ulong)seed);
        for (int r = 0; r < resamples; r++)
        {
            if (resampling != Resampling.Systems)
            {
                Draw(documents, ref random);
            }

            if (resampling != Resampling.Documents)
            {
                Draw(systems, ref random);
            }

            Coefficients resample = statistic(documents, systems);
            if (resample.Exist)
            {
                drawn.Add(resample);
            }
        }

        return [.. Enum.GetValues<CoefficientKind>().Select(k => Interval(value[k], [.. drawn.Select(d => d[k])]))];
    }

    private static void Draw(int[] indexes, ref SplitMix64 random)
    {
        for (int i = 0; i < indexes.Length; i++)
        {
            indexes[i] = random.NextInt(indexes.Length);
        }
    }

    private static CoefficientInterval Interval(double value, double[] drawn)
    {
        if (double.IsNaN(value) || drawn.Length == 0)
        {
            return new CoefficientInterval(value, double.NaN, double.NaN);
        }

        Array.Sort(drawn);
        return new CoefficientInterval(value, BootstrapInterval.Percentile(drawn, Tail), BootstrapInterval.Percentile(drawn, 1 - Tail));
    }
}
