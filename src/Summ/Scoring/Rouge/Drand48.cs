namespace Summ.Scoring.Rouge;

/// <summary>
/// The generator <c>drand48</c> of POSIX.1 (The Open Group Base Specifications, XSH, drand48): a linear congruential generator of 48 bits,
/// X' = (0x5DEECE66D · X + 0xB) mod 2^48, seeded as <c>srand48</c> does with the seed in the upper 32 bits and 0x330E in the lower 16. It is also
/// the generator of Perl 5.20 and later. Good enough to repeat a published program's draws, for nothing else.
/// </summary>
internal sealed class Drand48
{
    private const ulong Multiplier = 0x5DEECE66D;
    private const ulong Increment = 0xB;
    private const ulong LowWord = 0x330E;
    private const ulong Mask = (1UL << 48) - 1;
    private const double TwoToMinus48 = 1.0 / (1UL << 48);

    private ulong _state;

    internal Drand48(uint seed) => _state = ((ulong)seed << 16) | LowWord;

    /// <summary>The next number from 0 up to but not including 1, a multiple of 2^-48.</summary>
    internal double NextDouble()
    {
        _state = ((Multiplier * _state) + Increment) & Mask;
        return _state * TwoToMinus48;
    }
}
