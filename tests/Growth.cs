namespace Summ.Testing;

/// <summary>
/// Tells linear from quadratic work on a machine that others use too. Sixteen times the input takes 16 times as long when the work is linear and
/// 256 times when it is quadratic; the limit lies between the two. A disturbed measurement is repeated: noise can spoil one, but makes no quadratic
/// work look linear in all of its parts.
/// </summary>
internal static class Growth
{
    private const int Factor = 16;
    private const double Limit = 64;
    private const int Attempts = 6;
    private const int Repeats = 3;

    /// <summary>Fails when the work grows faster than its input in every attempt.</summary>
    /// <param name="smallSize">Size of the small input; its work should take a tenth of a millisecond or more.</param>
    /// <param name="prepare">Makes the work for a size; not timed.</param>
    public static void AssertLinear(int smallSize, Func<int, Action> prepare)
    {
        Action small = prepare(smallSize);
        Action large = prepare(smallSize * Factor);
        small();
        double ratio = double.MaxValue;
        for (int attempt = 0; attempt < Attempts && ratio > Limit; attempt++)
        {
            ratio = Math.Min(ratio, Fastest(large) / Fastest(small));
        }

        Assert.True(ratio <= Limit, FormattableString.Invariant($"{Factor} times the input took {ratio:F0} times as long"));
    }

    private static double Fastest(Action work)
    {
        double best = double.MaxValue;
        for (int i = 0; i < Repeats; i++)
        {
            double start = ThreadClock.Milliseconds;
            work();
            best = Math.Min(best, Math.Max(ThreadClock.Milliseconds - start, 0.01));
        }

        return best;
    }
}
