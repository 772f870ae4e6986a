using System.Globalization;

namespace Summ.Benchmarks.Growth;

/// <summary>Prints rows as a Markdown table.</summary>
internal sealed class GrowthTable(IReadOnlyList<int> sizes, double? atMost, TextWriter output)
{
    private const int NameWidth = 28;
    private const int Width = 12;

    public void WriteHead()
    {
        IEnumerable<string> times = sizes.Select(size => Invariant($"{size:N0}"));
        IEnumerable<string> factors = sizes.Skip(1).Select(size => Invariant($"x10 at {size:N0}"));
        WriteLine("system", [.. times, .. factors]);
        string rule = new string('-', Width - 1) + ":";
        WriteLine(new string('-', NameWidth), [.. Enumerable.Repeat(rule, (sizes.Count * 2) - 1)]);
    }

    public void Write(GrowthRow row) => WriteLine(
        row.Name,
        [.. row.Seconds.Select(Time), .. row.Factors(sizes).Select(factor => factor is null ? "-" : Invariant($"{factor:F1}{(factor > atMost ? " !" : "")}"))]);

    private void WriteLine(string name, IEnumerable<string> cells) =>
        output.WriteLine($"| {name.PadRight(NameWidth)} | {string.Join(" | ", cells.Select(cell => cell.PadLeft(Width)))} |");

    private static string Time(double? seconds) => seconds switch
    {
        null => "given up",
        < 1e-3 => Invariant($"{seconds * 1e6:F1} µs"),
        < 1 => Invariant($"{seconds * 1e3:F2} ms"),
        _ => Invariant($"{seconds:F2} s"),
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
