namespace Summ.Cli.Output;

/// <summary>Which columns of a table a terminal has room for: where it is too narrow, the least needed are left out and named below.</summary>
internal static class FittingColumns
{
    private const int FrameOfColumn = 3;

    /// <summary>Indexes of the columns that fit, in their order.</summary>
    /// <param name="heads">Heads of the columns.</param>
    /// <param name="lines">Cells of each line.</param>
    /// <param name="spare">Groups of columns that can be left out, the least needed first.</param>
    /// <param name="terminal">In a pipe all fit.</param>
    public static List<int> Of(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> lines, IEnumerable<IReadOnlyList<int>> spare, Terminal terminal)
    {
        List<int> columns = [.. Enumerable.Range(0, heads.Count)];
        if (!terminal.OutputIsTerminal)
        {
            return columns;
        }

        int[] widths = [.. columns.Select(i => Width(heads, lines, i))];
        int total = 1 + widths.Sum();
        foreach (IReadOnlyList<int> group in spare.TakeWhile(_ => total > terminal.Tables.Profile.Width))
        {
            columns.RemoveAll(group.Contains);
            total -= group.Sum(i => widths[i]);
        }

        return columns;
    }

    /// <summary>Whether a whole table fits.</summary>
    public static bool HasRoom(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> lines, Terminal terminal) =>
        !terminal.OutputIsTerminal || 1 + heads.Select((_, i) => Width(heads, lines, i)).Sum() <= terminal.Tables.Profile.Width;

    /// <summary>The sentence below the table that names what was left out; none when nothing was.</summary>
    public static IEnumerable<string> Note(IReadOnlyList<string> heads, IReadOnlyList<int> shown) =>
        shown.Count == heads.Count ? [] : [Note(heads.Where((_, i) => !shown.Contains(i)))];

    /// <summary>The sentence that names what a terminal is too narrow for.</summary>
    public static string Note(IEnumerable<string> left) => $"Too narrow for {string.Join(", ", left)}: see a wider terminal, or --format markdown.";

    private static int Width(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> lines, int column) =>
        FrameOfColumn + lines.Select(l => l[column].Length).Append(heads[column].Length).Max();
}
