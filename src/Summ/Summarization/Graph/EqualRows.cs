using Summ.Numerics;

namespace Summ.Summarization.Graph;

/// <summary>Puts equal rows together: each distinct row is a node that knows how often it occurs. Empty rows are no node. Linear time.</summary>
internal sealed class EqualRows
{
    private readonly int[] _nodeOf;
    private readonly List<int> _first = [];
    private readonly List<int> _multiplicity = [];

    public EqualRows(SparseRows rows)
    {
        _nodeOf = new int[rows.RowCount];
        Dictionary<ulong, int> newest = new(rows.RowCount);
        List<int> older = [];
        for (int row = 0; row < rows.RowCount; row++)
        {
            if (rows.ColumnsOf(row).IsEmpty)
            {
                _nodeOf[row] = -1;
                continue;
            }

            ulong hash = Hash(rows, row);
            int node = newest.GetValueOrDefault(hash, -1);
            int head = node;
            while (node >= 0 && !AreEqual(rows, row, _first[node]))
            {
                node = older[node];
            }

            if (node < 0)
            {
                node = _first.Count;
                _first.Add(row);
                _multiplicity.Add(0);
                older.Add(head);
                newest[hash] = node;
            }

            _multiplicity[node]++;
            _nodeOf[row] = node;
        }

        Distinct = Select(rows);
    }

    /// <summary>One row for each node.</summary>
    public SparseRows Distinct { get; }

    /// <summary>The node of a row, -1 for an empty row.</summary>
    public int NodeOf(int row) => _nodeOf[row];

    /// <summary>The first row of a node.</summary>
    public int First(int node) => _first[node];

    /// <summary>Number of rows of a node.</summary>
    public int Multiplicity(int node) => _multiplicity[node];

    private SparseRows Select(SparseRows rows)
    {
        int[] starts = new int[_first.Count + 1];
        for (int node = 0; node < _first.Count; node++)
        {
            starts[node + 1] = starts[node] + rows.ColumnsOf(_first[node]).Length;
        }

        int[] columns = new int[starts[^1]];
        double[] values = new double[starts[^1]];
        for (int node = 0; node < _first.Count; node++)
        {
            rows.ColumnsOf(_first[node]).CopyTo(columns.AsSpan(starts[node]));
            rows.ValuesOf(_first[node]).CopyTo(values.AsSpan(starts[node]));
        }

        return new SparseRows(starts, columns, values, rows.ColumnCount);
    }

    private static bool AreEqual(SparseRows rows, int a, int b) =>
        rows.ColumnsOf(a).SequenceEqual(rows.ColumnsOf(b)) && rows.ValuesOf(a).SequenceEqual(rows.ValuesOf(b));

    // FNV-1a over columns and the bits of the values. It only finds candidates: equal hashes are compared.
    private static ulong Hash(SparseRows rows, int row)
    {
        const ulong prime = 1099511628211;
        ulong hash = 14695981039346656037;
        ReadOnlySpan<double> values = rows.ValuesOf(row);
        for (int e = 0; e < values.Length; e++)
        {
            hash = (hash ^ (uint)rows.ColumnsOf(row)[e]) * prime;
            hash = (hash ^ (ulong)BitConverter.DoubleToInt64Bits(values[e])) * prime;
        }

        return hash;
    }
}
