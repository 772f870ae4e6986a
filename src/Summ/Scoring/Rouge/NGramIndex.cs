namespace Summ.Scoring.Rouge;

/// <summary>
/// The distinct n-grams of a document's references for one n, numbered from 1, and how often each reference has each. An n-gram is found
/// by the number of its first n - 1 words' n-gram and its last word, which makes a key of 64 bits: exact, whatever n is.
/// 0 stands for every n-gram that no reference has.
/// </summary>
internal sealed class NGramIndex
{
    private readonly int _n;

    // For n > 1: an open table from key to number; empty for n = 1, where the number is the term.
    private readonly Slot[] _slots;

    // By reference: the number of the n-gram that begins at each word.
    private readonly int[][] _numbers;
    private readonly NGramCount[] _counts;
    private readonly int[] _countEnds;

    private NGramIndex(int n, Slot[] slots, int[][] numbers, int limit)
    {
        _n = n;
        _slots = slots;
        _numbers = numbers;
        Limit = limit;
        _counts = CountEach(numbers, limit, out _countEnds);
    }

    /// <summary>One more than the highest number.</summary>
    public int Limit { get; }

    /// <summary>The single words of the references.</summary>
    public static NGramIndex OfWords(ReadOnlySpan<RougeText> texts, int termCount)
    {
        int[][] numbers = new int[texts.Length][];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = texts[i].Terms.ToArray();
        }

        return new NGramIndex(1, [], numbers, termCount);
    }

    /// <summary>The n-grams of one word more.</summary>
    public NGramIndex Extend(ReadOnlySpan<RougeText> texts)
    {
        int total = 0;
        int[][] numbers = new int[texts.Length][];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = new int[Math.Max(0, texts[i].Count - _n)];
            total = checked(total + numbers[i].Length);
        }

        // At most half full.
        Slot[] slots = new Slot[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, 2 * total))];
        int limit = 1;
        for (int i = 0; i < numbers.Length; i++)
        {
            ReadOnlySpan<int> terms = texts[i].Terms;
            for (int k = 0; k < numbers[i].Length; k++)
            {
                ulong key = Key(_numbers[i][k], terms[k + _n]);
                ref Slot slot = ref slots[Place(slots, key)];
                if (slot.Key == 0)
                {
                    slot = new Slot(key, limit++);
                }

                numbers[i][k] = slot.Number;
            }
        }

        return new NGramIndex(_n + 1, slots, numbers, limit);
    }

    /// <summary>The number of an n-gram, n > 1, from that of its first n - 1 words and its last word's term; 0 if no reference has it.</summary>
    public int Find(int first, int lastTerm)
    {
        if (first == 0 || lastTerm == RougeVocabulary.Unknown)
        {
            return 0;
        }

        // A free slot has the number 0.
        return _slots[Place(_slots, Key(first, lastTerm))].Number;
    }

    /// <summary>Each distinct n-gram of one reference, with its count.</summary>
    public ReadOnlySpan<NGramCount> Counts(int reference)
    {
        int start = reference == 0 ? 0 : _countEnds[reference - 1];
        return _counts.AsSpan(start, _countEnds[reference] - start);
    }

    private static NGramCount[] CountEach(int[][] numbers, int limit, out int[] ends)
    {
        int total = 0;
        foreach (int[] positions in numbers)
        {
            total += positions.Length;
        }

        NGramCount[] counts = new NGramCount[total];
        ends = new int[numbers.Length];
        int end = 0;
        using Scratch<int> scratch = new(limit);
        Span<int> open = scratch.Cleared();
        for (int i = 0; i < numbers.Length; i++)
        {
            foreach (int number in numbers[i])
            {
                open[number]++;
            }

            foreach (int number in numbers[i])
            {
                if (open[number] > 0)
                {
                    counts[end++] = new NGramCount(number, open[number]);
                    open[number] = 0;
                }
            }

            ends[i] = end;
        }

        return counts;
    }

    // Numbers and terms of references are at least 1, so no key is 0.
    private static ulong Key(int first, int lastTerm) => ((ulong)(uint)first << 32) | (uint)lastTerm;

    private static int Place(Slot[] slots, ulong key)
    {
        ulong hash = key * 0x9E3779B97F4A7C15;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93;
        int mask = slots.Length - 1;
        int place = (int)(hash >> 33) & mask;
        while (slots[place].Key != key && slots[place].Key != 0)
        {
            place = (place + 1) & mask;
        }

        return place;
    }

    /// <summary>An n-gram of a reference.</summary>
    internal readonly record struct NGramCount(int Number, int Count);

    private readonly record struct Slot(ulong Key, int Number);
}
