namespace Summ.Bench.Statistics;

/// <summary>Statistics of pairs have no meaning for a value that does not exist: who has such pairs leaves them out first.</summary>
internal static class Finite
{
    internal static void ThrowIfNot(ReadOnlySpan<double> values, string name)
    {
        for (int i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ArgumentException($"Value {i} is not a finite number.", name);
            }
        }
    }

    internal static void ThrowIfNotPairs(ReadOnlySpan<double> x, ReadOnlySpan<double> y, string nameX, string nameY)
    {
        if (x.Length != y.Length)
        {
            throw new ArgumentException($"There are {x.Length} values of one and {y.Length} of the other; pairs were expected.", nameY);
        }

        ThrowIfNot(x, nameX);
        ThrowIfNot(y, nameY);
    }
}
