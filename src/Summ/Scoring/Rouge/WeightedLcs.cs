namespace Summ.Scoring.Rouge;

/// <summary>
/// The weighted longest common subsequence of two sentences by dynamic programming (C.-Y. Lin, 2004, "ROUGE: a package for automatic evaluation of
/// summaries", Text Summarization Branches Out, ACL, section 4), and which words of the first lie on it by the trace-back of ROUGE-1.5.5: equal
/// words are taken; else the first sentence's word is dropped if the cell above is not less than the cell to the left; else the second's.
/// </summary>
/// <remarks>
/// <para>The columns are done in blocks, of about the square root of 96 times their number where there are many. Of a block one bit a cell is kept,
/// which way the trace-back goes; of the blocks before it only the columns at their edges, from which they are computed again when the trace-back
/// comes to them, as far down as it still needs.</para>
/// <para><b>Complexity:</b> O(c r) time, each cell at most twice, and O(c + r sqrt(c)) memory for r rows and c columns; 1,100 bytes a row for
/// 200,000 columns.</para>
/// </remarks>
internal readonly ref struct WeightedLcs : IDisposable
{
    private const int WordBits = 64;

    // Up to so many columns are one block; for more, the bits of a block and 12 bytes for each edge are balanced.
    private const int OneBlock = 512;
    private const double BitsOfAnEdge = 96;

    private readonly RunWeights _weights;
    private readonly Scratch<ulong> _isUp;
    private readonly Scratch<double> _line;
    private readonly Scratch<int> _lineRuns;
    private readonly Scratch<double> _edges;
    private readonly Scratch<int> _edgeRuns;
    private readonly int _blockColumns;
    private readonly int _mostRows;

    /// <summary>Rents room for sentences of up to so many words.</summary>
    public WeightedLcs(int mostRows, int mostColumns, double weight)
    {
        int columns = mostColumns <= OneBlock ? mostColumns : Math.Max(OneBlock, (int)Math.Sqrt(BitsOfAnEdge * mostColumns));
        _blockColumns = Math.Max(1, Words(columns)) * WordBits;
        _mostRows = mostRows;
        int edges = ((mostColumns + _blockColumns - 1) / _blockColumns) + 1;
        _weights = new RunWeights(weight, Math.Min(mostRows, mostColumns));
        _isUp = new Scratch<ulong>(checked(mostRows * Words(_blockColumns)));
        _line = new Scratch<double>(_blockColumns);
        _lineRuns = new Scratch<int>(_blockColumns);
        _edges = new Scratch<double>(checked(mostRows * edges));
        _edgeRuns = new Scratch<int>(checked(mostRows * edges));
    }

    /// <summary>Adds the words of the first sentence that lie on the subsequence.</summary>
    /// <param name="rows">The first sentence, without the term <see cref="RougeVocabulary.Unknown"/>.</param>
    /// <param name="columns">The second sentence.</param>
    /// <param name="taken">One bit a row.</param>
    public void Mark(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, Span<ulong> taken)
    {
        int blocks = (columns.Length + _blockColumns - 1) / _blockColumns;
        _edges.Span[..rows.Length].Clear();
        _edgeRuns.Span[..rows.Length].Clear();
        for (int b = 0; b < blocks; b++)
        {
            RunBlock(rows, columns, b);
        }

        int open = rows.Length;
        for (int b = blocks - 1; b >= 0 && open > 0; b--)
        {
            if (b < blocks - 1)
            {
                RunBlock(rows[..open], columns, b);
            }

            open = TraceBlock(rows, columns, b, open, taken);
        }
    }

    public void Dispose()
    {
        _weights.Dispose();
        _isUp.Dispose();
        _line.Dispose();
        _lineRuns.Dispose();
        _edges.Dispose();
        _edgeRuns.Dispose();
    }

    private static int Words(int columns) => (columns + WordBits - 1) / WordBits;

    private ReadOnlySpan<int> Block(ReadOnlySpan<int> columns, int block)
    {
        int start = block * _blockColumns;
        return columns.Slice(start, Math.Min(_blockColumns, columns.Length - start));
    }

    // Fills the cells of a block from the column before it, and keeps its last column.
    private void RunBlock(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, int block)
    {
        columns = Block(columns, block);
        int words = Words(_blockColumns);
        Edge before = EdgeAt(block, rows.Length);
        Edge after = EdgeAt(block + 1, rows.Length);
        Edge line = new(_line.Span[..columns.Length], _lineRuns.Span[..columns.Length]);
        line.Cells.Clear();
        line.Runs.Clear();
        for (int i = 0; i < rows.Length; i++)
        {
            Cell diagonal = i == 0 ? default : new Cell(before.Cells[i - 1], before.Runs[i - 1]);
            Cell left = new(before.Cells[i], before.Runs[i]);
            Cell last = RunRow(rows[i], columns, line, diagonal, left, _isUp.Span.Slice(i * words, words));
            after.Cells[i] = last.Value;
            after.Runs[i] = last.Run;
        }
    }

    // The line holds the row above and becomes this row.
    private Cell RunRow(int row, ReadOnlySpan<int> columns, Edge line, Cell diagonal, Cell left, Span<ulong> isUp)
    {
        Span<double> cells = line.Cells[..columns.Length];
        Span<int> runs = line.Runs[..columns.Length];
        for (int start = 0; start < columns.Length; start += WordBits)
        {
            ulong bits = 0;
            int end = Math.Min(start + WordBits, columns.Length);
            for (int j = start; j < end; j++)
            {
                Cell up = new(cells[j], runs[j]);
                if (columns[j] == row)
                {
                    // In this order, as the program adds and subtracts: the last bits of a double depend on it, and ties on the last bits.
                    left = new Cell(diagonal.Value + _weights.Of(diagonal.Run + 1) - _weights.Of(diagonal.Run), diagonal.Run + 1);
                }
                else
                {
                    bool isFromUp = up.Value >= left.Value;
                    bits |= isFromUp ? 1UL << (j - start) : 0;
                    left = new Cell(isFromUp ? up.Value : left.Value, 0);
                }

                cells[j] = left.Value;
                runs[j] = left.Run;
                diagonal = up;
            }

            isUp[start / WordBits] = bits;
        }

        return left;
    }

    // Returns how many rows from the first one are still open.
    private int TraceBlock(ReadOnlySpan<int> rows, ReadOnlySpan<int> columns, int block, int open, Span<ulong> taken)
    {
        columns = Block(columns, block);
        int words = Words(_blockColumns);
        ReadOnlySpan<ulong> isUp = _isUp.Span;
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
            else if (((isUp[(row * words) + (column / WordBits)] >> (column % WordBits)) & 1) != 0)
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

    // The column before a block, one cell a row.
    private Edge EdgeAt(int block, int rows) => new(_edges.Span.Slice(block * _mostRows, rows), _edgeRuns.Span.Slice(block * _mostRows, rows));

    /// <summary>A cell of the table: the weight of the subsequence, and the length of the run of equal words that ends here.</summary>
    private readonly record struct Cell(double Value, int Run);

    /// <summary>Cells in a row or a column.</summary>
    private readonly ref struct Edge(Span<double> cells, Span<int> runs)
    {
        public Span<double> Cells { get; } = cells;

        public Span<int> Runs { get; } = runs;
    }
}
