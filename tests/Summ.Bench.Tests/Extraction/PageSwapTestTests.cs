using CsCheck;
using Summ.Bench.Extraction;
using Summ.Bench.Statistics;

namespace Summ.Bench.Tests.Extraction;

public sealed class PageSwapTestTests
{
    // Three pages, 1 against 0 each: of the eight exchanges none and all leave the difference at 1, the other six make it 1/3. p = 2/8.
    [Fact]
    public void ThreePages_AreEnumerated() => Assert.Equal(0.25, PageSwapTest.PValue([One, One, One], [Zero, Zero, Zero], s => s.FirstMean, seed: 1));

    [Fact]
    public void NoDifference_IsOne()
    {
        Assert.Equal(1, PageSwapTest.PValue([One, Zero], [One, Zero], s => s.FirstMean, seed: 1));
        Assert.Equal(1, PageSwapTest.PValue([One, Zero], [Zero, One], s => s.FirstMean, seed: 1));
    }

    // Precision has the pages with an answer only. First: P 1, R 1/2, F1 2/3; second: P 1/2, R 1/2, F1 1/2. Page 1 exchanged: P 1/2 and R 1/2 against P 1/2 and R 1/2,
    // F1 1/2 each, no difference. Page 2 exchanged is the same but for the names, both exchanged is none. p = 2/4.
    [Fact]
    public void F1OfTwoMeans_IsWorkedOutAnew()
    {
        PageMeasure f1 = PageMeasure.OfText.First(m => m.Name == ExtractionMeasures.F1);
        PageSums right = new(1, 1, 1, 1);
        PageSums silent = new(0, 0, 0, 1);
        PageSums wrong = new(0, 1, 0, 1);
        Assert.Equal(2.0 / 3, f1.Value(right + silent), 12);
        Assert.Equal(0.5, f1.Value(right + wrong), 12);
        Assert.Equal(1, PageSwapTest.PValue([right, silent], [right, wrong], f1.Value, seed: 1));
        Assert.Equal(0.5, PageSwapTest.PValue([right, right], [wrong, silent], f1.Value, seed: 1));
    }

    [Fact]
    public void OfAMean_IsTheTestOfDifferences() => Gen.Select(Gen.Int[0, 4].Array[8], Gen.Int[0, 4].Array[8]).Sample(
        (a, b) =>
        {
            double p = PageSwapTest.PValue([.. a.Select(Page)], [.. b.Select(Page)], s => s.FirstMean, seed: 1);
            Assert.Equal(ApproximateRandomization.PValue([.. a.Zip(b, (x, y) => (double)x - y)], seed: 1), p, 12);
        },
        seed: "0N0XIzNsQ0O2", iter: 100);

    // Beyond enumeration the p of 14 heads in 14 tosses is about 2/16384.
    [Fact]
    public void ManyPages_AreSampled_TheSameFromTheSameSeed()
    {
        PageSums[] ones = [.. Enumerable.Repeat(One, 14)];
        PageSums[] zeros = [.. Enumerable.Repeat(Zero, 14)];
        double p = PageSwapTest.PValue(ones, zeros, s => s.FirstMean, seed: 1);
        Assert.InRange(p, 1.0 / 10001, 8.0 / 10001);
        Assert.Equal(p, PageSwapTest.PValue(ones, zeros, s => s.FirstMean, seed: 1));
        Assert.InRange(PageSwapTest.PValue([.. ones[..8], .. zeros[..6]], [.. zeros[..8], .. ones[..6]], s => s.FirstMean, seed: 1), 0.7, 0.85);
    }

    private static PageSums One => Page(1);

    private static PageSums Zero => Page(0);

    private static PageSums Page(int value) => new(value, 1, 0, 0);
}
