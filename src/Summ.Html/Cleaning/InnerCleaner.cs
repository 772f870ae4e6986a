using Summ.Html.Blocks;
using Summ.Html.Candidates;
using Summ.Html.Parsing;

namespace Summ.Html.Cleaning;

/// <summary>
/// Takes furniture out of the chosen body: elements named after it that hold only a small part of the text, and lists, tables, forms and
/// containers that look like furniture by their links, images and controls (the conditions are Readability's).
/// </summary>
internal sealed class InnerCleaner(PageTree tree, BlockIndex index, CandidateScores scores, HintWords hints)
{
    private const double LargestFurniture = 0.3;
    private const int ManyCommas = 10;
    private const int ListItemsAllowed = 100;

    private readonly TagCounts _paragraphs = new(tree, static tag => tag == HtmlTag.P);
    private readonly TagCounts _images = new(tree, static tag => tag == HtmlTag.Img);
    private readonly TagCounts _items = new(tree, static tag => tag == HtmlTag.Li);
    private readonly TagCounts _inputs = new(tree, static tag => tag == HtmlTag.Input);
    private readonly TagCounts _quotes = new(tree, static tag => tag == HtmlTag.Blockquote);
    private readonly TagCounts _dataTableParts = new(tree, static tag => tag is HtmlTag.Th or HtmlTag.Thead or HtmlTag.Tfoot or HtmlTag.Caption);

    /// <summary>Sets the flags of the blocks to leave out to false.</summary>
    public void Clean(List<int> roots, bool[] kept)
    {
        int total = 0;
        foreach (int root in roots)
        {
            total += index.Length(root);
        }

        foreach (int root in roots)
        {
            Clean(root, total, kept);
        }
    }

    private void Clean(int root, int total, bool[] kept)
    {
        for (int i = root + 1; i < tree.End(root);)
        {
            HtmlTag tag = tree.Tag(i);
            if (tag != HtmlTag.Text && (IsFurniture(i, total) || (IsConditional(tag) && FailsConditions(i, tag))))
            {
                Array.Fill(kept, false, index.FirstBlock(i), index.EndBlock(i) - index.FirstBlock(i));
                i = tree.End(i);
                continue;
            }

            i++;
        }
    }

    private bool IsFurniture(int node, int total)
    {
        if (!HtmlTags.IsBlock(tree.Tag(node)) || tree.Tag(node) == HtmlTag.Blockquote)
        {
            return false;
        }

        Hints found = hints.Of(tree, node);
        return (found & (Hints.Furniture | Hints.Byline)) != 0 && _quotes.Below(node) == 0 && index.Length(node) <= total * LargestFurniture;
    }

    private static bool IsConditional(HtmlTag tag) =>
        tag is HtmlTag.Form or HtmlTag.Fieldset or HtmlTag.Table or HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Dl or HtmlTag.Div or HtmlTag.Section;

    private bool FailsConditions(int node, HtmlTag tag)
    {
        int length = index.Length(node);
        if (length == 0 || (tag == HtmlTag.Table && _dataTableParts.Below(node) > 0) || _quotes.Below(node) > 0)
        {
            return false;
        }

        double weight = scores.NameWeight(node);
        if (weight < 0)
        {
            return true;
        }

        if (index.Commas(node) >= ManyCommas)
        {
            return false;
        }

        int paragraphs = _paragraphs.Below(node);
        int images = _images.Below(node);
        bool isList = tag is HtmlTag.Ul or HtmlTag.Ol;
        double links = index.LinkShare(node);
        return (images > 1 && paragraphs < images / 2)
            || (!isList && _items.Below(node) - ListItemsAllowed > paragraphs)
            || _inputs.Below(node) > paragraphs / 3
            || (!isList && weight < 25 && links > 0.2)
            || (weight >= 25 && links > 0.5)
            || (isList && links > 0.6);
    }
}
