using Summ.Html.Parsing;

namespace Summ.Html.Blocks;

/// <summary>One paragraph of the page: text that no block element, double line break or end of a container interrupts.</summary>
/// <param name="Node">The block element that holds the text.</param>
/// <param name="Tag">That element's tag.</param>
/// <param name="FirstNode">Index of the first text node; places the block in document order and in subtrees.</param>
/// <param name="Text">Folded text; never empty.</param>
/// <param name="LinkLength">Characters of the text inside links.</param>
/// <param name="Commas">Commas of any script.</param>
internal sealed record TextBlock(int Node, HtmlTag Tag, int FirstNode, string Text, int LinkLength, int Commas)
{
    private const string SentenceEnds = ".!?…。！？।؟";
    private const string Closers = "\"'”’»)]";

    public int Length => Text.Length;

    /// <summary>Share of the characters inside links, 0 to 1.</summary>
    public double LinkShare => (double)LinkLength / Text.Length;

    /// <summary>Whether the last character, closing quotes and brackets aside, ends a sentence.</summary>
    public bool EndsSentence
    {
        get
        {
            ReadOnlySpan<char> text = Text.AsSpan().TrimEnd(Closers);
            return text.Length > 0 && SentenceEnds.Contains(text[^1], StringComparison.Ordinal);
        }
    }

    public bool IsHeading => HtmlTags.IsHeading(Tag);
}
