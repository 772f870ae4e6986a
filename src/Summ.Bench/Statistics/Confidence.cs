namespace Summ.Bench.Statistics;

/// <summary>The confidence of an interval is a share, and 95 is not 0.95.</summary>
internal static class Confidence
{
    internal static void ThrowIfNot(double confidence, string name)
    {
        if (!(confidence is > 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(name, confidence, "The confidence is a share above 0 and below 1.");
        }
    }
}
