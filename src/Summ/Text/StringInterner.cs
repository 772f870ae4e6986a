using System.Buffers;

namespace Summ.Text;

/// <summary>
/// Gives strings ids in the order of their first appearance, by an open-addressing table in rented arrays. The hash is randomised per process
/// (no input can be made to collide); the ids do not depend on it.
/// </summary>
internal ref struct StringInterner : IDisposable
{
    private char[] _characters;
    private int[] _ends;
    private int[] _hashes;
    private int[] _slots; // id + 1, or 0 for a free slot; only the first _mask + 1 are used
    private int _mask;

    public StringInterner(int expected)
    {
        int slots = 64;
        while (slots < expected * 2)
        {
            slots *= 2;
        }

        _mask = slots - 1;
        _slots = RentCleared(slots);
        _ends = ArrayPool<int>.Shared.Rent(slots / 2);
        _hashes = ArrayPool<int>.Shared.Rent(slots / 2);
        _characters = ArrayPool<char>.Shared.Rent(slots * 4);
    }

    public int Count { get; private set; }

    /// <summary>The string of an id.</summary>
    public readonly ReadOnlySpan<char> this[int id] => At(id);

    /// <summary>The id of a string, new when it was not seen before.</summary>
    public int Add(ReadOnlySpan<char> value, out bool isNew)
    {
        int hash = string.GetHashCode(value, StringComparison.Ordinal);
        int slot = hash & _mask;
        int id;
        while ((id = _slots[slot] - 1) >= 0)
        {
            if (_hashes[id] == hash && At(id).SequenceEqual(value))
            {
                isNew = false;
                return id;
            }

            slot = (slot + 1) & _mask;
        }

        isNew = true;
        _slots[slot] = Count + 1;
        return Append(value, hash);
    }

    /// <summary>The strings, in arrays of their own.</summary>
    public readonly StringList ToList() =>
        new(_characters.AsSpan(0, Count == 0 ? 0 : _ends[Count - 1]).ToArray(), _ends.AsSpan(0, Count).ToArray());

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_slots);
        ArrayPool<int>.Shared.Return(_ends);
        ArrayPool<int>.Shared.Return(_hashes);
        ArrayPool<char>.Shared.Return(_characters);
        this = default;
    }

    private readonly ReadOnlySpan<char> At(int id)
    {
        int start = id == 0 ? 0 : _ends[id - 1];
        return _characters.AsSpan(start, _ends[id] - start);
    }

    private int Append(ReadOnlySpan<char> value, int hash)
    {
        int start = Count == 0 ? 0 : _ends[Count - 1];
        if (start + value.Length > _characters.Length)
        {
            Enlarge(ref _characters, start + value.Length);
        }

        value.CopyTo(_characters.AsSpan(start));
        _ends[Count] = start + value.Length;
        _hashes[Count] = hash;
        Count++;
        if (Count * 2 > _mask)
        {
            Grow();
        }

        return Count - 1;
    }

    private void Grow()
    {
        ArrayPool<int>.Shared.Return(_slots);
        _mask = (_mask * 2) + 1;
        _slots = RentCleared(_mask + 1);
        Enlarge(ref _ends, (_mask + 1) / 2);
        Enlarge(ref _hashes, (_mask + 1) / 2);
        for (int id = 0; id < Count; id++)
        {
            int slot = _hashes[id] & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = id + 1;
        }
    }

    private static int[] RentCleared(int length)
    {
        int[] array = ArrayPool<int>.Shared.Rent(length);
        Array.Clear(array, 0, length);
        return array;
    }

    private static void Enlarge<T>(ref T[] array, int atLeast)
    {
        if (array.Length >= atLeast)
        {
            return;
        }

        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(atLeast, array.Length * 2));
        array.AsSpan().CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
