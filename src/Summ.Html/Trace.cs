using System.Text;
using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html;

/// <summary>Collects what an extraction leaves out. Stages get none unless somebody asked, and then pay nothing for it.</summary>
internal sealed class Trace
{
    private const int LongestExcerpt = 80;

    private readonly List<DroppedPart> _parts = [];

    public IReadOnlyList<DroppedPart> Parts => _parts;

    /// <summary>A copy that goes on from here, for one of several attempts.</summary>
    public Trace Fork()
    {
        Trace fork = new();
        fork._parts.AddRange(_parts);
        return fork;
    }

    public void Node(string stage, string reason, PageTree tree, int node)
    {
        StringBuilder text = new();
        for (int i = node; i < tree.End(node) && text.Length < LongestExcerpt; i++)
        {
            if (tree.Tag(i) == HtmlTag.Text)
            {
                text.Append(' ').Append(tree.Text(i).AsSpan(0, Math.Min(tree.Text(i).Length, 4 * LongestExcerpt)).Trim());
            }
        }

        string folded = string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (folded.Length > 0)
        {
            _parts.Add(new DroppedPart(stage, reason, Cut(folded)));
        }
    }

    public void Block(string stage, string reason, TextBlock block) => _parts.Add(new DroppedPart(stage, reason, Cut(block.Text)));

    private static string Cut(string text)
    {
        if (text.Length <= LongestExcerpt)
        {
            return text;
        }

        int end = char.IsHighSurrogate(text[LongestExcerpt - 2]) ? LongestExcerpt - 2 : LongestExcerpt - 1;
        return text[..end] + "…";
    }
}
