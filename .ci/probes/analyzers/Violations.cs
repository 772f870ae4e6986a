namespace Probe;

/// <summary>Breaks the rules of the house, one after another.</summary>
public class Violations
{
    private static readonly Random Unseeded = new();

    /// <summary>Breaks several.</summary>
    public static string Now(double value)
    {
        // TODO left behind
        return value.ToString() + Unseeded.Next() + DateTime.Now;
    }
}

internal class NeverSealed
{
    private int unused;
}
