using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html;

/// <summary>What was found on a page: its blocks, and which of them are the body.</summary>
/// <param name="Tree">The page.</param>
/// <param name="Dropped">One flag a node: true where its subtree was passed over.</param>
/// <param name="Blocks">The blocks of the rest.</param>
/// <param name="Kept">One flag a block: true for those of the body.</param>
internal sealed record FoundBody(PageTree Tree, bool[] Dropped, IReadOnlyList<TextBlock> Blocks, bool[] Kept)
{
    /// <summary>Set where the page is text without markup: its paragraphs, which are the whole body.</summary>
    public IReadOnlyList<string>? PlainParagraphs { get; private init; }

    /// <summary>How likely the body is right, 0 to 1: see <see cref="ExtractedArticle.Confidence"/>.</summary>
    public double Confidence { get; init; }

    /// <summary>What was left out and why; empty unless asked for.</summary>
    public IReadOnlyList<DroppedPart> Trace { get; init; } = [];

    /// <summary>Characters of the body's paragraphs.</summary>
    public int Length
    {
        get
        {
            int length = PlainParagraphs?.Sum(paragraph => paragraph.Length) ?? 0;
            for (int i = 0; i < Blocks.Count; i++)
            {
                length += Kept[i] ? Blocks[i].Length : 0;
            }

            return length;
        }
    }

    public static FoundBody Plain(PageTree tree, IReadOnlyList<string> paragraphs) => new(tree, [], [], []) { PlainParagraphs = paragraphs, Confidence = paragraphs.Count > 0 ? 1 : 0 };

    public IReadOnlyList<string> Paragraphs()
    {
        if (PlainParagraphs is not null)
        {
            return PlainParagraphs;
        }

        List<string> paragraphs = [];
        for (int i = 0; i < Blocks.Count; i++)
        {
            if (Kept[i])
            {
                paragraphs.Add(Blocks[i].Text);
            }
        }

        return paragraphs;
    }
}
