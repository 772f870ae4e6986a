namespace Summ.Bench.Levels;

/// <summary>How often something was right, counted for each article, so that whole articles can be drawn.</summary>
internal sealed class GroupShare(int groups)
{
    private readonly int[] _hits = new int[groups];
    private readonly int[] _tries = new int[groups];

    /// <summary>How many articles had a try.</summary>
    public int Groups => _tries.Count(t => t > 0);

    public void Add(int group, bool isRight)
    {
        _tries[group]++;
        _hits[group] += isRight ? 1 : 0;
    }

    /// <summary>How often it was right in an article.</summary>
    public int HitsOf(int group) => _hits[group];

    /// <summary>The share, 0 to 1, when each article counts as often as the weights say; NaN without a try.</summary>
    public double Share(int[] weights)
    {
        long hits = 0;
        long tries = 0;
        for (int g = 0; g < weights.Length; g++)
        {
            hits += (long)weights[g] * _hits[g];
            tries += (long)weights[g] * _tries[g];
        }

        return tries == 0 ? double.NaN : (double)hits / tries;
    }
}
