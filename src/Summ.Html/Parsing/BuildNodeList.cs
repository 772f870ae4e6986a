using System.Collections;
using AngleSharp.Html.Construction;

namespace Summ.Html.Parsing;

/// <summary>The children of a <see cref="BuildNode"/>.</summary>
internal sealed class BuildNodeList : IConstructableNodeList
{
    private readonly List<BuildNode> _nodes = [];

    public int Length => _nodes.Count;

    public BuildNode this[int index] => _nodes[index];

    IConstructableNode IConstructableNodeList.this[int index] => _nodes[index];

    public void Add(BuildNode node) => _nodes.Add(node);

    public void Insert(int index, BuildNode node) => _nodes.Insert(index, node);

    public void RemoveAt(int index) => _nodes.RemoveAt(index);

    /// <summary>Position of a child; −1 when it is none. Searched from the end, where the builder works.</summary>
    public int IndexOf(BuildNode node) => _nodes.LastIndexOf(node);

    public void Remove(BuildNode node)
    {
        int index = IndexOf(node);
        if (index >= 0)
        {
            _nodes.RemoveAt(index);
        }
    }

    public void Clear() => _nodes.Clear();

    public IEnumerator<IConstructableNode> GetEnumerator() => _nodes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
