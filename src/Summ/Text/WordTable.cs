using System.Collections.Frozen;

namespace Summ.Text;

/// <summary>
/// Looks words of a fixed list up, of which most have a <see cref="WordKey"/>, by an open-addressing table that is at most half full: most searches, also
/// in vain, look at one entry. Immutable, safe for threads, no allocation.
/// </summary>
internal sealed class WordTable<T>
{
    private const ulong Seed = 0x243F6A8885A308D3;
    private const int SlotsPerWord = 2;

    private readonly Entry[] _slots;
    private readonly int _mask;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _others;

    /// <summary>Makes a table.</summary>
    /// <param name="words">Words in their forms, each once.</param>
    public WordTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        int slots = 4;
        while (slots < words.Count * SlotsPerWord)
        {
            slots *= 2;
        }

        _slots = new Entry[slots];
        _mask = slots - 1;
        Dictionary<string, T> others = new(StringComparer.Ordinal);
        foreach ((string word, T value) in words)
        {
            if (WordKey.TryMake(word, out WordKey key))
            {
                int slot = (int)key.Hash(Seed) & _mask;
                while (_slots[slot].Key != default)
                {
                    slot = (slot + 1) & _mask;
                }

                _slots[slot] = new Entry(key, value);
            }
            else
            {
                others.Add(word, value);
            }
        }

        _others = others.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Looks a word up.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out T value) =>
        WordKey.TryMake(word, out WordKey key) ? TryFind(key, out value) : _others.TryGetValue(word, out value!);

    /// <summary>Looks a word up by its key.</summary>
    public bool TryFind(WordKey key, out T value)
    {
        int slot = (int)key.Hash(Seed) & _mask;
        while (true)
        {
            ref readonly Entry entry = ref _slots[slot];
            if (entry.Key == default)
            {
                value = default!;
                return false;
            }

            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }

            slot = (slot + 1) & _mask;
        }
    }

    private readonly struct Entry(WordKey key, T value)
    {
        public readonly WordKey Key = key;
        public readonly T Value = value;
    }
}
