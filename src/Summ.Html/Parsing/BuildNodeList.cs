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

    // The builder removes what it has just added: searched from the end.
    public void Remove(BuildNode node)
    {
        int index = _nodes.LastIndexOf(node);
        if (index >= 0)
        {
            _nodes.RemoveAt(index);
        }
    }

    public void Clear() => _nodes.Clear();

    public IEnumerator<IConstructableNode> GetEnumerator() => _nodes.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
