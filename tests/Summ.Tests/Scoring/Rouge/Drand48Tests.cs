using System.Numerics;
using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

public sealed class Drand48Tests
{
    /// <summary>What Perl 5.36 prints of rand() after srand(seed).</summary>
    [Theory]
    [InlineData(0, 0.17082803610628972)]
    [InlineData(1, 0.041630344771878214)]
    [InlineData(42, 0.74452500006100664)]
    public void FirstOutput_IsTheOneOfPerl(uint seed, double expected) => Assert.Equal(expected, new Drand48(seed).NextDouble());

    [Theory]
    [InlineData(0)]
    [InlineData(999)]
    [InlineData(uint.MaxValue)]
    public void Stream_FollowsTheRecurrence(uint seed)
    {
        Drand48 random = new(seed);
        BigInteger state = ((BigInteger)seed * 65536) + 0x330E;
        BigInteger modulus = BigInteger.One << 48;
        for (int i = 0; i < 1_000; i++)
        {
            state = ((state * 0x5DEECE66D) + 11) % modulus;
            Assert.Equal((double)state / (double)modulus, random.NextDouble());
        }
    }
}
