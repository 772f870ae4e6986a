using System.Buffers;
using Summ.Html.Parsing;

namespace Summ.Html.Metadata;

/// <summary>
/// What the page shows its readers about the article: author and date lines told by their class names or a link of <c>rel=author</c>, <c>time</c> elements,
/// the lines below the headline, the first picture. What stands in comments, side columns, navigation and footers is another's. A line behind the
/// first <c>h1</c> is preferred to one before it.
/// </summary>
internal sealed class VisibleFacts
{
    private const int LongestLine = 160;
    private const int LinesBelowHeadline = 8;
    private const int NodesBelowHeadline = 120;
    private const int LeastPictureWidth = 200;
    private const int MostLineNodes = 60;

    // How many nodes behind the headline a line may stand that is about the whole article.
    private const int NearHeadline = 400;

    private static readonly SearchValues<string> AuthorNames = SearchValues.Create(["byline", "author", "writtenby", "written-by", "dateline", "reporter"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> NotAuthorNames =
        SearchValues.Create(["bio", "avatar", "image", "photo", "social", "about", "box", "follow", "comment", "related", "authoriz", "desc", "list", "more"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> DateNames =
        SearchValues.Create(["pubdate", "pub-date", "pub_date", "publish", "post-date", "postdate", "post-meta", "posted", "article-date", "article__date", "articledate", "entry-date", "date", "timestamp", "dateline", "byline"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Foreign =
        SearchValues.Create(["comment", "related", "sidebar", "recommend", "most-read", "most-popular", "teaser", "newsletter", "disqus", "infobox"], StringComparison.OrdinalIgnoreCase);

    private int _foreignEnd;
    private bool _timeIsBelow;
    private bool _authorIsBelow;
    private bool _dateIsBelow;
    private int _headline = -1;

    /// <summary>Text of the link to the author (<c>rel=author</c>).</summary>
    public string? AuthorLink { get; private set; }

    /// <summary>Text of an element that is called an author line.</summary>
    public string? AuthorLine { get; private set; }

    /// <summary>Text of an element that is called a date and holds one.</summary>
    public string? DateLine { get; private set; }

    /// <summary>Value of a <c>time</c> element.</summary>
    public string? Time { get; private set; }

    /// <summary>Lines that follow the headline, shortest blocks only.</summary>
    public List<string> LinesBelow { get; } = [];

    /// <summary>Address of the first picture that can be the article's.</summary>
    public string? Picture { get; private set; }

    public void Visit(PageTree tree, int node)
    {
        if (node < _foreignEnd)
        {
            return;
        }

        HtmlTag tag = tree.Tag(node);
        if (IsForeign(tree, node, tag))
        {
            _foreignEnd = tree.End(node);
            return;
        }

        if (tag == HtmlTag.H1 && _headline < 0)
        {
            _headline = node;
            ReadLines(tree, tree.End(node));
        }
        else if (tag == HtmlTag.Time)
        {
            ReadTime(tree, node);
        }
        else if (tag == HtmlTag.Img)
        {
            ReadPicture(tree, node);
        }

        if (tree.HasAttributes(node) && tag is not (HtmlTag.Body or HtmlTag.Html or HtmlTag.Article or HtmlTag.Main or HtmlTag.Img or HtmlTag.Link or HtmlTag.Meta))
        {
            ReadNamed(tree, node);
        }
    }

    private static bool IsForeign(PageTree tree, int node, HtmlTag tag)
    {
        if (tag is HtmlTag.Aside or HtmlTag.Nav or HtmlTag.Footer or HtmlTag.Script or HtmlTag.Style or HtmlTag.Noscript or HtmlTag.Select or HtmlTag.Svg or HtmlTag.Template)
        {
            return tag != HtmlTag.Select || !LooksSwallowed(tree, node);
        }

        return tree.HasAttributes(node) && tag is HtmlTag.Div or HtmlTag.Section or HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Table && HasName(tree, node, Foreign);
    }

    // An unclosed option takes the rest of the page into its select.
    private static bool LooksSwallowed(PageTree tree, int node) => tree.End(node) - node > 1000;

    private static bool HasName(PageTree tree, int node, SearchValues<string> names) =>
        (tree.Attribute(node, "class") is { } type && type.AsSpan().ContainsAny(names)) || (tree.Attribute(node, "id") is { } id && id.AsSpan().ContainsAny(names));

    private void ReadTime(PageTree tree, int node)
    {
        bool below = _headline >= 0;
        if (below && node > _headline + NearHeadline)
        {
            return;
        }

        if ((Time is null || (below && !_timeIsBelow)) && (NonEmpty(tree.Attribute(node, "datetime")) ?? NonEmpty(InnerText.Of(tree, node))) is { } value
            && PublicationDate.Normalise(value, null) is not null)
        {
            Time = value;
            _timeIsBelow = below;
        }
    }

    private void ReadPicture(PageTree tree, int node)
    {
        if (Picture is not null || NonEmpty(tree.Attribute(node, "src")) is not { } source || source.TrimStart().StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        // Without a width only a picture that is presented as a figure is taken: the rest are logos, buttons and counters.
        bool wide = int.TryParse(tree.Attribute(node, "width"), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int width) && width >= LeastPictureWidth;
        if ((wide && _headline >= 0) || (tree.Attribute(node, "width") is null && IsInFigure(tree, node)))
        {
            Picture = source;
        }
    }

    private static bool IsInFigure(PageTree tree, int node)
    {
        for (int i = tree.Parent(node), levels = 0; i > 0 && levels < 5; i = tree.Parent(i), levels++)
        {
            if (tree.Tag(i) == HtmlTag.Figure)
            {
                return true;
            }
        }

        return false;
    }

    private void ReadNamed(PageTree tree, int node)
    {
        if (AuthorLink is null && tree.Tag(node) == HtmlTag.A && tree.Attribute(node, "rel") is { } rel && rel.Split(' ').Contains("author", StringComparer.OrdinalIgnoreCase))
        {
            AuthorLink = NonEmpty(InnerText.Of(tree, node));
        }

        string? type = tree.Attribute(node, "class");
        string? id = tree.Attribute(node, "id");
        if (type is null && id is null)
        {
            return;
        }

        bool below = _headline >= 0;
        if (below && node > _headline + NearHeadline)
        {
            return;
        }

        if ((AuthorLine is null || (below && !_authorIsBelow)) && HasName(tree, node, AuthorNames) && !HasName(tree, node, NotAuthorNames)
            && ShortLine(tree, node) is { } line && Byline.Clean(line) is not null)
        {
            AuthorLine = line;
            _authorIsBelow = below;
        }

        if ((DateLine is null || (below && !_dateIsBelow)) && HasName(tree, node, DateNames) && ShortLine(tree, node) is { } date && PublicationDate.Normalise(date, null) is not null)
        {
            DateLine = date;
            _dateIsBelow = below;
        }
    }

    private static string? ShortLine(PageTree tree, int node) => NonEmpty(InnerText.Of(tree, node, MostLineNodes)) is { } text && text.Trim() is { Length: <= LongestLine } line ? line : null;

    private void ReadLines(PageTree tree, int start)
    {
        System.Text.StringBuilder line = new();
        int end = Math.Min(tree.Count, start + NodesBelowHeadline);
        for (int i = start; i < end && LinesBelow.Count < LinesBelowHeadline; i++)
        {
            HtmlTag tag = tree.Tag(i);
            if (tag == HtmlTag.Figure || (tag != HtmlTag.Text && IsForeign(tree, i, tag)))
            {
                i = tree.End(i) - 1;
            }
            else if (tag == HtmlTag.Text)
            {
                line.Append(tree.Text(i));
                if (line.Length > LongestLine && line.ToString().Trim().Length > LongestLine)
                {
                    return;
                }
            }

            bool ends = i + 1 >= end || HtmlTags.IsBlock(tree.Tag(i + 1)) || tree.Tag(i + 1) == HtmlTag.Br || EndsBlock(tree, i);
            if (ends && line.Length > 0)
            {
                string text = line.ToString().Trim();
                line.Clear();
                if (text.Length > 0)
                {
                    LinesBelow.Add(text);
                }
            }
        }
    }

    // Whether a block element ends behind the node.
    private static bool EndsBlock(PageTree tree, int node)
    {
        for (int i = node, levels = 0; i > 0 && tree.End(i) == node + 1 && levels < 20; i = tree.Parent(i), levels++)
        {
            if (HtmlTags.IsBlock(tree.Tag(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static string? NonEmpty(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
