using System.Numerics;

namespace Summ.Scoring.Rouge;

/// <summary>
/// MT19937: M. Matsumoto and T. Nishimura (1998), "Mersenne Twister: a 623-dimensionally equidistributed uniform pseudo-random number generator",
/// ACM Transactions on Modeling and Computer Simulation 8(1), 3-30, with the one-word initialisation of the authors' revision of 2002
/// (<c>init_genrand</c>), which numpy's <c>random.seed</c> of a whole number does too. Used to repeat a published program's draws.
/// </summary>
internal sealed class MersenneTwister
{
    private const int Size = 624;
    private const int Shift = 397;
    private const uint Matrix = 0x9908B0DF;
    private const uint UpperMask = 0x80000000;
    private const uint LowerMask = 0x7FFFFFFF;
    private const uint InitialMultiplier = 1812433253;
    private const uint TemperingB = 0x9D2C5680;
    private const uint TemperingC = 0xEFC60000;

    private readonly uint[] _state = new uint[Size];
    private int _next = Size;

    internal MersenneTwister(uint seed)
    {
        _state[0] = seed;
        for (int i = 1; i < Size; i++)
        {
            uint before = _state[i - 1];
            _state[i] = (InitialMultiplier * (before ^ (before >> 30))) + (uint)i;
        }
    }

    /// <summary>The next 32 bits.</summary>
    internal uint NextUInt32()
    {
        if (_next == Size)
        {
            Regenerate();
        }

        uint y = _state[_next++];
        y ^= y >> 11;
        y ^= (y << 7) & TemperingB;
        y ^= (y << 15) & TemperingC;
        return y ^ (y >> 18);
    }

    /// <summary>
    /// A whole number from 0 up to but not including a bound of at least 1, as numpy's <c>RandomState.choice</c> and <c>randint</c> draw it: the low
    /// bits of an output, as many as the largest number has, until one is in range. A bound of 1 leaves nothing to draw and takes no output.
    /// </summary>
    internal int NextIndex(int bound)
    {
        uint largest = (uint)bound - 1;
        if (largest == 0)
        {
            return 0;
        }

        uint mask = uint.MaxValue >> BitOperations.LeadingZeroCount(largest);
        uint drawn;
        do
        {
            drawn = NextUInt32() & mask;
        }
        while (drawn > largest);

        return (int)drawn;
    }

    private void Regenerate()
    {
        uint[] state = _state;
        for (int i = 0; i < Size - Shift; i++)
        {
            state[i] = state[i + Shift] ^ Twisted(state[i], state[i + 1]);
        }

        for (int i = Size - Shift; i < Size - 1; i++)
        {
            state[i] = state[i + Shift - Size] ^ Twisted(state[i], state[i + 1]);
        }

        state[Size - 1] = state[Shift - 1] ^ Twisted(state[Size - 1], state[0]);
        _next = 0;
    }

    private static uint Twisted(uint upper, uint lower)
    {
        uint y = (upper & UpperMask) | (lower & LowerMask);
        return (y >> 1) ^ ((0 - (y & 1)) & Matrix);
    }
}
