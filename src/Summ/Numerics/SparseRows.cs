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
        for (int row = 0; row < RowCount; row++)
        {
            double sum = 0;
            for (int e = _starts[row]; e < _starts[row + 1]; e++)
            {
                sum += _values[e] * v[_columns[e]];
            }

            y[row] = sum;
        }
    }

    /// <summary>y := Xᵀ·u, y with one element a column.</summary>
    public void MultiplyTransposed(ReadOnlySpan<double> u, Span<double> y)
    {
        y.Clear();
        for (int row = 0; row < RowCount; row++)
        {
            double factor = u[row];
            if (factor == 0)
            {
                continue;
            }

            for (int e = _starts[row]; e < _starts[row + 1]; e++)
            {
                y[_columns[e]] += _values[e] * factor;
            }
        }
    }
}
