using System.Buffers;
using System.Numerics;

namespace Summ.Scoring.NGrams;

/// <summary>
/// The n-grams of reference sequences, of all lengths from 1 to an order, as a trie in one open-addressing table: a node is found by the node
/// of its first n - 1 symbols and its last symbol, a key of 64 bits that is exact whatever the length. Nodes are numbered from 1 in the
/// order of their appearance; 0 is the root. A symbol is a positive number; 0 stands for one that no reference has and matches nothing.
/// <para>Linear in the sequences for a given order; matching allocates nothing.</para>
/// </summary>
internal sealed class NGramTrie
{
    private const int FewestNodes = 64;
    private const int MostNodesAtStart = 1 << 16;

    // Different n-grams of up to six characters for each character of a summary; a text of another kind only makes the table grow.
    private const int NodesPerSymbol = 4;

    private readonly int _order;

    // A power of two, twice the nodes there is room for; the number of a node, or 0.
    private int[] _slots;
    private ulong[] _keys;

    // By node: how often the n-gram stands in the sequence that has it most often.
    private int[] _counts;
    private int _limit = 1;

    /// <summary>Reads the sequences. Of several, an n-gram's count is the largest that one sequence has.</summary>
    /// <param name="order">Length of the longest n-grams, at least 1.</param>
    /// <param name="sequences">The sequences of symbols.</param>
    public NGramTrie(int order, ReadOnlySpan<int[]> sequences)
    {
        _order = order;
        long symbols = 0;
        foreach (int[] sequence in sequences)
        {
            symbols += sequence.Length;
        }

        int nodes = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(symbols * Math.Min(order, NodesPerSymbol), FewestNodes, MostNodesAtStart));
        _keys = new ulong[nodes];
        _counts = new int[nodes];
        _slots = new int[2 * nodes];
        int[] open = Rent(nodes);
        foreach (int[] sequence in sequences)
        {
            Read(sequence, ref open);
            open.AsSpan(0, _limit).Clear();
        }

        ArrayPool<int>.Shared.Return(open);
    }

    /// <summary>Adds to each length's matches the n-grams of a sequence that the references have, each at most as often as its count.</summary>
    /// <param name="sequence">The symbols of the candidate.</param>
    /// <param name="matches">By length minus 1.</param>
    public void AddMatches(ReadOnlySpan<int> sequence, Span<long> matches)
    {
        int[] used = Rent(_limit);
        for (int i = 0; i < sequence.Length; i++)
        {
            int node = 0;
            int longest = Math.Min(_order, sequence.Length - i);
            for (int n = 0; n < longest; n++)
            {
                node = Child(node, sequence[i + n]);
                if (node == 0)
                {
                    break;
                }

                if (used[node] < _counts[node])
                {
                    used[node]++;
                    matches[n]++;
                }
            }
        }

        ArrayPool<int>.Shared.Return(used);
    }

    private static int[] Rent(int length)
    {
        int[] array = ArrayPool<int>.Shared.Rent(length);
        Array.Clear(array, 0, length);
        return array;
    }

    private static ulong Key(int node, int symbol) => ((ulong)(uint)node << 32) | (uint)symbol;

    // Adds the nodes of a sequence and raises the counts to its own; open is zero before and counts the sequence's n-grams.
    private void Read(ReadOnlySpan<int> sequence, ref int[] open)
    {
        for (int i = 0; i < sequence.Length; i++)
        {
            int node = 0;
            int longest = Math.Min(_order, sequence.Length - i);
            for (int n = 0; n < longest; n++)
            {
                ulong key = Key(node, sequence[i + n]);
                int place = Place(key);
                node = _slots[place];
                if (node == 0)
                {
                    node = Append(key, place, ref open);
                }

                open[node]++;
                _counts[node] = Math.Max(_counts[node], open[node]);
            }
        }
    }

    private int Append(ulong key, int place, ref int[] open)
    {
        if (_limit == _keys.Length)
        {
            Grow(ref open);
            place = Place(key);
        }

        _keys[_limit] = key;
        _slots[place] = _limit;
        return _limit++;
    }

    private void Grow(ref int[] open)
    {
        int nodes = checked(_keys.Length * 2);
        Array.Resize(ref _keys, nodes);
        Array.Resize(ref _counts, nodes);
        _slots = new int[checked(2 * nodes)];
        for (int node = 1; node < _limit; node++)
        {
            _slots[Place(_keys[node])] = node;
        }

        int[] larger = Rent(nodes);
        open.AsSpan(0, _limit).CopyTo(larger);
        ArrayPool<int>.Shared.Return(open);
        open = larger;
    }

    // 0 when there is none: symbol 0 is no key.
    private int Child(int node, int symbol) => _slots[Place(Key(node, symbol))];

    // Where the key is, or the free slot where it belongs.
    private int Place(ulong key)
    {
        int[] slots = _slots;
        ulong hash = key * 0x9E3779B97F4A7C15;
        hash = BitOperations.RotateRight(hash ^ (hash >> 32), 7) * 0xD6E8FEB86659FD93;
        int mask = slots.Length - 1;
        int place = (int)(hash >> 33) & mask;
        for (int node; (node = slots[place]) != 0 && _keys[node] != key;)
        {
            place = (place + 1) & mask;
        }

        return place;
    }
}
