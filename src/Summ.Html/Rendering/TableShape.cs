using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html.Rendering;

/// <summary>Tells tables of data from tables that only lay out a page; the text of the latter is read as paragraphs.</summary>
internal sealed class TableShape(PageTree tree)
{
    public const int MostColumns = 64;

    private const int LongCell = 200;

    private readonly TagCounts _tables = new(tree, static tag => tag == HtmlTag.Table);

    /// <summary>
    /// Whether a table holds data: no table in it, two or more columns, and either heading cells, a head or a caption, or two or more rows of short cells
    /// without lists, headings or code.
    /// </summary>
    public bool IsData(int table)
    {
        // What is inside is looked at only where no further table is, so all tables of a page together cost one walk.
        if (_tables.Below(table) > 0 || tree.Attribute(table, "role")?.ToLowerInvariant() is "presentation" or "none")
        {
            return false;
        }

        int rows = 0;
        int cells = 0;
        int columns = 0;
        int inRow = 0;
        int length = 0;
        bool isLabelled = false;
        bool isStructured = false;
        for (int i = table + 1; i < tree.End(table); i++)
        {
            switch (tree.Tag(i))
            {
                case HtmlTag.Tr:
                    rows++;
                    inRow = 0;
                    break;
                case HtmlTag.Td or HtmlTag.Th:
                    cells++;
                    inRow += Span(tree, i, "colspan");
                    columns = Math.Max(columns, inRow);
                    isLabelled |= tree.Tag(i) == HtmlTag.Th;
                    break;
                case HtmlTag.Thead or HtmlTag.Caption:
                    isLabelled = true;
                    break;
                case HtmlTag.Text:
                    length += tree.Text(i).AsSpan().Trim().Length;
                    break;
                case HtmlTag.Li or HtmlTag.Pre or HtmlTag.Blockquote or (>= HtmlTag.H1 and <= HtmlTag.H6):
                    isStructured = true;
                    break;
            }
        }

        return columns is > 1 and <= MostColumns && (isLabelled || (rows > 1 && !isStructured && length <= (long)cells * LongCell));
    }

    /// <summary>A span of columns or rows: 1 where it is missing or senseless, at most <see cref="MostColumns"/>.</summary>
    public static int Span(PageTree tree, int cell, string name) =>
        int.TryParse(tree.Attribute(cell, name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int span)
            ? Math.Clamp(span, 1, MostColumns)
            : 1;
}
