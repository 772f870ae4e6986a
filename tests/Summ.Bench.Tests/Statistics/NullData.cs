using Summ.Numerics;

namespace Summ.Bench.Tests.Statistics;

/// <summary>Differences of two systems neither of which is better: standard normal, by the method of Box and Muller 1958.</summary>
internal static class NullData
{
    internal static double[] Of(int set, int documents)
    {
        SplitMix64 random = new((ulong)set + 1_000_003);
        double[] values = new double[documents];
        for (int i = 0; i < documents; i++)
        {
            double radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
            values[i] = radius * Math.Cos(2 * Math.PI * random.NextDouble());
        }

        return values;
    }
}
