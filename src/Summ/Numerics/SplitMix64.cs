namespace Summ.Numerics;

/// <summary>
/// A small generator of random numbers that gives the same stream from the same seed on every machine: SplitMix64 of G. L. Steele,
/// D. Lea and C. H. Flood (2014), "Fast splittable pseudorandom number generators", OOPSLA, figure 16. Period 2^64. Not for secrets.
/// A mutable value: pass it by reference, a copy repeats the stream.
/// </summary>
/// <param name="seed">Where the stream begins; any value is as good as another.</param>
public struct SplitMix64(ulong seed)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;
    private const double TwoToMinus53 = 1.0 / (1UL << 53);

    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong NextUInt64()
    {
        _state += GoldenGamma;
        ulong z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>The next number from 0 up to but not including 1, a multiple of 2^-53.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * TwoToMinus53;

    /// <summary>The next whole number from 0 up to but not including a bound, each as likely as the others.</summary>
    /// <param name="bound">How many numbers there are to choose from, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is below 1.</exception>
    /// <remarks>
    /// Multiplies and rejects: D. Lemire (2019), "Fast random integer generation in an interval", ACM Transactions on Modeling and Computer
    /// Simulation 29(1).
    /// </remarks>
    public int NextInt(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        ulong high = Math.BigMul(NextUInt64(), (ulong)bound, out ulong low);
        if (low < (ulong)bound)
        {
            ulong rejected = (0UL - (ulong)bound) % (ulong)bound;
            while (low < rejected)
            {
                high = Math.BigMul(NextUInt64(), (ulong)bound, out low);
            }
        }

        return (int)high;
    }
}
