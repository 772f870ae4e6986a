using System.Buffers;

namespace Summ.Scoring.Rouge;

/// <summary>A rented array of at least that length, given back on disposal.</summary>
internal readonly ref struct Scratch<T>(int length)
    where T : unmanaged
{
    private readonly T[] _array = ArrayPool<T>.Shared.Rent(length);

    /// <summary>The first elements; whatever the last user left in them.</summary>
    public Span<T> Span => _array.AsSpan(0, length);

    /// <summary>The first elements, set to 0.</summary>
    public Span<T> Cleared()
    {
        Span.Clear();
        return Span;
    }

    public void Dispose() => ArrayPool<T>.Shared.Return(_array);
}
