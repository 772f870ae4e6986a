namespace Summ.Benchmarks.Synthetic;

/// <summary>
/// A generator of numbers that is the same in every version of the runtime, so that a seed means one text for ever: G. L. Steele, D. Lea,
/// C. H. Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA.
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 to below <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>A number from 0 to below 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True in one of <paramref name="times"/> cases.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>One of some things.</summary>
    public T OneOf<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
