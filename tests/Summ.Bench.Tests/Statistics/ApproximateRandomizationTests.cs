using CsCheck;
using Summ.Bench.Statistics;

namespace Summ.Bench.Tests.Statistics;

public sealed class ApproximateRandomizationTests
{
    private static readonly Gen<double[]> Differences = Gen.Int[-8, 8].Select(i => i / 10.0).Array[0, 11];

    [Fact]
    public void ThreeEqualSigns_HaveAQuarter()
    {
        // Of 8 choices of signs of 1, 2, 4 only +++ and --- are as far as 7: 2/8.
        Assert.Equal(0.25, ApproximateRandomization.PValue([1, 2, 4], 1));

        // 3 = 4 - 1: the sums are ±7 ±5 ±3 ±1, six of eight at least 3.
        Assert.Equal(0.75, ApproximateRandomization.PValue([4, 1, -2], 1));
    }

    [Fact]
    public void ExactP_IsThatOfAllSigns() => Differences.Sample(
        differences => Assert.Equal(AllSigns(differences), ApproximateRandomization.PValue(differences, 1), 1e-12),
        seed: "0000000000000",
        iter: 300);

    [Fact]
    public void RandomP_IsNearTheExactOne() => Gen.Double[-1, 1.4].Array[9, 12].Sample(
        differences =>
        {
            // A share of 100,000 has a standard deviation of at most 0.0016.
            double exact = ApproximateRandomization.PValue(differences, 1, 1 << differences.Length);
            double[] padded = [.. differences, .. Enumerable.Repeat(1e-300, 30)]; // too many signs to enumerate, too small to count
            Assert.Equal(exact, ApproximateRandomization.PValue(padded, 1, 100_000), 0.008);
        },
        seed: "0000000000000",
        iter: 12);

    [Fact]
    public void EqualSumsInAnotherOrder_CountAsEqual()
    {
        // In doubles 0.1 + 0.2 - 0.3 is not 0 and depends on the order; all eight sums of ±1 ±2 ±3 are at least 0 away.
        Assert.Equal(1, ApproximateRandomization.PValue([0.1, 0.2, -0.3], 1));
        Assert.Equal(1, ApproximateRandomization.PValue([-0.3, 0.1, 0.2], 1));
    }

    [Fact]
    public void Zeros_ChangeNothing()
    {
        double[] zeros = new double[40];
        Assert.Equal(0.25, ApproximateRandomization.PValue([1, 2, .. zeros, 4], 1));
        Assert.Equal(1, ApproximateRandomization.PValue(zeros, 1));
        Assert.Equal(1, ApproximateRandomization.PValue([], 1));
    }

    [Fact]
    public void Enumeration_IsChosenWhereItIsNoMoreWork()
    {
        double[] ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
        Assert.Equal(2.0 / 1024, ApproximateRandomization.PValue(ten, 1, 1024));
        double tried = ApproximateRandomization.PValue(ten, 1, 1023);
        Assert.Equal(Math.Round(tried * 1024), tried * 1024, 1e-9); // a count plus one, of 1023 + 1
        Assert.NotEqual(ApproximateRandomization.PValue(ten, 1, 1023), ApproximateRandomization.PValue([10, 20, 30, -4, 5, 6, 7, 8, 9, 1], 1, 1023));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(56)]
    [InlineData(64)]
    [InlineData(72)]
    public void SignsOfEveryGroup_AreRandom(int place)
    {
        // Eight ones among differences of next to nothing: as far as 8 only with eight equal signs, 2 of 256, and the rest at least as far, about half.
        double[] rest = [.. Enumerable.Range(0, 80).Select(i => i % 2 == 0 ? 1e-6 : -1e-6)];
        double p = ApproximateRandomization.PValue([.. rest[..place], .. Enumerable.Repeat(1.0, 8), .. rest[place..]], 1, 20_000);
        Assert.InRange(p, 0.002, 0.007);
    }

    [Fact]
    public void SmallestP_IsOneOfAllTries()
    {
        double[] equal = [.. Enumerable.Repeat(0.5, 200)];
        Assert.Equal(1.0 / 501, ApproximateRandomization.PValue(equal, 3, 500));
    }

    [Fact]
    public void NegatedDifferences_HaveTheSameP() => Gen.Double[-1, 2].Array[0, 60].Sample(
        differences =>
        {
            double p = ApproximateRandomization.PValue(differences, 5, 300);
            Assert.InRange(p, double.Epsilon, 1);
            Assert.Equal(p, ApproximateRandomization.PValue([.. differences.Select(d => -d)], 5, 300));
            Assert.Equal(p, ApproximateRandomization.PValue([.. differences.Select(d => d * 4)], 5, 300));
        },
        seed: "0000000000000",
        iter: 100);

    [Theory]
    [InlineData(20)]
    [InlineData(101)]
    public void WithoutADifference_FiveOfAHundredAreRejected(int documents)
    {
        // 400 data sets: 20 expected, standard deviation 4.4, bounds 3.4 of them away.
        int rejected = Enumerable.Range(0, 400).Count(set => ApproximateRandomization.PValue(NullData.Of(set, documents), set, 399) <= 0.05);
        Assert.InRange(rejected, 5, 35);
    }

    [Fact]
    public void AClearDifference_IsFound()
    {
        double[] differences = [.. NullData.Of(1, 100).Select(d => d + 0.5)];
        Assert.Equal(1.0 / 1001, ApproximateRandomization.PValue(differences, 1, 1000));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void DifferenceThatIsNotFinite_IsRefused(double value) =>
        Assert.Throws<ArgumentException>(() => ApproximateRandomization.PValue([0, value], 1));

    [Fact]
    public void NoPermutation_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => ApproximateRandomization.PValue([1], 1, 0));

    private static double AllSigns(double[] differences)
    {
        decimal observed = Math.Abs(differences.Sum(d => (decimal)d));
        int count = 0;
        for (int signs = 0; signs < 1 << differences.Length; signs++)
        {
            decimal sum = 0;
            for (int i = 0; i < differences.Length; i++)
            {
                sum += (signs >> i & 1) == 0 ? (decimal)differences[i] : -(decimal)differences[i];
            }

            count += Math.Abs(sum) >= observed ? 1 : 0;
        }

        return count / (double)(1 << differences.Length);
    }
}
