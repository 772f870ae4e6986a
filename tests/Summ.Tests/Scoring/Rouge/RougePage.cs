using System.Text.RegularExpressions;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>The numbers that docs/rouge.md prints.</summary>
internal static class RougePage
{
    /// <summary>Cells of the table of packages: the head, then a row for each case.</summary>
    public static List<string[]> Table() =>
        [.. Lines().Where(line => line.StartsWith("| | case |", StringComparison.Ordinal) || Regex.IsMatch(line, @"^\| \d+ \| `edge-")).Select(Cells)];

    /// <summary>The worked examples: a case, a metric with options of <c>summ score</c>, and F1 under both protocols.</summary>
    public static List<PageExample> Examples() =>
        [.. Lines().Where(line => line.Contains("**Example**", StringComparison.Ordinal)).Select(PageExample.Parse)];

    /// <summary>Path of a file of the repository.</summary>
    public static string File(params string[] parts)
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "Summ.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine([folder.FullName, .. parts]);
    }

    private static IEnumerable<string> Lines() => System.IO.File.ReadLines(File("docs", "rouge.md"));

    private static string[] Cells(string row) => [.. row.Trim('|').Split('|').Select(cell => cell.Trim())];
}
