namespace Summ.Text;

/// <summary>Strings by id. The characters of all lie in one array, so that no string is made for a word. Immutable.</summary>
internal sealed class StringList(char[] characters, int[] ends)
{
    private Dictionary<string, int>? _index;

    public int Count => ends.Length;

    /// <exception cref="ArgumentOutOfRangeException">There is no such id.</exception>
    public ReadOnlySpan<char> this[int id]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)id, (uint)ends.Length, nameof(id));
            int start = id == 0 ? 0 : ends[id - 1];
            return characters.AsSpan(start, ends[id] - start);
        }
    }

    /// <summary>The id of a string, or -1. The first call makes an index: most lists are never searched.</summary>
    public int Find(ReadOnlySpan<char> value)
    {
        // Two threads may both make the index; they are equal.
        Dictionary<string, int> index = Volatile.Read(ref _index) ?? MakeIndex();
        return index.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(value, out int id) ? id : -1;
    }

    private Dictionary<string, int> MakeIndex()
    {
        Dictionary<string, int> ids = new(Count, StringComparer.Ordinal);
        for (int id = 0; id < Count; id++)
        {
            ids.Add(this[id].ToString(), id);
        }

        Volatile.Write(ref _index, ids);
        return ids;
    }
}
