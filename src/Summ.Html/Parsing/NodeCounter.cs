namespace Summ.Html.Parsing;

/// <summary>Counts the nodes of one parse: those that the tree builder re-opens are created without any token of their own.</summary>
internal sealed class NodeCounter
{
    /// <summary>All nodes made so far.</summary>
    public int Count { get; private set; }

    /// <summary>Elements that are open now.</summary>
    public int Open { get; set; }

    public void Add() => Count++;
}
