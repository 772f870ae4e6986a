using System.Globalization;
using System.Text;
using Summ.Html.Blocks;

namespace Summ.Html.Rendering;

/// <summary>
/// Writes a body as Markdown: CommonMark 0.31 with the tables and the strikethrough of GitHub Flavored Markdown, no HTML in it. What Markdown has no form
/// for is plain text (raised and lowered text, underlining) or the nearest form (a term of a definition list is a paragraph in bold).
/// </summary>
internal sealed class MarkdownWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<Prefix> _prefixes = [];
    private bool _blankBefore;
    private (int Depth, bool IsOrdered, char Marker)? _endedList;

    /// <summary>The body; lines end in line feeds, the last one has none.</summary>
    public static string Write(BodyNode root)
    {
        MarkdownWriter writer = new();
        writer.Children(root, isTight: false, TextMarks.None);
        return writer._text.ToString().TrimEnd('\n');
    }

    /// <summary>One line of text as a heading.</summary>
    public static string Heading(string text, int level)
    {
        MarkdownWriter writer = new();
        writer.Block(new BodyNode(BodyKind.Heading) { Level = level, Runs = [new InlineRun(TextFolder.Fold(text), TextMarks.None, null, null)] }, TextMarks.None);
        return writer._text.ToString().TrimEnd('\n');
    }

    private void Children(BodyNode node, bool isTight, TextMarks added)
    {
        for (int i = 0; i < node.Children.Count; i++)
        {
            _blankBefore |= i > 0 && !isTight;
            Block(node.Children[i], added);
        }
    }

    private void Block(BodyNode node, TextMarks added)
    {
        switch (node.Kind)
        {
            case BodyKind.Paragraph:
                Lines(MarkdownLine.Write(Marked(node.Runs, added), onOneLine: false, inCell: false));
                break;
            case BodyKind.Heading:
                Heading(node);
                break;
            case BodyKind.Code:
                Code(node);
                break;
            case BodyKind.Rule:
                // Not of stars or dashes, which after a list's marker would be one rule together with it.
                Line("___");
                break;
            case BodyKind.List:
                List(node, added);
                break;
            case BodyKind.Quote:
                Inside("> ", "> ", node, isTight: false, added);
                break;
            case BodyKind.Table:
                Table(node);
                break;
            case BodyKind.Term:
                Children(node, isTight: false, TextMarks.Strong);
                break;
            default:
                Children(node, isTight: false, added);
                break;
        }
    }

    private static IReadOnlyList<InlineRun> Marked(IReadOnlyList<InlineRun> runs, TextMarks added) =>
        added == TextMarks.None ? runs : [.. runs.Select(run => run.Image is null ? run with { Marks = run.Marks | added } : run)];

    private void Heading(BodyNode node)
    {
        StringBuilder text = MarkdownLine.Write(node.Runs, onOneLine: true, inCell: false);
        MarkdownEscaping.EscapeHeadingEnd(text, 0);
        Line(new string('#', node.Level) + " " + text);
    }

    private void Code(BodyNode node)
    {
        int longest = 2;
        int run = 0;
        foreach (char c in node.Text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        string fence = new('`', longest + 1);
        Line(fence + node.CodeLanguage);
        foreach (ReadOnlySpan<char> line in node.Text.AsSpan().EnumerateLines())
        {
            Line(line);
        }

        Line(fence);
    }

    private void List(BodyNode list, TextMarks added)
    {
        bool isTight = list.Children.TrueForAll(IsTight);
        char marker = list.IsOrdered ? '.' : '-';
        if (_endedList is { } ended && ended.Depth == _prefixes.Count && ended.IsOrdered == list.IsOrdered && ended.Marker == marker)
        {
            // Two lists in a row would be one, were their markers the same.
            marker = list.IsOrdered ? ')' : '*';
        }

        long number = list.Start;
        for (int i = 0; i < list.Children.Count; i++)
        {
            _blankBefore |= i > 0 && !isTight;
            string first = list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{number}{marker} ") : marker + " ";
            Inside(first, new string(' ', first.Length), list.Children[i], isTight, added);
            number = Math.Min(number + 1, 999_999_999);
        }

        _endedList = (_prefixes.Count, list.IsOrdered, marker);
    }

    // A numbered list directly after a line of text is one only when it starts with 1.
    private static bool IsTight(BodyNode item) =>
        item.IsOnlyParagraph && item.Children.TrueForAll(child => child.Kind == BodyKind.Paragraph || ((!child.IsOrdered || child.Start == 1) && child.Children.TrueForAll(IsTight)));

    private void Inside(string first, string rest, BodyNode node, bool isTight, TextMarks added)
    {
        bool blankBefore = _blankBefore;
        if (blankBefore)
        {
            Blank();
        }

        _prefixes.Add(new Prefix(first, rest));
        Children(node, isTight, added);
        _prefixes.RemoveAt(_prefixes.Count - 1);
    }

    // A caption between rows, which a browser would show before them, divides the table: the order is that of the page.
    private void Table(BodyNode table)
    {
        for (int i = 0; i < table.Children.Count;)
        {
            _blankBefore |= i > 0;
            if (table.Children[i].Kind != BodyKind.Row)
            {
                Block(table.Children[i++], TextMarks.None);
                continue;
            }

            int end = i;
            while (end < table.Children.Count && table.Children[end].Kind == BodyKind.Row)
            {
                end++;
            }

            foreach (string row in new MarkdownTable(table.Children.GetRange(i, end - i)).Rows())
            {
                Line(row);
            }

            i = end;
        }
    }

    private void Lines(StringBuilder text)
    {
        foreach (ReadOnlySpan<char> line in text.ToString().AsSpan().EnumerateLines())
        {
            Line(line);
        }
    }

    private void Line(ReadOnlySpan<char> line)
    {
        if (_blankBefore)
        {
            Blank();
        }

        int start = _text.Length;
        for (int i = 0; i < _prefixes.Count; i++)
        {
            Prefix prefix = _prefixes[i];
            _text.Append(prefix.IsUsed ? prefix.Rest : prefix.First);
            _prefixes[i] = prefix with { IsUsed = true };
        }

        _text.Append(line);
        TrimEnd(start);
        _text.Append('\n');
        _endedList = null;
    }

    private void Blank()
    {
        int start = _text.Length;
        foreach (Prefix prefix in _prefixes)
        {
            _text.Append(prefix.Rest);
        }

        TrimEnd(start);
        _text.Append('\n');
        _blankBefore = false;
    }

    private void TrimEnd(int start)
    {
        int end = _text.Length;
        while (end > start && _text[end - 1] == ' ')
        {
            end--;
        }

        _text.Length = end;
    }

    /// <param name="First">What stands before the first line of a container.</param>
    /// <param name="Rest">What stands before the others.</param>
    private sealed record Prefix(string First, string Rest)
    {
        public bool IsUsed { get; init; }
    }
}
