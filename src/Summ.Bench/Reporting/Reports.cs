using Summ.Catalogue;

namespace Summ.Bench.Reporting;

/// <summary>A way to write a leaderboard.</summary>
/// <param name="Format">Its name for <c>--format</c>.</param>
/// <param name="Write">Writes it.</param>
public sealed record Report(string Format, Action<Leaderboard, TextWriter> Write);

/// <summary>All ways to write a leaderboard.</summary>
public static class Reports
{
    /// <summary>The formats.</summary>
    public static IReadOnlyList<Report> All { get; } =
    [
        new("markdown", MarkdownReport.Write),
        new("html", HtmlReport.Write),
        new("csv", CsvReport.Write),
        new("latex", LatexReport.Write),
        new("json", JsonReport),
    ];

    /// <summary>The format of a name.</summary>
    /// <exception cref="CatalogueException">There is none.</exception>
    public static Report Find(string format) =>
        All.FirstOrDefault(r => r.Format == format) ?? throw CatalogueException.Unknown("format", format, All.Select(r => r.Format));

    private static void JsonReport(Leaderboard leaderboard, TextWriter output)
    {
        using MemoryStream stream = new();
        LeaderboardJson.Write(leaderboard, stream);
        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }
}
