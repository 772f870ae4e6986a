using Summ.Html.Blocks;
using Summ.Html.Candidates;
using Summ.Html.Parsing;

namespace Summ.Html.Cleaning;

/// <summary>
/// Takes furniture out of the chosen body: elements named after it that hold only a small part of the text, and lists, tables, forms and
/// containers that look like furniture by their links, images and controls (the conditions are Readability's).
/// </summary>
internal sealed class InnerCleaner
{
    private const double LargestFurniture = 0.3;
    private const double MostOfTheBody = 0.5;
    private const int ShortestSentence = 60;
    private const int TextOfAnImage = 120;
    private const double LinksOfText = 0.5;
    private const double LinksOfSentence = 0.4;
    private const double LinksOfContainer = 0.2;
    private const double LinksOfList = 0.6;
    private const int ManyCommas = 10;
    private const int ListItemsAllowed = 100;

    private readonly PageReading _page;
    private readonly HintWords _hints;
    private readonly Trace? _trace;
    private readonly TagCounts _paragraphs;
    private readonly TagCounts _images;
    private readonly TagCounts _items;
    private readonly TagCounts _inputs;
    private readonly TagCounts _quotes;
    private readonly TagCounts _dataTableParts;

    public InnerCleaner(PageReading page, HintWords hints, Trace? trace = null)
    {
        _page = page;
        _hints = hints;
        _trace = trace;
        _paragraphs = new TagCounts(page.Tree, static tag => tag == HtmlTag.P);
        _images = new TagCounts(page.Tree, static tag => tag == HtmlTag.Img);
        _items = new TagCounts(page.Tree, static tag => tag == HtmlTag.Li);
        _inputs = new TagCounts(page.Tree, static tag => tag == HtmlTag.Input);
        _quotes = new TagCounts(page.Tree, static tag => tag == HtmlTag.Blockquote);
        _dataTableParts = new TagCounts(page.Tree, static tag => tag is HtmlTag.Th or HtmlTag.Thead or HtmlTag.Tfoot or HtmlTag.Caption);
    }

    /// <summary>Sets the flags of the blocks to leave out to false.</summary>
    public void Clean(List<int> roots, bool[] kept)
    {
        int total = 0;
        double prose = 0;
        foreach (int root in roots)
        {
            total += _page.Index.Length(root);
            prose += _page.Prose.Prose(root);
        }

        foreach (int root in roots)
        {
            Clean(root, total, prose, kept);
        }
    }

    private void Clean(int root, int total, double prose, bool[] kept)
    {
        for (int i = root + 1; i < _page.Tree.End(root);)
        {
            HtmlTag tag = _page.Tree.Tag(i);
            string? reason = tag == HtmlTag.Text || HoldsMost(i, prose) ? null : IsFurniture(i, total) ? "name" : IsConditional(tag) ? Condition(i, tag) : null;
            if (reason is not null)
            {
                _trace?.Node("clean", reason, _page.Tree, i);
                Array.Fill(kept, false, _page.Index.FirstBlock(i), _page.Index.EndBlock(i) - _page.Index.FirstBlock(i));
                i = _page.Tree.End(i);
                continue;
            }

            i++;
        }
    }

    // Whatever it looks like, what holds most of the body's running text is not furniture of it.
    private bool HoldsMost(int node, double prose) => _page.Prose.Prose(node) > prose * MostOfTheBody;

    private bool IsFurniture(int node, int total)
    {
        if (!HtmlTags.IsBlock(_page.Tree.Tag(node)) || _page.Tree.Tag(node) == HtmlTag.Blockquote)
        {
            return false;
        }

        Hints found = _hints.Of(_page.Tree, node);
        return (found & (Hints.Furniture | Hints.Byline)) != 0 && _quotes.Below(node) == 0 && _page.Index.Length(node) <= total * LargestFurniture;
    }

    private static bool IsConditional(HtmlTag tag) =>
        tag is HtmlTag.Form or HtmlTag.Fieldset or HtmlTag.Table or HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl or HtmlTag.Div or HtmlTag.Section;

    // Why an element looks like furniture; null when it does not.
    private string? Condition(int node, HtmlTag tag)
    {
        int length = _page.Index.Length(node);
        if (length == 0 || (tag == HtmlTag.Table && _dataTableParts.Below(node) > 0) || _quotes.Below(node) > 0)
        {
            return null;
        }

        double weight = _page.Scores.NameWeight(node);
        if (weight < 0)
        {
            return "name and shape";
        }

        if (_page.Index.Commas(node) >= ManyCommas)
        {
            return null;
        }

        int paragraphs = _paragraphs.Below(node);
        int images = _images.Below(node);
        bool isList = tag is HtmlTag.Ul or HtmlTag.Ol;
        double links = _page.Index.LinkShare(node);
        if (images > 1 && paragraphs < images / 2 && _page.Prose.Prose(node) < images * TextOfAnImage)
        {
            return "images";
        }

        if (!isList && _items.Below(node) - ListItemsAllowed > paragraphs)
        {
            return "list items";
        }

        if (_inputs.Below(node) > paragraphs / 3)
        {
            return "controls";
        }

        double most = isList ? LinksOfList : weight > 0 ? LinksOfText : IsOneSentence(node) ? LinksOfSentence : LinksOfContainer;
        return links > most ? "links" : null;
    }

    // A box around one paragraph is that paragraph, however many of its words are links.
    private bool IsOneSentence(int node)
    {
        int first = _page.Index.FirstBlock(node);
        return _page.Index.EndBlock(node) - first == 1 && _page.Blocks[first].EndsSentence && _page.Blocks[first].Length >= ShortestSentence;
    }
}
