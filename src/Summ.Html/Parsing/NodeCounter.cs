namespace Summ.Html.Parsing;

/// <summary>Counts the nodes of one parse: those that the tree builder re-opens are created without any token of their own.</summary>
internal sealed class NodeCounter
{
    public int Count { get; private set; }

    public void Add() => Count++;
}
