using System.Buffers;
using Summ.Text;

namespace Summ.Readability;

/// <summary>
/// How the distinct words of one text are written. Words with a <see cref="WordKey"/> are found by it, in an open-addressing table whose hash is
/// seeded anew in every process, so that no text can be made to collide; the others by a <see cref="StringInterner"/>. Works in rented arrays.
/// </summary>
internal ref struct WordIndex : IDisposable
{
    private const int LeastSlots = 128;
    private const int MostSlotsAtFirst = 1 << 16;
    private const int CharactersPerSlot = 5;
    private const int OthersAtFirst = 16;

    // The order of the words does not depend on it.
    private static readonly ulong Seed = ((ulong)(uint)string.GetHashCode("low", StringComparison.Ordinal) << 32) | (uint)string.GetHashCode("high", StringComparison.Ordinal);

    private int[] _slots; // index + 1, or 0 for a free slot; only the first _mask + 1 are used
    private int _mask;
    private WordKey[] _keys;
    private WordUse[] _uses;
    private int _count;
    private StringInterner _others;
    private WordUse[] _otherUses;
    private char[] _form;

    public WordIndex(int textLength)
    {
        int slots = LeastSlots;
        while (slots < MostSlotsAtFirst && slots < textLength / CharactersPerSlot)
        {
            slots *= 2;
        }

        _mask = slots - 1;
        _slots = ArrayPool<int>.Shared.Rent(slots);
        _slots.AsSpan(0, slots).Clear();
        _keys = ArrayPool<WordKey>.Shared.Rent(slots / 2);
        _uses = ArrayPool<WordUse>.Shared.Rent(slots / 2);
        _others = new StringInterner(OthersAtFirst);
        _otherUses = ArrayPool<WordUse>.Shared.Rent(OthersAtFirst);
        _form = ArrayPool<char>.Shared.Rent(WordKey.MaxLength);
    }

    /// <summary>The use of a word as spelled in a text; the reference holds until the next call.</summary>
    public ref WordUse Find(ReadOnlySpan<char> text, int start, int length)
    {
        if (WordKey.TryRead(text, start, length, out WordKey key))
        {
            return ref Find(key);
        }

        if (_form.Length < length)
        {
            ArrayPool<char>.Shared.Return(_form);
            _form = ArrayPool<char>.Shared.Rent(length);
        }

        // A curly apostrophe becomes a straight one.
        ReadOnlySpan<char> form = _form.AsSpan(0, WordForm.Write(text.Slice(start, length), _form));
        if (WordKey.TryMake(form, out key))
        {
            return ref Find(key);
        }

        int index = _others.Add(form, out bool isNew);
        if (isNew)
        {
            Enlarge(ref _otherUses, index + 1);
            _otherUses[index] = default;
        }

        return ref _otherUses[index];
    }

    /// <summary>Adds all words up.</summary>
    public readonly WordCounts Count(WordProfiles profiles)
    {
        WordCounts counts = default;
        for (int i = 0; i < _count; i++)
        {
            counts.Add(profiles.Of(_keys[i]), in _uses[i]);
        }

        for (int i = 0; i < _others.Count; i++)
        {
            counts.Add(profiles.Of(_others[i]), in _otherUses[i]);
        }

        return counts;
    }

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_slots);
        ArrayPool<WordKey>.Shared.Return(_keys);
        ArrayPool<WordUse>.Shared.Return(_uses);
        ArrayPool<WordUse>.Shared.Return(_otherUses);
        ArrayPool<char>.Shared.Return(_form);
        _others.Dispose();
        this = default;
    }

    private ref WordUse Find(WordKey key)
    {
        int slot = (int)key.Hash(Seed) & _mask;
        int index;
        while ((index = _slots[slot] - 1) >= 0)
        {
            if (_keys[index] == key)
            {
                return ref _uses[index];
            }

            slot = (slot + 1) & _mask;
        }

        if (_count * 2 > _mask)
        {
            Grow();
            return ref Find(key);
        }

        _slots[slot] = _count + 1;
        _keys[_count] = key;
        _uses[_count] = default;
        return ref _uses[_count++];
    }

    private void Grow()
    {
        ArrayPool<int>.Shared.Return(_slots);
        _mask = (_mask * 2) + 1;
        _slots = ArrayPool<int>.Shared.Rent(_mask + 1);
        _slots.AsSpan(0, _mask + 1).Clear();
        Enlarge(ref _keys, (_mask + 1) / 2);
        Enlarge(ref _uses, (_mask + 1) / 2);
        for (int i = 0; i < _count; i++)
        {
            int slot = (int)_keys[i].Hash(Seed) & _mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = i + 1;
        }
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
