using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Summ.Bench.Extraction.Systems;

/// <summary>
/// The densest element: F. Sun, D. Song and L. Liao, 2011, "DOM Based Content Extraction via Text Density", SIGIR, pages 245-254. The text density of an
/// element is its characters divided by the number of elements in it (at least 1); its density sum is the sum of its children's densities. The element
/// of the largest density sum is the article; of equal ones the first.
/// <para>Departures: characters inside links do not count, in place of the paper's composite density that weighs links by a logarithm; white space does not
/// count; a text node is a child too, with its characters as density, so that pages without paragraph elements are found; the one best element is taken
/// whole, without the paper's threshold for other elements.</para>
/// <para><b>Complexity:</b> linear.</para>
/// </summary>
internal sealed class LargestBlock : IExtractor
{
    public PageText Extract(ReadOnlyMemory<byte> page, CancellationToken cancellationToken = default)
    {
        using IHtmlDocument document = PageDom.Parse(page, cancellationToken);
        return new PageText(document.Body is { } body ? BlockText.Of(Densest(body)) : "", BodyText.Fields(document));
    }

    private static INode Densest(IElement body)
    {
        List<(INode Node, int Parent, bool InLink)> nodes = Nodes(body);
        int[] characters = new int[nodes.Count];
        int[] elements = new int[nodes.Count];
        double[] sums = new double[nodes.Count];
        int best = 0;
        for (int i = nodes.Count - 1; i >= 0; i--)
        {
            (INode node, int parent, bool inLink) = nodes[i];
            bool isText = node is IText;
            characters[i] += isText && !inLink ? Visible(((IText)node).Data) : 0;
            best = !isText && sums[i] >= sums[best] ? i : best;
            if (parent >= 0)
            {
                characters[parent] += characters[i];
                elements[parent] += elements[i] + (isText ? 0 : 1);
                sums[parent] += (double)characters[i] / Math.Max(1, elements[i]);
            }
        }

        return nodes[best].Node;
    }

    // In document order, each after its parent.
    private static List<(INode Node, int Parent, bool InLink)> Nodes(IElement body)
    {
        List<(INode Node, int Parent, bool InLink)> nodes = [(body, -1, false)];
        Stack<(int Index, int Next)> open = new();
        open.Push((0, 0));
        while (open.TryPop(out (int Index, int Next) top))
        {
            (INode node, _, bool inLink) = nodes[top.Index];
            if (top.Next >= node.ChildNodes.Length)
            {
                continue;
            }

            open.Push((top.Index, top.Next + 1));
            INode child = node.ChildNodes[top.Next];
            if (child is IText)
            {
                nodes.Add((child, top.Index, inLink));
            }
            else if (child is IElement element && !BlockText.IsUnseen(element))
            {
                nodes.Add((child, top.Index, inLink || element is IHtmlAnchorElement));
                open.Push((nodes.Count - 1, 0));
            }
        }

        return nodes;
    }

    private static int Visible(string text)
    {
        int count = 0;
        foreach (char c in text)
        {
            count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return count;
    }
}

public static partial class Extractors
{
    /// <summary>The densest element.</summary>
    public static ExtractorInfo LargestBlock { get; } = new()
    {
        Id = "largest-block",
        Name = "Largest block",
        Paper = "F. Sun, D. Song and L. Liao, 2011, DOM Based Content Extraction via Text Density, SIGIR, pages 245-254",
        Summary = "The one element whose children have the most unlinked characters for each tag, taken whole. The density baseline.",
        Create = () => new LargestBlock(),
    };
}
