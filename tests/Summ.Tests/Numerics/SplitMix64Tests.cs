using CsCheck;
using Summ.Numerics;

namespace Summ.Tests.Numerics;

public sealed class SplitMix64Tests
{
    [Fact]
    public void Stream_IsThatOfTheReferenceProgram()
    {
        // The values that S. Vigna's C program splitmix64.c prints for this seed.
        SplitMix64 random = new(1234567);
        Assert.Equal(6457827717110365317UL, random.NextUInt64());
        Assert.Equal(3203168211198807973UL, random.NextUInt64());
        Assert.Equal(9817491932198370423UL, random.NextUInt64());
        Assert.Equal(4593380528125082431UL, random.NextUInt64());
        Assert.Equal(16408922859458223821UL, random.NextUInt64());
    }

    [Fact]
    public void NextInt_GivesTheSameOnEveryMachine()
    {
        // From a second program, in integers of any size: the high half of value x bound.
        SplitMix64 random = new(42);
        Assert.Equal([7, 1, 2, 3, 0, 8, 2, 8, 3, 6, 2, 4], Enumerable.Range(0, 12).Select(_ => random.NextInt(10)));
    }

    [Fact]
    public void NextDouble_IsTheHigh53Bits() => Assert.Equal(0.7415648787718233, new SplitMix64(42).NextDouble());

    [Fact]
    public void NextDouble_StaysBelowOne() =>
        Gen.ULong.Sample(seed => new SplitMix64(seed).NextDouble() is >= 0 and < 1, iter: 1000);

    [Fact]
    public void NextInt_StaysInRange() =>
        Gen.Select(Gen.ULong, Gen.Int[1, int.MaxValue]).Sample((seed, bound) => new SplitMix64(seed).NextInt(bound) is int i && i >= 0 && i < bound, iter: 1000);

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void NextInt_IsEven(int bound)
    {
        SplitMix64 random = new(5);
        int[] counts = new int[bound];
        for (int i = 0; i < 10_000 * bound; i++)
        {
            counts[random.NextInt(bound)]++;
        }

        // Six standard deviations of a count of mean 10,000.
        Assert.All(counts, c => Assert.InRange(c, 9_400, 10_600));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void BoundBelowOne_Throws(int bound) => Assert.Throws<ArgumentOutOfRangeException>(() => new SplitMix64(1).NextInt(bound));
}
