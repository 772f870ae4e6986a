using System.Numerics;
using System.Runtime.Intrinsics;

namespace Summ.Scoring.Rouge;

/// <summary>
/// Eight rows of the table of a <see cref="WeightedLcs"/>. Where the processor has vectors of eight doubles they are computed along the anti-diagonals, whose
/// cells do not depend on each other: at step t the band's row l is at column t - l. The arithmetic of each cell is the program's in both ways, so that every
/// double is the same bits.
/// </summary>
internal static class WeightedLcsBand
{
    /// <summary>Rows of a band.</summary>
    public const int Rows = 8;

    private const int Lag = Rows - 1;

    // Neither is a term, so they equal nothing.
    private const long NoColumn = -1;
    private const long NoRow = -2;

    /// <summary>Steps for so many columns, each of which leaves one byte of directions.</summary>
    public static int Steps(int columns) => columns + Lag;

    /// <summary>Length of the reversed columns with their margins.</summary>
    public static int ReversedLength(int columns) => columns + (2 * Lag);

    /// <summary>Writes the columns from right to left, between margins that equal nothing: so the terms of a step stand side by side.</summary>
    public static void Reverse(ReadOnlySpan<int> columns, Span<long> reversed)
    {
        reversed[..Lag].Fill(NoColumn);
        reversed[^Lag..].Fill(NoColumn);
        for (int j = 0; j < columns.Length; j++)
        {
            reversed[Lag + columns.Length - 1 - j] = columns[j];
        }
    }

    /// <summary>Whether the trace-back goes up from a cell: the one above is not less than the one to the left.</summary>
    public static bool IsUp(ReadOnlySpan<byte> directions, int row, int column) => ((directions[column + row] >> row) & 1) != 0;

    /// <summary>Computes a band.</summary>
    /// <param name="rows">The terms of all rows.</param>
    /// <param name="start">The band's first row.</param>
    /// <param name="reversed">The terms of the columns, reversed.</param>
    /// <param name="before">The column before, for all rows.</param>
    /// <param name="line">The row above the band; becomes its last row.</param>
    /// <param name="after">Takes the last column, for the band's rows.</param>
    /// <param name="directions">Takes the directions, for <see cref="IsUp"/>.</param>
    /// <param name="weights">Weights of the runs.</param>
    public static void Run(
        ReadOnlySpan<int> rows, int start, ReadOnlySpan<long> reversed, Cells before, Cells line, Cells after, Span<byte> directions, RunWeights weights)
    {
        if (Vector512.IsHardwareAccelerated)
        {
            RunDiagonals(rows, start, reversed, before, line, after, directions, weights);
        }
        else
        {
            RunRows(rows, start, reversed, before, line, after, directions, weights);
        }
    }

    private static void RunDiagonals(
        ReadOnlySpan<int> rows, int start, ReadOnlySpan<long> reversed, Cells before, Cells line, Cells after, Span<byte> directions, RunWeights weights)
    {
        int count = Math.Min(Rows, rows.Length - start);
        int columns = line.Values.Length;
        Span<double> values = stackalloc double[Rows];
        Span<long> runs = stackalloc long[Rows];
        Span<long> terms = stackalloc long[Rows];
        values.Clear();
        runs.Clear();
        terms.Fill(NoRow);
        for (int l = 0; l < count; l++)
        {
            values[l] = before.Values[start + l];
            runs[l] = before.Runs[start + l];
            terms[l] = rows[start + l];
        }

        Vector512<long> rowTerms = Vector512.Create<long>(terms);
        Vector512<long> shift = Vector512.Create(0L, 0, 1, 2, 3, 4, 5, 6);
        Vector512<long> lanes = Vector512.Create(0L, 1, 2, 3, 4, 5, 6, 7);

        // Before step t: left of each lane, which is its own last cell; then above it, at the last step, which is its diagonal now.
        Vector512<double> left = Vector512.Create<double>(values);
        Vector512<long> leftRun = Vector512.Create<long>(runs);
        Vector512<double> up = Vector512.CreateScalar(start > 0 ? before.Values[start - 1] : 0);
        Vector512<long> upRun = Vector512.CreateScalar(start > 0 ? before.Runs[start - 1] : 0);
        for (int t = 0; t < columns + Lag; t++)
        {
            Vector512<double> diagonal = up;
            Vector512<long> diagonalRun = upRun;
            bool isInside = t < columns;
            up = Vector512.Shuffle(left, shift).WithElement(0, isInside ? line.Values[t] : 0);
            upRun = Vector512.Shuffle(leftRun, shift).WithElement(0, isInside ? line.Runs[t] : 0);
            Vector512<long> equal = Vector512.Equals(rowTerms, Vector512.Create(reversed.Slice(columns + Lag - 1 - t, Rows)));
            Vector512<double> isUp = Vector512.GreaterThanOrEqual(up, left);
            directions[t] = (byte)isUp.ExtractMostSignificantBits();
            Vector512<double> cell = Vector512.ConditionalSelect(isUp, up, left);
            Vector512<long> run = (diagonalRun + Vector512<long>.One) & equal;
            if (equal != Vector512<long>.Zero)
            {
                cell.CopyTo(values);
                for (ulong rest = equal.ExtractMostSignificantBits(); rest != 0; rest &= rest - 1)
                {
                    int l = BitOperations.TrailingZeroCount(rest);
                    values[l] = Longer(diagonal[l], (int)diagonalRun[l], weights);
                }

                cell = Vector512.Create<double>(values);
            }

            if (!isInside || t < Lag)
            {
                // At both ends some lanes are not at a column.
                Vector512<long> column = Vector512.Create((long)t) - lanes;
                Vector512<long> isColumn = Vector512.GreaterThanOrEqual(column, Vector512<long>.Zero) & Vector512.LessThan(column, Vector512.Create((long)columns));
                cell = Vector512.ConditionalSelect(isColumn.AsDouble(), cell, left);
                run = Vector512.ConditionalSelect(isColumn, run, leftRun);
            }

            left = cell;
            leftRun = run;
            if (t >= Lag)
            {
                line.Values[t - Lag] = left[Lag];
                line.Runs[t - Lag] = leftRun[Lag];
            }
        }

        left.CopyTo(values);
        leftRun.CopyTo(runs);
        values[..count].CopyTo(after.Values[start..]);
        runs[..count].CopyTo(after.Runs[start..]);
    }

    private static void RunRows(
        ReadOnlySpan<int> rows, int start, ReadOnlySpan<long> reversed, Cells before, Cells line, Cells after, Span<byte> directions, RunWeights weights)
    {
        int count = Math.Min(Rows, rows.Length - start);
        directions.Clear();
        for (int l = 0; l < count; l++)
        {
            int row = start + l;
            double diagonal = row == 0 ? 0 : before.Values[row - 1];
            long diagonalRun = row == 0 ? 0 : before.Runs[row - 1];
            double left = before.Values[row];
            long leftRun = before.Runs[row];
            for (int j = 0; j < line.Values.Length; j++)
            {
                double up = line.Values[j];
                long upRun = line.Runs[j];
                if (reversed[Lag + line.Values.Length - 1 - j] == rows[row])
                {
                    left = Longer(diagonal, (int)diagonalRun, weights);
                    leftRun = diagonalRun + 1;
                }
                else
                {
                    bool isUp = up >= left;
                    directions[j + l] |= isUp ? (byte)(1 << l) : (byte)0;
                    left = isUp ? up : left;
                    leftRun = 0;
                }

                line.Values[j] = left;
                line.Runs[j] = leftRun;
                diagonal = up;
                diagonalRun = upRun;
            }

            after.Values[row] = left;
            after.Runs[row] = leftRun;
        }
    }

    // In this order, as the program adds and subtracts: the last bit of a double depends on it, and ties on the last bit.
    private static double Longer(double diagonal, int run, RunWeights weights) => diagonal + weights.Of(run + 1) - weights.Of(run);

    /// <summary>Cells in a row or a column of the table.</summary>
    /// <param name="values">Weight of the subsequence up to each cell.</param>
    /// <param name="runs">Length of the run of equal words that ends at each cell.</param>
    internal readonly ref struct Cells(Span<double> values, Span<long> runs)
    {
        public Span<double> Values { get; } = values;

        public Span<long> Runs { get; } = runs;

        public void Clear()
        {
            Values.Clear();
            Runs.Clear();
        }
    }
}
