using Summ.Numerics;

namespace Summ.Benchmarks.Synthetic;

/// <summary>Draws for a text maker: the same from a seed in every version of the runtime, so that a seed means one text for ever.</summary>
internal sealed class Draws(ulong seed)
{
    private SplitMix64 _random = new(seed);

    /// <summary>A whole number from 0 to below <paramref name="limit"/>.</summary>
    public int Below(int limit) => _random.NextInt(limit);

    /// <summary>A number from 0 to below 1.</summary>
    public double Share() => _random.NextDouble();

    /// <summary>True in one of <paramref name="times"/> cases.</summary>
    public bool OneIn(int times) => Below(times) == 0;

    /// <summary>One of some things.</summary>
    public T OneOf<T>(IReadOnlyList<T> things) => things[Below(things.Count)];
}
