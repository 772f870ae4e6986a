namespace Summ.Numerics;

/// <summary>
/// A small seeded generator whose stream is the same on every machine and version: SplitMix64, Steele, Lea and Flood 2014, Fast Splittable
/// Pseudorandom Number Generators, OOPSLA.
/// </summary>
/// <param name="seed">Any number.</param>
public struct SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>64 random bits.</summary>
    public ulong NextUInt64()
    {
        _state += 0x9E3779B97F4A7C15;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to but not including 1, with 53 random bits.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>A whole number from 0 up to but not including a bound, without bias (Lemire 2019, Fast Random Integer Generation in an Interval, section 4).</summary>
    /// <param name="bound">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is below 1.</exception>
    public int NextInt(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        uint range = (uint)bound;
        ulong product = (NextUInt64() >> 32) * range;
        uint threshold = (0 - range) % range;
        while ((uint)product < threshold)
        {
            product = (NextUInt64() >> 32) * range;
        }

        return (int)(product >> 32);
    }
}
