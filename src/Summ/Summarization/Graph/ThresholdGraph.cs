using Summ.Numerics;

namespace Summ.Summarization.Graph;

/// <summary>
/// The random walk on the graph that joins two sentences when their cosine is above a threshold, exact, without making its edges. A pair
/// that shares one term is an edge if that term's product of weights is above the threshold, and with the sentences of a term sorted by
/// weight these are a prefix of the list: running sums over the lists give all of them at once. Only pairs that share two terms or
/// more can differ from that, and only those that do are stored.
/// </summary>
/// <remarks>
/// For a pair let s be the number of shared terms whose product alone is above the threshold. The lists count the pair s times; it
/// should count once if its cosine is above the threshold, else not at all; the difference is its correction. Equal sentences are one
/// node with a multiplicity, so that repetition costs nothing. Pairs sharing two terms are found over an inverted index of the rarest
/// terms of each sentence: those left out could not alone bring a cosine above the threshold (prefix filtering, R. Bayardo, Y. Ma and
/// R. Srikant (2007), "Scaling up all pairs similarity search", WWW), and never all but one of its terms, since two must be shared.
/// A step costs O(z + c), z non-zeros and c corrections. Text in which most pairs of different sentences have two weighty terms in
/// common has c in the order of n².
/// </remarks>
internal sealed class ThresholdGraph : ITransition
{
    // Keeps what rounding may lose away from the bound of the prefix filter.
    private const double Safety = 1 - 1e-9;

    private readonly EqualRows _nodes;
    private readonly double _threshold;
    private readonly bool _selfEdges;
    private readonly int[] _listNodes;
    private readonly double[] _continues;

    // Where in the sums each entry's prefix ends; one behind the last, where a 0 stands, for an empty prefix.
    private readonly int[] _entryCuts;
    private readonly double[] _listSums;
    private readonly int[] _strongSelf;
    private readonly List<Correction> _corrections = [];
    private readonly double[] _passed;
    private readonly double[] _weighted;
    private readonly double[] _received;
    private readonly double[] _inverseDegrees;

    /// <summary>Takes unit rows, empty ones allowed.</summary>
    /// <param name="rows">The sentences' vectors.</param>
    /// <param name="threshold">Cosine that an edge must exceed, compared as <see cref="Ranking.Rounded"/>.</param>
    /// <param name="selfEdges">Whether a sentence has an edge to itself.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public ThresholdGraph(SparseRows rows, double threshold, bool selfEdges, CancellationToken cancellationToken)
    {
        _nodes = new EqualRows(rows);
        _threshold = Ranking.Rounded(threshold);
        _selfEdges = selfEdges;
        SparseRows distinct = _nodes.Distinct;
        SparseRows lists = distinct.Transposed();
        _listNodes = new int[lists.EntryCount];
        _entryCuts = new int[lists.EntryCount];
        _listSums = new double[lists.EntryCount + 1];
        _continues = new double[lists.EntryCount];
        _weighted = new double[distinct.RowCount];
        _strongSelf = new int[distinct.RowCount];
        _passed = new double[distinct.RowCount];
        _received = new double[distinct.RowCount];
        _inverseDegrees = new double[distinct.RowCount];
        SortLists(lists, distinct);
        Correct(distinct, lists, cancellationToken);
        SetDegrees();
    }

    /// <inheritdoc/>
    public void Step(ReadOnlySpan<double> current, Span<double> next)
    {
        // Equal sentences have equal scores at every step, so the first stands for all.
        for (int node = 0; node < _passed.Length; node++)
        {
            _passed[node] = current[_nodes.First(node)] * _inverseDegrees[node];
        }

        Spread();
        for (int i = 0; i < next.Length; i++)
        {
            next[i] = _nodes.NodeOf(i) < 0 ? 0 : _received[_nodes.NodeOf(i)];
        }
    }

    // received := W·passed, node by node, each node with its multiplicity.
    private void Spread()
    {
        for (int node = 0; node < _weighted.Length; node++)
        {
            _weighted[node] = _passed[node] * _nodes.Multiplicity(node);
        }

        SpreadLists();
        foreach (Correction pair in _corrections)
        {
            _received[pair.A] += pair.Count * _weighted[pair.B];
            _received[pair.B] += pair.Count * _weighted[pair.A];
        }

        for (int node = 0; node < _received.Length; node++)
        {
            int neighbours = Exceeds(1) ? _nodes.Multiplicity(node) - (_selfEdges ? 0 : 1) : 0;
            _received[node] += (neighbours * _passed[node]) - (_strongSelf[node] * _weighted[node]);
        }
    }

    // One loop over all lists, without a branch: their ends are many and not foreseeable.
    private void SpreadLists()
    {
        double sum = 0;
        for (int e = 0; e < _listNodes.Length; e++)
        {
            sum = (sum * _continues[e]) + _weighted[_listNodes[e]];
            _listSums[e] = sum;
        }

        Array.Clear(_received);
        for (int e = 0; e < _listNodes.Length; e++)
        {
            _received[_listNodes[e]] += _listSums[_entryCuts[e]];
        }
    }

    private void SetDegrees()
    {
        // Whole numbers below 2^53: the degrees are exact.
        Array.Fill(_passed, 1);
        Spread();
        for (int node = 0; node < _received.Length; node++)
        {
            _inverseDegrees[node] = _received[node] > 0 ? 1 / _received[node] : 0;
        }
    }

    private bool Exceeds(double cosine) => Ranking.Rounded(cosine) > _threshold;

    // Sorts the nodes of each term by descending weight, and finds for each how many of them its own weight brings above the threshold.
    private void SortLists(SparseRows lists, SparseRows distinct)
    {
        int start = 0;
        double[] keys = new double[distinct.RowCount];
        for (int term = 0; term < lists.RowCount; term++)
        {
            ReadOnlySpan<double> weights = lists.ValuesOf(term);
            Span<double> negated = keys.AsSpan(0, weights.Length);
            for (int e = 0; e < weights.Length; e++)
            {
                negated[e] = -weights[e];
            }

            Span<int> nodes = _listNodes.AsSpan(start, weights.Length);
            lists.ColumnsOf(term).CopyTo(nodes);
            negated.Sort(nodes);
            OrderTies(negated, nodes);
            Cut(negated, nodes, start);
            start += weights.Length;
        }
    }

    // The order of equal keys is the sorting routine's own; that of the sums must not be.
    private static void OrderTies(ReadOnlySpan<double> keys, Span<int> nodes)
    {
        int first = 0;
        for (int e = 1; e <= keys.Length; e++)
        {
            if (e == keys.Length || keys[e] != keys[first])
            {
                nodes[first..e].Sort();
                first = e;
            }
        }
    }

    private void Cut(ReadOnlySpan<double> negated, ReadOnlySpan<int> nodes, int start)
    {
        int cut = nodes.Length;
        for (int e = 0; e < nodes.Length; e++)
        {
            while (cut > 0 && !Exceeds(negated[e] * negated[cut - 1]))
            {
                cut--;
            }

            _continues[start + e] = e > 0 ? 1 : 0;
            _entryCuts[start + e] = cut > 0 ? start + cut - 1 : _listNodes.Length;
            _strongSelf[nodes[e]] += Exceeds(negated[e] * negated[e]) ? 1 : 0;
        }
    }

    private void Correct(SparseRows rows, SparseRows lists, CancellationToken cancellationToken)
    {
        RareTerms rare = new(rows, lists, _threshold * Safety);
        double[] dense = new double[rows.ColumnCount];
        foreach (int node in rare.NodesByLength)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadOnlySpan<int> terms = rows.ColumnsOf(node);
            for (int e = 0; e < terms.Length; e++)
            {
                dense[terms[e]] = rows.ValuesOf(node)[e];
            }

            foreach (int other in rare.SharingWith(node, terms.Length))
            {
                int count = CorrectionOf(rows.ColumnsOf(other), rows.ValuesOf(other), dense);
                if (count != 0)
                {
                    _corrections.Add(new Correction(node, other, count));
                }
            }

            rare.Add(node);
            foreach (int term in terms)
            {
                dense[term] = 0;
            }
        }
    }

    private int CorrectionOf(ReadOnlySpan<int> terms, ReadOnlySpan<double> values, double[] dense)
    {
        double cosine = 0;
        int strong = 0;
        for (int e = 0; e < terms.Length; e++)
        {
            double product = values[e] * dense[terms[e]];
            cosine += product;
            strong += product > 0 && Exceeds(product) ? 1 : 0;
        }

        return (Exceeds(cosine) ? 1 : 0) - strong;
    }

    private readonly record struct Correction(int A, int B, int Count);
}
