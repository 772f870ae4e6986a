using Summ.Html.Parsing;

namespace Summ.Html.Rendering;

/// <summary>
/// What applies at a place of the page: marks and link of its text, heading, preformatted text, language and direction. As the walk goes from node to
/// node, each is true up to the end of the element that started it.
/// </summary>
internal sealed class PageContext(PageTree tree, SafeAddress addresses)
{
    private readonly int[] _markEnds = new int[8];
    private readonly Stack<(int End, string? Value)> _languages = new();
    private readonly Stack<(int End, string? Value)> _directions = new();
    private int _markedUpTo;
    private int _linkEnd;
    private int _headingEnd;
    private int _codeEnd;
    private LinkTarget? _link;

    /// <summary>Level of the heading that holds the current node; 0 when none does.</summary>
    public int Heading { get; private set; }

    /// <summary>The preformatted element that holds the current node; −1 when none does.</summary>
    public int Code { get; private set; } = -1;

    public TextMarks Marks { get; private set; }

    public LinkTarget? Link { get; private set; }

    public string? Language => _languages.TryPeek(out (int End, string? Value) top) ? top.Value : null;

    public string? Direction => _directions.TryPeek(out (int End, string? Value) top) ? top.Value : null;

    /// <summary>The language tag of the whole page, or null.</summary>
    public static string? PageLanguage(PageTree tree)
    {
        for (int i = 1; i < tree.Count; i = tree.End(i))
        {
            if (tree.Tag(i) == HtmlTag.Html)
            {
                return tree.Attribute(i, "lang") is { } language && IsLanguageTag(language) ? language : null;
            }
        }

        return null;
    }

    /// <summary>Goes on to a node in document order; what is inside elements passed over must not be visited.</summary>
    public void MoveTo(int node)
    {
        Leave(node);
        HtmlTag tag = tree.Tag(node);
        if (tag == HtmlTag.Text)
        {
            return;
        }

        if (HtmlTags.IsHeading(tag) && Heading == 0)
        {
            (Heading, _headingEnd) = (tag - HtmlTag.H1 + 1, tree.End(node));
        }
        else if (HtmlTags.IsPreformatted(tag) && Code < 0)
        {
            (Code, _codeEnd) = (node, tree.End(node));
        }
        else if (tag == HtmlTag.A && node >= _linkEnd)
        {
            _link = addresses.OfLink(tree.Attribute(node, "href")) is { } address ? new LinkTarget(address, PageImages.Line(tree.Attribute(node, "title"))) : null;
            _linkEnd = tree.End(node);
        }
        else if (MarkOf(tag) is var mark and >= 0)
        {
            _markEnds[mark] = Math.Max(_markEnds[mark], tree.End(node));
            _markedUpTo = Math.Max(_markedUpTo, tree.End(node));
        }

        if (HtmlTags.IsBlock(tag) && tree.HasAttributes(node))
        {
            ReadLanguage(node);
        }

        Link = node < _linkEnd ? _link : null;
        Marks = MarksAt(node);
    }

    private void Leave(int node)
    {
        Heading = node < _headingEnd ? Heading : 0;
        Code = node < _codeEnd ? Code : -1;
        Link = node < _linkEnd ? _link : null;
        Marks = MarksAt(node);
        Pop(_languages, node);
        Pop(_directions, node);
    }

    private TextMarks MarksAt(int node)
    {
        TextMarks marks = TextMarks.None;
        if (node < _markedUpTo)
        {
            for (int i = 0; i < _markEnds.Length; i++)
            {
                marks |= node < _markEnds[i] ? (TextMarks)(1 << i) : TextMarks.None;
            }
        }

        return Heading > 0 ? marks & ~TextMarks.Strong : marks;
    }

    // Position of the mark's bit; −1 for an element that marks nothing.
    private static int MarkOf(HtmlTag tag) => tag switch
    {
        HtmlTag.Strong or HtmlTag.B => 0,
        HtmlTag.Em or HtmlTag.I => 1,
        HtmlTag.S or HtmlTag.Strike or HtmlTag.Del => 2,
        HtmlTag.U or HtmlTag.Ins => 3,
        HtmlTag.Sub => 4,
        HtmlTag.Sup => 5,
        HtmlTag.Code or HtmlTag.Kbd or HtmlTag.Samp or HtmlTag.Tt => 6,
        _ => -1,
    };

    private void ReadLanguage(int node)
    {
        if (tree.Attribute(node, "lang") is { } language)
        {
            _languages.Push((tree.End(node), IsLanguageTag(language) ? language : null));
        }

        if (tree.Attribute(node, "dir")?.Trim().ToLowerInvariant() is "ltr" or "rtl" or "auto")
        {
            _directions.Push((tree.End(node), tree.Attribute(node, "dir")!.Trim().ToLowerInvariant()));
        }
    }

    private static void Pop(Stack<(int End, string? Value)> values, int node)
    {
        while (values.TryPeek(out (int End, string? Value) top) && top.End <= node)
        {
            values.Pop();
        }
    }

    /// <summary>BCP 47 without its finer rules: subtags of 1 to 8 letters and digits, the first of 2 to 8 letters.</summary>
    public static bool IsLanguageTag(string text)
    {
        const int Longest = 35;
        if (text.Length is < 2 or > Longest)
        {
            return false;
        }

        int length = 0;
        bool isFirst = true;
        foreach (char c in text)
        {
            if (c == '-')
            {
                if (length == 0 || (isFirst && length < 2))
                {
                    return false;
                }

                (length, isFirst) = (0, false);
            }
            else if (++length > 8 || !(isFirst ? char.IsAsciiLetter(c) : char.IsAsciiLetterOrDigit(c)))
            {
                return false;
            }
        }

        return length > (isFirst ? 1 : 0);
    }
}
