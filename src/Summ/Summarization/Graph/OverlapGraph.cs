using Summ.Numerics;
using Summ.Text;

namespace Summ.Summarization.Graph;

/// <summary>
/// The random walk on the graph of word overlap, w(i,j) = |common distinct terms| / (ln|i| + ln|j|) without self-loops, as a product
/// instead of a matrix. The weight depends on j only through the lengths, so the sentences that hold a term are put together by length
/// into <em>cells</em>; a step adds what is passed on into the cells, mixes the cells of each term pair by pair, and reads them out again.
/// </summary>
/// <remarks>
/// A step costs O(z + c) for z entries of terms that more than one sentence holds and c pairs of cells of one term. With g distinct
/// lengths c is at most z·g/2, and in running text far less, because most terms stand in few sentences. Memory O(z + g²), and g² is below
/// twice the number of tokens.
/// </remarks>
internal sealed class OverlapGraph : ITransition
{
    private readonly int[] _rowStarts;
    private readonly int[] _entryCells;
    private readonly int[] _entrySentences;
    private readonly int[] _termCells;
    private readonly int[] _cellGroups;
    private readonly double[] _groupWeights;
    private readonly int _groupCount;
    private readonly double[] _cellPassed;
    private readonly double[] _cellMixed;
    private readonly double[] _selfWeights;
    private readonly double[] _inverseDegrees;

    public OverlapGraph(SentenceTerms terms)
    {
        int[] order = CountingSort.Ascending(terms.Lengths);
        int[] groupOf = new int[terms.SentenceCount];
        _groupWeights = Weights(GroupLogs(terms.Lengths, order, groupOf));
        _groupCount = order.Length == 0 ? 0 : groupOf[order[^1]] + 1;
        _termCells = CountCells(terms, order, groupOf);
        _cellGroups = new int[_termCells[^1]];
        _cellPassed = new double[_cellGroups.Length];
        _cellMixed = new double[_cellGroups.Length];
        _rowStarts = SharedEntries(terms);
        _entryCells = new int[_rowStarts[^1]];
        _entrySentences = new int[_rowStarts[^1]];
        FillCells(terms, order, groupOf);
        _selfWeights = new double[terms.SentenceCount];
        _inverseDegrees = new double[terms.SentenceCount];
        SetDegrees(groupOf);
    }

    /// <inheritdoc/>
    public void Step(ReadOnlySpan<double> current, Span<double> next)
    {
        for (int i = 0; i < next.Length; i++)
        {
            next[i] = current[i] * _inverseDegrees[i];
        }

        Spread(next);
    }

    // values := W·values, with W the symmetric matrix of weights.
    private void Spread(Span<double> values)
    {
        Array.Clear(_cellPassed);
        ReadOnlySpan<int> cells = _entryCells;
        ReadOnlySpan<int> sentences = _entrySentences;
        for (int e = 0; e < cells.Length && e < sentences.Length; e++)
        {
            _cellPassed[cells[e]] += values[sentences[e]];
        }

        for (int t = 0; t + 1 < _termCells.Length; t++)
        {
            Mix(_termCells[t], _termCells[t + 1]);
        }

        // The cells hold the sentence itself too: its self-similarity is no edge.
        for (int i = 0; i < values.Length; i++)
        {
            values[i] *= -_selfWeights[i];
        }

        for (int e = 0; e < cells.Length && e < sentences.Length; e++)
        {
            values[sentences[e]] += _cellMixed[cells[e]];
        }
    }

    // Every cell of a term receives from every cell of it, both ways at once.
    private void Mix(int start, int end)
    {
        ReadOnlySpan<int> groups = _cellGroups.AsSpan(start..end);
        ReadOnlySpan<double> passed = _cellPassed.AsSpan(start..end);
        Span<double> mixed = _cellMixed.AsSpan(start..end);
        for (int a = 0; a < groups.Length; a++)
        {
            ReadOnlySpan<double> weights = _groupWeights.AsSpan(groups[a] * _groupCount, _groupCount);
            double own = passed[a];
            double sum = own * weights[groups[a]];
            for (int b = 0; b < a; b++)
            {
                double weight = weights[groups[b]];
                sum += passed[b] * weight;
                mixed[b] += own * weight;
            }

            mixed[a] = sum;
        }
    }

    // Two sentences of one word each have ln 1 + ln 1 = 0. They get the smallest denominator that the formula has otherwise, that of one
    // word against two: so the weights stay finite and monotone, and the base of the logarithm still cancels.
    private static double[] Weights(List<double> logs)
    {
        double[] weights = new double[logs.Count * logs.Count];
        for (int a = 0; a < logs.Count; a++)
        {
            for (int b = 0; b < logs.Count; b++)
            {
                double sum = logs[a] + logs[b];
                weights[(a * logs.Count) + b] = 1 / (sum > 0 ? sum : Math.Log(2));
            }
        }

        return weights;
    }

    // Numbers the distinct lengths in ascending order.
    private static List<double> GroupLogs(ReadOnlySpan<int> lengths, int[] order, int[] groupOf)
    {
        List<double> logs = [];
        int last = -1;
        foreach (int s in order)
        {
            if (lengths[s] != last)
            {
                last = lengths[s];
                logs.Add(Math.Log(Math.Max(1, last)));
            }

            groupOf[s] = logs.Count - 1;
        }

        return logs;
    }

    private ReadOnlySpan<int> CellsOf(int sentence) => _entryCells.AsSpan(_rowStarts[sentence].._rowStarts[sentence + 1]);

    private void SetDegrees(int[] groupOf)
    {
        for (int i = 0; i < _selfWeights.Length; i++)
        {
            _selfWeights[i] = CellsOf(i).Length * _groupWeights[(groupOf[i] * _groupCount) + groupOf[i]];
        }

        Array.Fill(_inverseDegrees, 1);
        Spread(_inverseDegrees);
        for (int i = 0; i < _inverseDegrees.Length; i++)
        {
            _inverseDegrees[i] = CellsOf(i).IsEmpty ? 0 : 1 / _inverseDegrees[i];
        }
    }

    // Where the cells of each term begin: one for each length among its sentences; none for a term of one sentence, which makes no edge.
    private static int[] CountCells(SentenceTerms terms, int[] order, int[] groupOf)
    {
        int[] starts = new int[terms.TermCount + 1];
        int[] lastGroup = NoGroups(terms.TermCount);
        foreach (int s in order)
        {
            foreach (int term in terms.TermsOf(s))
            {
                if (terms.SentenceFrequencies[term] > 1 && lastGroup[term] != groupOf[s])
                {
                    lastGroup[term] = groupOf[s];
                    starts[term + 1]++;
                }
            }
        }

        for (int t = 0; t < terms.TermCount; t++)
        {
            starts[t + 1] += starts[t];
        }

        return starts;
    }

    private static int[] SharedEntries(SentenceTerms terms)
    {
        int[] starts = new int[terms.SentenceCount + 1];
        for (int s = 0; s < terms.SentenceCount; s++)
        {
            starts[s + 1] = starts[s];
            foreach (int term in terms.TermsOf(s))
            {
                starts[s + 1] += terms.SentenceFrequencies[term] > 1 ? 1 : 0;
            }
        }

        return starts;
    }

    private void FillCells(SentenceTerms terms, int[] order, int[] groupOf)
    {
        int[] lastGroup = NoGroups(terms.TermCount);
        int[] used = new int[terms.TermCount];
        foreach (int s in order)
        {
            int entry = _rowStarts[s];
            foreach (int term in terms.TermsOf(s))
            {
                if (terms.SentenceFrequencies[term] < 2)
                {
                    continue;
                }

                if (lastGroup[term] != groupOf[s])
                {
                    lastGroup[term] = groupOf[s];
                    _cellGroups[_termCells[term] + used[term]++] = groupOf[s];
                }

                _entrySentences[entry] = s;
                _entryCells[entry++] = _termCells[term] + used[term] - 1;
            }
        }
    }

    private static int[] NoGroups(int count)
    {
        int[] groups = new int[count];
        Array.Fill(groups, -1);
        return groups;
    }
}
