using System.Net;

namespace Summ.Bench.Reporting;

/// <summary>A leaderboard as one page of HTML that needs nothing from outside.</summary>
internal static class HtmlReport
{
    private const string Style = """
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; color: #1b1f24; background: #fff; }
        h1 { font-size: 1.4rem; margin: 0 0 .2rem; } p { margin: .2rem 0 1.2rem; color: #57606a; }
        div { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th, td { padding: .35rem .7rem; text-align: right; white-space: nowrap; border-bottom: 1px solid #e3e6ea; }
        th { border-bottom: 2px solid #1b1f24; font-weight: 600; } th:nth-child(2), td:nth-child(2) { text-align: left; }
        tr.bound td { color: #57606a; font-style: italic; background: #f6f8fa; } tbody tr:hover td { background: #eef4fb; }
        ul { color: #57606a; font-size: .9rem; padding-left: 1.2rem; margin-top: 1.2rem; }
        @media (prefers-color-scheme: dark) { body { color: #e6edf3; background: #0d1117; } p, ul, tr.bound td { color: #9198a1; }
          th { border-color: #e6edf3; } td { border-color: #30363d; } tr.bound td { background: #161b22; } tbody tr:hover td { background: #1f2937; } }
        """;

    public static void Write(Leaderboard leaderboard, TextWriter output)
    {
        LeaderboardTable table = LeaderboardTable.Of(leaderboard);
        string title = $"Summ: {leaderboard.Corpus}";
        output.WriteLine("<!DOCTYPE html>");
        output.WriteLine("<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        output.WriteLine($"<title>{Text(title)}</title><style>{Style}</style></head><body>");
        output.WriteLine($"<h1>{Text(title)}</h1>");
        output.WriteLine($"<p>{Counted.Of(leaderboard.Documents, "document")}, at most {Text(leaderboard.Length)} each</p>");
        output.WriteLine($"<div><table><thead><tr>{string.Concat(table.Columns.Select(c => $"<th>{Text(c)}</th>"))}</tr></thead><tbody>");
        foreach (TableLine line in table.Lines)
        {
            output.WriteLine($"<tr{(line.IsUpperBound ? " class=\"bound\"" : "")}>{string.Concat(line.Cells.Select(c => $"<td>{Text(c)}</td>"))}</tr>");
        }

        output.WriteLine("</tbody></table></div>");
        output.WriteLine($"<ul>{string.Concat(table.Notes.Select(n => $"<li>{Text(n)}</li>"))}</ul>");
        output.WriteLine("</body></html>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
