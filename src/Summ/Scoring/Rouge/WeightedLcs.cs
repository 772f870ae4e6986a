namespace Summ.Scoring.Rouge;

/// <summary>
/// The weighted longest common subsequence of two sentences by dynamic programming (C.-Y. Lin, 2004, "ROUGE: a package for automatic evaluation of
/// summaries", Text Summarization Branches Out, ACL, section 4), and which words of the first lie on it by the trace-back of ROUGE-1.5.5: equal
/// words are taken; else the first sentence's word is dropped if the cell above is not less than the cell to the left; else the second's.
/// </summary>
/// <remarks>
/// <para>The table is done in blocks of columns, each in bands of eight rows (see <see cref="WeightedLcsBand"/>). One bit a cell is kept, which way the
/// trace-back goes. Where these bits would be too many, only those of one block are kept, and of the other blocks the columns at their edges,
/// from which they are computed again when the trace-back comes to them, as far down as it still needs.</para>
/// <para><b>Complexity:</b> O(c r) time, each cell at most twice, and O(c + r sqrt(c)) memory for r rows and c columns; 1,300 bytes a row for
/// 200,000 columns.</para>
/// </remarks>
internal readonly ref struct WeightedLcs : IDisposable
{
    private const int WordBits = 64;
    private const int Band = WeightedLcsBand.Rows;

    // The line above a block of so many columns stays in the processor's first cache.
    private const int FewColumns = 1024;

    // Up to so many bytes of directions, those of all blocks are kept. Else the bits of one block and the 16 bytes a row of each edge are balanced.
    private const int MostKept = 1 << 20;
    private const double BitsOfAnEdge = 128;

    private readonly RunWeights _weights;
    private readonly Scratch<byte> _directions;
    private readonly Scratch<double> _line;
    private readonly Scratch<long> _lineRuns;
    private readonly Scratch<long> _reversed;
    private readonly Scratch<double> _edges;
    private readonly Scratch<long> _edgeRuns;
    private readonly int _blockColumns;
    private readonly int _mostRows;
    private readonly bool _keepsAll;

    /// <summary>Rents room for sentences of up to so many words.</summary>
    public WeightedLcs(int mostRows, int mostColumns, double weight)
    {
        long bands = (mostRows + Band - 1) / Band;
        _keepsAll = bands * ((mostColumns * 9L / 8) + FewColumns) <= MostKept;
        _blockColumns = _keepsAll ? Math.Max(1, Math.Min(FewColumns, mostColumns)) : Math.Max(FewColumns, (int)Math.Sqrt(BitsOfAnEdge * mostColumns));
        _mostRows = mostRows;
        int blocks = (mostColumns + _blockColumns - 1) / _blockColumns;
        _weights = new RunWeights(weight, Math.Min(mostRows, mostColumns));
        _directions = new Scratch<byte>(checked((int)(bands * WeightedLcsBand.Steps(_blockColumns) * (_keepsAll ? blocks : 1))));
        _line = new Scratch<double>(_blockColumns);
        _lineRuns = new Scratch<long>(_blockColumns);
        _reversed = new Scratch<long>(WeightedLcsBand.ReversedLength(_blockColumns));
        _edges = new Scratch<double>(checked(mostRows * (blocks + 1)));
        _edgeRuns = new Scratch<long>(checked(mostRows * (blocks + 1)));
    }

    /// <summary>Adds the words of the first sentence that lie on the subsequence.</summary>
    /// <param name="rows">The first sentence, without the term <see cref="RougeVocabulary.Unknown"/>.</param>
    /// <param name="columns">The second sentence.</param>
    /// <param name="taken">One bit a row.</param>
    public void Mark(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, Span<ulong> taken)
    {
        int blocks = (columns.Length + _blockColumns - 1) / _blockColumns;
        EdgeAt(0, rows.Length).Clear();
        for (int b = 0; b < blocks; b++)
        {
            RunBlock(rows, columns, b);
        }

        int open = rows.Length;
        for (int b = blocks - 1; b >= 0 && open > 0; b--)
        {
            if (b < blocks - 1 && !_keepsAll)
            {
                RunBlock(rows[..open], columns, b);
            }

            open = TraceBlock(rows, columns, b, open, taken);
        }
    }

    public void Dispose()
    {
        _weights.Dispose();
        _directions.Dispose();
        _line.Dispose();
        _lineRuns.Dispose();
        _reversed.Dispose();
        _edges.Dispose();
        _edgeRuns.Dispose();
    }

    private ReadOnlySpan<int> Block(ReadOnlySpan<int> columns, int block)
    {
        int start = block * _blockColumns;
        return columns.Slice(start, Math.Min(_blockColumns, columns.Length - start));
    }

    // Fills the cells of a block from the column before it, and keeps its last column.
    private void RunBlock(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, int block)
    {
        columns = Block(columns, block);
        Span<long> reversed = _reversed.Span[..WeightedLcsBand.ReversedLength(columns.Length)];
        WeightedLcsBand.Reverse(columns, reversed);
        WeightedLcsBand.Cells before = EdgeAt(block, rows.Length);
        WeightedLcsBand.Cells after = EdgeAt(block + 1, rows.Length);
        WeightedLcsBand.Cells line = new(_line.Span[..columns.Length], _lineRuns.Span[..columns.Length]);
        line.Clear();
        for (int start = 0; start < rows.Length; start += Band)
        {
            WeightedLcsBand.Run(rows, start, reversed, before, line, after, Directions(block, start / Band), _weights);
        }
    }

    // Returns how many rows from the first one are still open.
    private int TraceBlock(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, int block, int open, Span<ulong> taken)
    {
        columns = Block(columns, block);
        int row = open - 1;
        int column = columns.Length - 1;
        while (row >= 0 && column >= 0)
        {
            if (rows[row] == columns[column])
            {
                taken[row / WordBits] |= 1UL << (row % WordBits);
                row--;
                column--;
            }
            else if (WeightedLcsBand.IsUp(Directions(block, row / Band), row % Band, column))
            {
                row--;
            }
            else
            {
                column--;
            }
        }

        return row + 1;
    }

    private Span<byte> Directions(int block, int band)
    {
        int steps = WeightedLcsBand.Steps(_blockColumns);
        int bands = (_mostRows + Band - 1) / Band;
        return _directions.Span.Slice((((_keepsAll ? block : 0) * bands) + band) * steps, steps);
    }

    // The column before a block, one cell a row.
    private WeightedLcsBand.Cells EdgeAt(int block, int rows) =>
        new(_edges.Span.Slice(block * _mostRows, rows), _edgeRuns.Span.Slice(block * _mostRows, rows));
}
