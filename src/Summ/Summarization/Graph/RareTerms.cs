using System.Numerics;
using Summ.Numerics;

namespace Summ.Summarization.Graph;

/// <summary>
/// An inverted index over the rarest terms of each row, which finds, among the rows added so far, all that share at least two terms with
/// a given one and have a product above a threshold with it (and some others). See <see cref="ThresholdGraph"/> for the reason.
/// </summary>
internal sealed class RareTerms
{
    private const int LongestOnStack = 128;

    private readonly int[] _starts;
    private readonly int[] _terms;
    private readonly int[] _owners;
    private readonly int[] _newest;
    private readonly int[] _older;
    private readonly int[] _seenBy;
    private readonly int[] _found;
    private readonly ulong[] _signatures;

    /// <summary>Chooses the terms of each row; no row is in the index yet.</summary>
    /// <param name="rows">Rows with values above 0.</param>
    /// <param name="columns">The same, transposed.</param>
    /// <param name="threshold">Products up to this need not be found.</param>
    public RareTerms(SparseRows rows, SparseRows columns, double threshold)
    {
        _starts = new int[rows.RowCount + 1];
        _terms = new int[rows.EntryCount];
        _owners = new int[rows.EntryCount];
        _older = new int[rows.EntryCount];
        _newest = new int[rows.ColumnCount];
        _seenBy = new int[rows.RowCount];
        _found = new int[rows.RowCount];
        _signatures = new ulong[rows.RowCount];
        Array.Fill(_newest, -1);
        Array.Fill(_seenBy, -1);
        double[] largest = Largest(columns);
        int[] lengths = new int[rows.RowCount];
        for (int row = 0; row < rows.RowCount; row++)
        {
            lengths[row] = rows.ColumnsOf(row).Length;
            _signatures[row] = Signature(rows.ColumnsOf(row));
            _starts[row + 1] = _starts[row] + Choose(rows, row, columns, largest, threshold);
        }

        NodesByLength = CountingSort.Ascending(lengths);
    }

    /// <summary>The rows by ascending number of terms: added in this order, a long row is compared only at the cost of the shorter.</summary>
    public int[] NodesByLength { get; }

    /// <summary>
    /// Rows of the index that share a chosen term with a row and may share a second one, each once. Valid until the next call.
    /// </summary>
    /// <param name="row">The row.</param>
    /// <param name="termCount">Number of its terms.</param>
    public ReadOnlySpan<int> SharingWith(int row, int termCount)
    {
        int count = 0;
        ulong signature = _signatures[row];

        // Two shared terms are two bits that both signatures have, unless they fall on one bit; then the row has fewer bits than terms.
        bool isTold = BitOperations.PopCount(signature) == termCount;
        for (int e = _starts[row]; e < _starts[row + 1]; e++)
        {
            for (int posting = _newest[_terms[e]]; posting >= 0; posting = _older[posting])
            {
                int other = _owners[posting];
                if (_seenBy[other] != row)
                {
                    _seenBy[other] = row;
                    _found[count] = other;
                    count += isTold && BitOperations.PopCount(signature & _signatures[other]) < 2 ? 0 : 1;
                }
            }
        }

        return _found.AsSpan(0, count);
    }

    /// <summary>Puts a row into the index.</summary>
    public void Add(int row)
    {
        for (int e = _starts[row]; e < _starts[row + 1]; e++)
        {
            _owners[e] = row;
            _older[e] = _newest[_terms[e]];
            _newest[_terms[e]] = e;
        }
    }

    // Sorts the terms by rarity and drops the commonest as far as they cannot reach the threshold without the rest; at least one.
    private int Choose(SparseRows rows, int row, SparseRows columns, double[] largest, double threshold)
    {
        ReadOnlySpan<int> all = rows.ColumnsOf(row);
        Span<int> terms = _terms.AsSpan(_starts[row], all.Length);
        Span<long> byRarity = all.Length <= LongestOnStack ? stackalloc long[all.Length] : new long[all.Length];
        for (int e = 0; e < all.Length; e++)
        {
            byRarity[e] = ((long)columns.ColumnsOf(all[e]).Length << 32) | (uint)e;
        }

        byRarity.Sort();
        int kept = all.Length;
        double reach = 0;
        do
        {
            kept--;
            reach += ReachOf(kept, byRarity);
        }
        while (kept > 0 && reach + ReachOf(kept - 1, byRarity) <= threshold);

        int chosen = 0;
        foreach (long item in byRarity[..kept])
        {
            if (item >> 32 > 1)
            {
                terms[chosen++] = rows.ColumnsOf(row)[(int)item];
            }
        }

        return chosen;

        double ReachOf(int place, ReadOnlySpan<long> items) =>
            rows.ValuesOf(row)[(int)items[place]] * largest[rows.ColumnsOf(row)[(int)items[place]]];
    }

    private static ulong Signature(ReadOnlySpan<int> terms)
    {
        ulong signature = 0;
        foreach (int term in terms)
        {
            signature |= 1UL << (term & 63);
        }

        return signature;
    }

    private static double[] Largest(SparseRows columns)
    {
        double[] largest = new double[columns.RowCount];
        for (int c = 0; c < largest.Length; c++)
        {
            foreach (double value in columns.ValuesOf(c))
            {
                largest[c] = Math.Max(largest[c], value);
            }
        }

        return largest;
    }
}
