using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

public sealed class MersenneTwisterTests
{
    /// <summary>The C++ standard demands this of a default-constructed mt19937 ([rand.predef]), whose seed is 5489.</summary>
    [Fact]
    public void TenThousandthOutput_IsTheOneOfTheStandard()
    {
        MersenneTwister random = new(5489);
        uint last = 0;
        for (int i = 0; i < 10_000; i++)
        {
            last = random.NextUInt32();
        }

        Assert.Equal(4123659995, last);
    }

    [Fact]
    public void FirstOutput_IsTheOneOfTheAuthorsDefaultSeed() => Assert.Equal(3499211612, new MersenneTwister(5489).NextUInt32());

    [Fact]
    public void Index_IsTheFirstMaskedOutputInRange()
    {
        MersenneTwister indexes = new(7);
        MersenneTwister words = new(7);
        for (int i = 0; i < 2_000; i++)
        {
            // 49 is the largest index, 63 the mask.
            uint word = words.NextUInt32() & 63;
            while (word > 49)
            {
                word = words.NextUInt32() & 63;
            }

            Assert.Equal((int)word, indexes.NextIndex(50));
        }
    }

    [Fact]
    public void PowerOfTwo_RejectsNothing()
    {
        MersenneTwister indexes = new(7);
        MersenneTwister words = new(7);
        for (int i = 0; i < 2_000; i++)
        {
            Assert.Equal((int)(words.NextUInt32() % 64), indexes.NextIndex(64));
        }
    }

    [Fact]
    public void OneIndex_TakesNoOutput()
    {
        MersenneTwister random = new(7);
        Assert.Equal(0, random.NextIndex(1));
        Assert.Equal(new MersenneTwister(7).NextUInt32(), random.NextUInt32());
    }
}
