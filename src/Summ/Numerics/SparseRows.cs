namespace Summ.Numerics;

/// <summary>
/// A sparse matrix in compressed rows with real values, for matrix-free products: <c>y = X·v</c> and <c>y = Xᵀ·u</c> cost one pass over
/// the non-zeros. Immutable. Sums run in storage order, so that results repeat to the bit.
/// </summary>
internal sealed class SparseRows
{
    private readonly int[] _starts;
    private readonly int[] _columns;
    private readonly double[] _values;

    // Row of each entry: one loop over the entries instead of many short ones, whose ends a processor cannot foresee.
    private readonly int[] _rows;

    /// <summary>Takes over the arrays.</summary>
    /// <param name="starts">Where each row begins in the other two, one element more than rows.</param>
    /// <param name="columns">Column of each entry.</param>
    /// <param name="values">Value of each entry.</param>
    /// <param name="columnCount">Number of columns.</param>
    public SparseRows(int[] starts, int[] columns, double[] values, int columnCount)
    {
        _starts = starts;
        _columns = columns;
        _values = values;
        _rows = new int[columns.Length];
        for (int row = 0; row < RowCount; row++)
        {
            _rows.AsSpan(starts[row]..starts[row + 1]).Fill(row);
        }

        ColumnCount = columnCount;
    }

    public int RowCount => _starts.Length - 1;

    public int ColumnCount { get; }

    public int EntryCount => _columns.Length;

    public ReadOnlySpan<int> ColumnsOf(int row) => _columns.AsSpan(_starts[row].._starts[row + 1]);

    public ReadOnlySpan<double> ValuesOf(int row) => _values.AsSpan(_starts[row].._starts[row + 1]);

    /// <summary>y := X·v, y with one element a row.</summary>
    public void Multiply(ReadOnlySpan<double> v, Span<double> y)
    {
        y.Clear();
        ReadOnlySpan<int> rows = _rows;
        ReadOnlySpan<int> columns = _columns;
        ReadOnlySpan<double> values = _values;
        for (int e = 0; e < rows.Length && e < columns.Length && e < values.Length; e++)
        {
            y[rows[e]] += values[e] * v[columns[e]];
        }
    }

    /// <summary>y := Xᵀ·u, y with one element a column.</summary>
    public void MultiplyTransposed(ReadOnlySpan<double> u, Span<double> y)
    {
        y.Clear();
        ReadOnlySpan<int> rows = _rows;
        ReadOnlySpan<int> columns = _columns;
        ReadOnlySpan<double> values = _values;
        for (int e = 0; e < rows.Length && e < columns.Length && e < values.Length; e++)
        {
            y[columns[e]] += values[e] * u[rows[e]];
        }
    }

    /// <summary>Xᵀ. The entries of a row of it are in ascending order of their column.</summary>
    public SparseRows Transposed()
    {
        int[] starts = new int[ColumnCount + 1];
        foreach (int column in _columns)
        {
            starts[column + 1]++;
        }

        for (int c = 0; c < ColumnCount; c++)
        {
            starts[c + 1] += starts[c];
        }

        int[] next = starts[..ColumnCount];
        int[] rows = new int[EntryCount];
        double[] values = new double[EntryCount];
        for (int row = 0; row < RowCount; row++)
        {
            for (int e = _starts[row]; e < _starts[row + 1]; e++)
            {
                int place = next[_columns[e]]++;
                rows[place] = row;
                values[place] = _values[e];
            }
        }

        return new SparseRows(starts, rows, values, RowCount);
    }
}
