using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html.Cleaning;

/// <summary>
/// Leaves out single blocks of the chosen body: what stands before the first real paragraph and after the last one, everything from a comments
/// heading on, and lines inside that only point elsewhere.
/// </summary>
internal sealed class BlockTrimmer(PageTree tree, IReadOnlyList<TextBlock> blocks, string? title, Trace? trace = null)
{
    private const double EarlyShare = 0.35;
    private const int HeadBlocks = 12;
    private const double MostlyLinks = 0.8;
    private const int LongLinkText = 220;
    private const int RealParagraph = 60;
    private const int ShortSentence = 20;
    private const double TailAfterHeading = 0.3;
    private const double TailAfterLine = 0.1;
    private const double LeastBeforeComments = 0.15;
    private const int LeastBeforeTail = 3;
    private const int EnoughBeforeComments = 600;

    /// <summary>Sets the flags of the blocks to leave out to false.</summary>
    public void Trim(bool[] kept)
    {
        List<int> list = Kept(kept);
        int total = list.Sum(i => blocks[i].Length);
        CutTail(list, total);
        CutHead(list, total);
        list.RemoveAll(i => !IsQuoted(i) && PointsElsewhere(blocks[i]) && Note("points elsewhere", i));
        TrimStart(list);
        TrimEnd(list);
        Array.Clear(kept);
        foreach (int i in list)
        {
            kept[i] = true;
        }
    }

    private static List<int> Kept(bool[] kept)
    {
        List<int> list = [];
        for (int i = 0; i < kept.Length; i++)
        {
            if (kept[i])
            {
                list.Add(i);
            }
        }

        return list;
    }

    // A heading of comments ends the article wherever it is; one of related stories or the author's portrait only where little prose follows,
    // and a box of them that sits between the article's paragraphs ends with itself.
    private void CutTail(List<int> list, int total)
    {
        int before = 0;
        int prose = list.Sum(i => Prose(blocks[i]));
        double enough = Math.Min(total * LeastBeforeComments, EnoughBeforeComments);
        int home = -1;
        Dictionary<int, int>? lastOfHome = null;
        int written = 0;
        for (int at = 0; at < list.Count; at++)
        {
            TextBlock block = blocks[list[at]];
            prose -= Prose(block);
            if (before > enough && StartsComments(block))
            {
                NoteAll(list, at, list.Count, "comments");
                break;
            }

            if (before > enough && StartsFurtherMatter(block, prose, total))
            {
                int end = EndOfBox(list, at, home, lastOfHome ??= LastProse(list));
                NoteAll(list, at, end, "what follows the article");
                at = end - 1;
                continue;
            }

            home = Prose(block) > 0 && block.Tag == HtmlTag.P ? tree.Parent(block.Node) : home;
            before += block.Length;
            list[written++] = list[at];
        }

        list.RemoveRange(written, list.Count - written);
    }

    // For each element that holds prose, where its last such block begins.
    private Dictionary<int, int> LastProse(List<int> list)
    {
        Dictionary<int, int> last = [];
        foreach (int i in list)
        {
            if (Prose(blocks[i]) > 0)
            {
                last[tree.Parent(blocks[i].Node)] = blocks[i].FirstNode;
            }
        }

        return last;
    }

    private static bool StartsComments(TextBlock block) => (block.IsHeading || !block.EndsSentence) && (Labels.IsCommentHeading(block.Text) || Labels.IsCommentSignature(block.Text));

    private static bool StartsFurtherMatter(TextBlock block, int proseAfter, int total)
    {
        double most = total * (block.IsHeading ? TailAfterHeading : TailAfterLine);
        return (proseAfter <= most && (block.IsHeading || !block.EndsSentence) && Labels.IsRelatedHeading(block.Text))
            || (proseAfter < total * TailAfterHeading && Labels.IsAuthorPortrait(block.Text));
    }

    // Where the element that holds the heading, but not the article's paragraphs, has ended; the end of the list if those do not go on after it.
    private int EndOfBox(List<int> list, int at, int home, Dictionary<int, int> lastOfHome)
    {
        int node = blocks[list[at]].Node;
        if (home < 0 || node == home || tree.Parent(node) == home || !tree.Contains(home, node))
        {
            return list.Count;
        }

        while (tree.Parent(node) != home)
        {
            node = tree.Parent(node);
        }

        if (lastOfHome.GetValueOrDefault(home) < tree.End(node))
        {
            return list.Count;
        }

        int end = at + 1;
        while (blocks[list[end]].FirstNode < tree.End(node))
        {
            end++;
        }

        return end;
    }

    private static int Prose(TextBlock block) => block.Length >= RealParagraph && block.EndsSentence && block.LinkShare < 0.3 ? block.Length : 0;

    // The last headline, author or date line near the start, with everything before it.
    private void CutHead(List<int> list, int total)
    {
        int last = -1;
        int before = 0;
        for (int at = 0; at < list.Count && at < HeadBlocks && before <= total * EarlyShare; at++)
        {
            if (HeadMatter.Is(blocks[list[at]], title) && !IsQuoted(list[at]))
            {
                last = at;
            }

            before += blocks[list[at]].Length;
        }

        Remove(list, 0, last + 1, "headline, author or date");
    }

    private void Remove(List<int> list, int from, int to, string reason)
    {
        NoteAll(list, from, to, reason);
        list.RemoveRange(from, to - from);
    }

    private void NoteAll(List<int> list, int from, int to, string reason)
    {
        for (int at = from; at < to && trace is not null; at++)
        {
            Note(reason, list[at]);
        }
    }

    private bool Note(string reason, int block)
    {
        trace?.Block("trim", reason, blocks[block]);
        return true;
    }

    private static bool PointsElsewhere(TextBlock block)
    {
        if (Labels.IsSurelyLabelled(block.Text))
        {
            return true;
        }

        if (block.Length < LongLinkText && block.LinkShare > MostlyLinks && block.Tag is not (HtmlTag.Td or HtmlTag.Th) && !block.IsHeading)
        {
            return true;
        }

        return block.LinkLength > 0 && ((Labels.MayBeLabelled(block.Text) && (block.LinkShare > 0.3 || !block.EndsSentence)) || (block.LinkShare > 0.5 && IsAllCapitals(block.Text)));
    }

    private void TrimStart(List<int> list)
    {
        int first = list.FindIndex(i => IsReal(blocks[i]));
        if (first > 0)
        {
            Remove(list, 0, first, "before the first paragraph");
        }
    }

    private void TrimEnd(List<int> list)
    {
        while (true)
        {
            TrimEndOnce(list);
            if (list.Count < LeastBeforeTail || IsQuoted(list[^1]) || !TailMatter.Is(blocks[list[^1]]))
            {
                return;
            }

            Remove(list, list.Count - 1, list.Count, "line under the article");
        }
    }

    private void TrimEndOnce(List<int> list)
    {
        int last = list.FindLastIndex(i => IsReal(blocks[i]) || IsQuoted(i) || (blocks[i].Tag is HtmlTag.Li or HtmlTag.Pre or HtmlTag.Td && blocks[i].LinkShare < 0.3));
        if (last >= 0)
        {
            Remove(list, last + 1, list.Count, "after the last paragraph");
        }
    }

    private static bool IsReal(TextBlock block) =>
        !block.IsHeading && block.LinkShare < 0.6 && (block.Length >= RealParagraph || (block.Length >= ShortSentence && block.EndsSentence));

    private bool IsQuoted(int index)
    {
        for (int node = blocks[index].Node; node > 0; node = tree.Parent(node))
        {
            if (tree.Tag(node) == HtmlTag.Blockquote)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAllCapitals(string text)
    {
        int upper = 0;
        int lower = 0;
        foreach (char c in text)
        {
            upper += char.IsUpper(c) ? 1 : 0;
            lower += char.IsLower(c) ? 1 : 0;
        }

        return upper > 8 && lower * 10 < upper;
    }
}
