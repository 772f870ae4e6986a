namespace Summ.Text;

/// <summary>
/// Gives strings ids in the order of their first appearance. The characters of all lie in one buffer, so that no string is made for a
/// word; an open-addressing table finds them. The hash is randomised per process (no input can be made to collide), the ids do not depend on it.
/// </summary>
internal sealed class StringTable
{
    private char[] _characters;
    private int[] _ends;
    private int[] _hashes;
    private int[] _slots; // id + 1, or 0 for a free slot

    public StringTable(int expected)
    {
        int slots = 16;
        while (slots < expected * 2)
        {
            slots *= 2;
        }

        _slots = new int[slots];
        _ends = new int[slots / 2];
        _hashes = new int[slots / 2];
        _characters = new char[slots * 4];
    }

    public int Count { get; private set; }

    public ReadOnlySpan<char> this[int id]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)id, (uint)Count, nameof(id));
            int start = id == 0 ? 0 : _ends[id - 1];
            return _characters.AsSpan(start, _ends[id] - start);
        }
    }

    /// <summary>The id of a string, new when it was not seen before.</summary>
    public int Add(ReadOnlySpan<char> value, out bool isNew)
    {
        int hash = HashOf(value);
        int slot = SlotOf(value, hash);
        isNew = _slots[slot] == 0;
        if (!isNew)
        {
            return _slots[slot] - 1;
        }

        _slots[slot] = Count + 1;
        return Append(value, hash);
    }

    /// <summary>The id of a string, or -1 when it was never added.</summary>
    public int Find(ReadOnlySpan<char> value) => _slots[SlotOf(value, HashOf(value))] - 1;

    private static int HashOf(ReadOnlySpan<char> value) => string.GetHashCode(value, StringComparison.Ordinal);

    // The slot that holds the string, or the free one where it belongs.
    private int SlotOf(ReadOnlySpan<char> value, int hash)
    {
        int mask = _slots.Length - 1;
        int slot = hash & mask;
        while (_slots[slot] != 0 && !(_hashes[_slots[slot] - 1] == hash && this[_slots[slot] - 1].SequenceEqual(value)))
        {
            slot = (slot + 1) & mask;
        }

        return slot;
    }

    private int Append(ReadOnlySpan<char> value, int hash)
    {
        int start = Count == 0 ? 0 : _ends[Count - 1];
        if (start + value.Length > _characters.Length)
        {
            Array.Resize(ref _characters, Math.Max(start + value.Length, _characters.Length * 2));
        }

        value.CopyTo(_characters.AsSpan(start));
        _ends[Count] = start + value.Length;
        _hashes[Count] = hash;
        Count++;
        if (Count == _ends.Length)
        {
            Grow();
        }

        return Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _ends, _ends.Length * 2);
        Array.Resize(ref _hashes, _hashes.Length * 2);
        _slots = new int[_slots.Length * 2];
        int mask = _slots.Length - 1;
        for (int id = 0; id < Count; id++)
        {
            int slot = _hashes[id] & mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = id + 1;
        }
    }
}
