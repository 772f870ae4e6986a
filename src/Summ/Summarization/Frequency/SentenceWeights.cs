using Summ.Text;

namespace Summ.Summarization.Frequency;

/// <summary>
/// SumBasic's state: the probability of each term, and of each sentence the mean probability of its words. When a probability changes,
/// the sentences that hold the term follow at once. Each sentence's sum is the root of a tree over its terms, so that a change costs the
/// logarithm of the sentence's length and leaves no rounding error behind, as adding differences would.
/// </summary>
internal sealed class SentenceWeights
{
    private readonly SentenceTerms _rows;
    private readonly TermSentences _sentences;
    private readonly double[] _probabilities;

    // A row of m entries has its tree at twice the row's start: node 1 is the root, nodes m to 2m - 1 are the leaves.
    private readonly double[] _trees;

    public SentenceWeights(SentenceTerms rows)
    {
        _rows = rows;
        _sentences = new TermSentences(rows);
        _probabilities = new double[rows.TermCount];
        for (int term = 0; term < rows.TermCount; term++)
        {
            _probabilities[term] = rows.TermCounts[term] == 0 ? 0 : (double)rows.TermCounts[term] / rows.TotalLength;
        }

        _trees = new double[2 * rows.EntryCount];
        for (int s = 0; s < rows.SentenceCount; s++)
        {
            BuildTree(s);
        }
    }

    /// <summary>Sentences that hold a term, ascending.</summary>
    public ReadOnlySpan<int> SentencesWith(int term) => _sentences.Of(term);

    /// <summary>The probability of a term now, in the form in which numbers are compared.</summary>
    public double ProbabilityOf(int term) => Ranking.Rounded(_probabilities[term]);

    /// <summary>The weight of a sentence now: the mean probability of its content words, 0 without any.</summary>
    public double WeightOf(int sentence)
    {
        int start = _rows.RowStarts[sentence];
        return _rows.RowStarts[sentence + 1] == start ? 0 : _trees[(2 * start) + 1] / _rows.Lengths[sentence];
    }

    /// <summary>Squares the probability of each distinct term of a sentence.</summary>
    public void Use(int sentence)
    {
        foreach (int term in _rows.TermsOf(sentence))
        {
            double probability = _probabilities[term];
            double squared = probability * probability;
            if (squared == probability)
            {
                continue;
            }

            _probabilities[term] = squared;
            ReadOnlySpan<int> holders = _sentences.Of(term);
            ReadOnlySpan<int> entries = _sentences.EntriesOf(term);
            for (int i = 0; i < holders.Length; i++)
            {
                SetLeaf(holders[i], entries[i], squared);
            }
        }
    }

    private void BuildTree(int sentence)
    {
        int start = _rows.RowStarts[sentence];
        int count = _rows.RowStarts[sentence + 1] - start;
        Span<double> tree = _trees.AsSpan(2 * start, 2 * count);
        for (int i = 0; i < count; i++)
        {
            tree[count + i] = _rows.AllCounts[start + i] * _probabilities[_rows.AllTerms[start + i]];
        }

        for (int node = count - 1; node > 0; node--)
        {
            tree[node] = tree[2 * node] + tree[(2 * node) + 1];
        }
    }

    private void SetLeaf(int sentence, int entry, double probability)
    {
        int start = _rows.RowStarts[sentence];
        int count = _rows.RowStarts[sentence + 1] - start;
        Span<double> tree = _trees.AsSpan(2 * start, 2 * count);
        int node = count + entry - start;
        tree[node] = _rows.AllCounts[entry] * probability;
        for (node /= 2; node > 0; node /= 2)
        {
            tree[node] = tree[2 * node] + tree[(2 * node) + 1];
        }
    }
}
