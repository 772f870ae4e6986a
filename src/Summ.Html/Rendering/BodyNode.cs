namespace Summ.Html.Rendering;

/// <summary>
/// A part of the body as it is written out. The tree of these is some fifty levels deep at most, whatever the page's is (<see cref="BodyStack"/> sees to
/// that), so the writers may walk it by calling themselves.
/// </summary>
internal sealed class BodyNode(BodyKind kind)
{
    public BodyKind Kind { get; } = kind;

    /// <summary>The parts inside; empty for text.</summary>
    public List<BodyNode> Children { get; } = [];

    /// <summary>The text of a paragraph or heading.</summary>
    public IReadOnlyList<InlineRun> Runs { get; init; } = [];

    /// <summary>The text of a code block, lines divided by line feeds.</summary>
    public string Text { get; set; } = "";

    /// <summary>Language of a code block as the page names it, of letters, digits and <c>+ # . -</c>; or null.</summary>
    public string? CodeLanguage { get; init; }

    /// <summary>Level of a heading, 1 to 6.</summary>
    public int Level { get; set; }

    /// <summary>Whether a list is numbered.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>First number of a numbered list.</summary>
    public int Start { get; init; } = 1;

    /// <summary>Whether a list or definition list was made for items that lie outside any, so that it ends where they do.</summary>
    public bool IsImplied { get; init; }

    /// <summary>Whether a cell is a heading of its row or column.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Whether a row belongs to the head of its table.</summary>
    public bool IsHead { get; init; }

    /// <summary>Columns that a cell spans, 1 or more.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Rows that a cell spans, 1 or more.</summary>
    public int Rows { get; init; } = 1;

    /// <summary>BCP 47 tag that applies here, or null.</summary>
    public string? Language { get; init; }

    /// <summary>Direction of the text, <c>ltr</c>, <c>rtl</c> or <c>auto</c>, or null.</summary>
    public string? Direction { get; init; }

    /// <summary>Whether the text stands in its container without anything else of its kind, so that it needs no element of its own.</summary>
    public bool IsOnlyParagraph => Children.Count > 0 && Children[0].Kind == BodyKind.Paragraph && Children.TrueForAll(child => child == Children[0] || child.Kind == BodyKind.List);
}
