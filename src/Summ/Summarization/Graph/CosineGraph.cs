using Summ.Numerics;

namespace Summ.Summarization.Graph;

/// <summary>
/// The random walk whose edges are weighted by the cosine of every pair of sentences, as the product X·(Xᵀ·v) with X the unit rows: the
/// matrix of cosines is never made. A step costs two passes over the non-zeros.
/// </summary>
internal sealed class CosineGraph : ITransition
{
    private readonly SparseRows _rows;
    private readonly bool _selfEdges;
    private readonly double[] _termSums;
    private readonly double[] _passed;
    private readonly double[] _inverseDegrees;

    /// <summary>Takes unit rows, empty ones allowed.</summary>
    /// <param name="rows">The sentences' vectors.</param>
    /// <param name="selfEdges">Whether a sentence has an edge to itself, of weight 1.</param>
    public CosineGraph(SparseRows rows, bool selfEdges)
    {
        _rows = rows;
        _selfEdges = selfEdges;
        _termSums = new double[rows.ColumnCount];
        _passed = new double[rows.RowCount];
        _inverseDegrees = new double[rows.RowCount];
        SetDegrees();
    }

    /// <inheritdoc/>
    public void Step(ReadOnlySpan<double> current, Span<double> next)
    {
        for (int i = 0; i < _passed.Length; i++)
        {
            _passed[i] = current[i] * _inverseDegrees[i];
        }

        Spread(next);
    }

    // next := W·passed.
    private void Spread(Span<double> next)
    {
        _rows.MultiplyTransposed(_passed, _termSums);
        _rows.Multiply(_termSums, next);
        for (int i = 0; i < next.Length && !_selfEdges; i++)
        {
            // The product holds the cosine 1 of a sentence with itself; an empty row has none.
            next[i] = _rows.ColumnsOf(i).IsEmpty ? 0 : Math.Max(0, next[i] - _passed[i]);
        }
    }

    private void SetDegrees()
    {
        bool[] isAlone = Alone();
        Array.Fill(_passed, 1);
        Spread(_inverseDegrees);
        for (int i = 0; i < _passed.Length; i++)
        {
            _inverseDegrees[i] = isAlone[i] ? 0 : 1 / _inverseDegrees[i];
        }
    }

    // Sentences without an edge, told by their terms: the difference of two equal sums is not reliably 0.
    private bool[] Alone()
    {
        int[] frequencies = new int[_rows.ColumnCount];
        for (int i = 0; i < _rows.RowCount; i++)
        {
            foreach (int term in _rows.ColumnsOf(i))
            {
                frequencies[term]++;
            }
        }

        bool[] isAlone = new bool[_rows.RowCount];
        for (int i = 0; i < isAlone.Length; i++)
        {
            isAlone[i] = _selfEdges ? _rows.ColumnsOf(i).IsEmpty : !HasShared(_rows.ColumnsOf(i), frequencies);
        }

        return isAlone;
    }

    private static bool HasShared(ReadOnlySpan<int> terms, int[] frequencies)
    {
        foreach (int term in terms)
        {
            if (frequencies[term] > 1)
            {
                return true;
            }
        }

        return false;
    }
}
