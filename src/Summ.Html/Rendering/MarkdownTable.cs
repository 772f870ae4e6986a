using System.Text;

namespace Summ.Html.Rendering;

/// <summary>
/// The rows of a table as GitHub Flavored Markdown has them: a heading row, which is empty where the table has none, and cells of one line each. What a
/// cell spans beyond itself is left empty.
/// </summary>
internal sealed class MarkdownTable
{
    private readonly List<List<string>> _rows = [];
    private readonly int _columns;
    private readonly bool _hasHead;

    public MarkdownTable(IReadOnlyList<BodyNode> rows)
    {
        List<int> spans = [];
        foreach (BodyNode row in rows)
        {
            _rows.Add(Cells(row, spans));
            _columns = Math.Max(_columns, _rows[^1].Count);
        }

        _hasHead = rows[0].IsHead;
    }

    public IEnumerable<string> Rows()
    {
        // Only the heading row has to be complete: it says how many columns there are.
        yield return Line(_hasHead ? _rows[0] : [], _columns, " ");
        yield return Line([], _columns, " --- ");
        for (int i = _hasHead ? 1 : 0; i < _rows.Count; i++)
        {
            yield return Line(_rows[i], Math.Min(2, _columns), " ");
        }
    }

    private static string Line(List<string> cells, int columns, string empty)
    {
        StringBuilder line = new("|");
        for (int i = 0; i < Math.Max(columns, cells.Count); i++)
        {
            string cell = i < cells.Count ? cells[i] : "";
            line.Append(cell.Length == 0 ? empty : " " + cell + " ").Append('|');
        }

        return line.ToString();
    }

    // spans: for each column the number of further rows that a cell above fills.
    private static List<string> Cells(BodyNode row, List<int> spans)
    {
        List<string> cells = [];
        foreach (BodyNode cell in row.Children)
        {
            FillSpanned(cells, spans);
            for (int i = 0; i < cell.Columns; i++)
            {
                if (spans.Count == cells.Count)
                {
                    spans.Add(0);
                }

                spans[cells.Count] = cell.Rows - 1;
                cells.Add(i == 0 ? Text(cell) : "");
            }
        }

        for (int i = cells.Count; i < spans.Count; i++)
        {
            spans[i] = Math.Max(0, spans[i] - 1);
        }

        return cells;
    }

    private static void FillSpanned(List<string> cells, List<int> spans)
    {
        while (cells.Count < Math.Min(spans.Count, TableShape.MostColumns) && spans[cells.Count] > 0)
        {
            spans[cells.Count]--;
            cells.Add("");
        }
    }

    private static string Text(BodyNode cell)
    {
        List<InlineRun> runs = [];
        Collect(cell, runs);
        return MarkdownLine.Write(runs, onOneLine: true, inCell: true).ToString();
    }

    private static void Collect(BodyNode node, List<InlineRun> runs)
    {
        foreach (BodyNode child in node.Children)
        {
            Collect(child, runs);
        }

        if (node.Runs.Count == 0 && node.Text.Length == 0)
        {
            return;
        }

        if (runs.Count > 0)
        {
            runs.Add(InlineRun.Break);
        }

        runs.AddRange(node.Runs);
        foreach (ReadOnlySpan<char> line in node.Text.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace())
            {
                runs.Add(new InlineRun(runs.Count > 0 && runs[^1].IsText ? " " + line.Trim().ToString() : line.Trim().ToString(), TextMarks.None, null, null));
            }
        }
    }
}
