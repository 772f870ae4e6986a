using System.Globalization;

namespace Summ.Bench;

/// <summary>A number of things as people read it.</summary>
public static class Counted
{
    /// <summary><c>1 document</c>, <c>2,500 summaries</c>.</summary>
    /// <param name="count">How many, 0 or more.</param>
    /// <param name="thing">The word for one; one that ends with <c>y</c> gets <c>ies</c>.</param>
    public static string Of(long count, string thing)
    {
        ArgumentNullException.ThrowIfNull(thing);
        string things = count == 1 ? thing : thing.EndsWith('y') ? $"{thing[..^1]}ies" : $"{thing}s";
        return string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {things}");
    }
}
