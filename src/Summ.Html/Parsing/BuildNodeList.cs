using System.Collections;
using AngleSharp.Html.Construction;

namespace Summ.Html.Parsing;

/// <summary>
/// The children of a <see cref="BuildNode"/>: an array with a movable gap, so that adding at the end, taking one after the other from the start, as the
/// builder does with all children of a misnested element, and inserting before one place all cost constant time.
/// </summary>
internal sealed class BuildNodeList : IConstructableNodeList
{
    // Most elements hold one text; the builder also asks for the children of those that hold nothing.
    private const int FirstSize = 2;

    private BuildNode?[] _nodes = [];
    private int _gap;
    private int _gapEnd;

    public int Length => _nodes.Length - (_gapEnd - _gap);

    public BuildNode this[int index] => _nodes[index < _gap ? index : index + _gapEnd - _gap]!;

    IConstructableNode IConstructableNodeList.this[int index] => this[index];

    public void Add(BuildNode node) => Insert(Length, node);

    public void Insert(int index, BuildNode node)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)index, (uint)Length, nameof(index));
        MoveGap(index);
        if (_gap == _gapEnd)
        {
            Grow();
        }

        _nodes[_gap++] = node;
    }

    public void RemoveAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Length, nameof(index));
        if (index == _gap - 1)
        {
            _nodes[--_gap] = null;
            return;
        }

        MoveGap(index);
        _nodes[_gapEnd++] = null;
    }

    /// <summary>Position of a child; −1 when it is none. Searched from the end, where the builder works.</summary>
    public int IndexOf(BuildNode node)
    {
        for (int i = Length - 1; i >= 0; i--)
        {
            if (ReferenceEquals(this[i], node))
            {
                return i;
            }
        }

        return -1;
    }

    public void Remove(BuildNode node)
    {
        int index = IndexOf(node);
        if (index >= 0)
        {
            RemoveAt(index);
        }
    }

    public void Clear()
    {
        Array.Clear(_nodes);
        _gap = 0;
        _gapEnd = _nodes.Length;
    }

    public IEnumerator<IConstructableNode> GetEnumerator()
    {
        for (int i = 0; i < Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void MoveGap(int index)
    {
        if (index < _gap)
        {
            Array.Copy(_nodes, index, _nodes, index + _gapEnd - _gap, _gap - index);
        }
        else if (index > _gap)
        {
            Array.Copy(_nodes, _gapEnd, _nodes, _gap, index - _gap);
        }

        _gapEnd += index - _gap;
        _gap = index;
    }

    private void Grow()
    {
        int after = _nodes.Length - _gapEnd;
        BuildNode?[] larger = new BuildNode?[Math.Max(FirstSize, _nodes.Length * 2)];
        Array.Copy(_nodes, larger, _gap);
        Array.Copy(_nodes, _gapEnd, larger, larger.Length - after, after);
        _gapEnd = larger.Length - after;
        _nodes = larger;
    }
}
