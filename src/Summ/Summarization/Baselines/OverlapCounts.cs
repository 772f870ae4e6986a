using Summ.Scoring.Rouge;

namespace Summ.Summarization.Baselines;

/// <summary>
/// The n-grams of a growing summary, for one n, beside those of all references. Adding or removing an n-gram keeps the hits of each
/// reference, the sum of the smaller counts, up to date. N-grams that no reference has (number 0) are left out by the caller.
/// </summary>
internal sealed class OverlapCounts
{
    private readonly int _n;
    private readonly RougeReferences _references;
    private readonly int[] _counts;

    // The count of n-gram g in reference r is at g * references + r.
    private readonly int[] _wanted;
    private readonly int[] _hits;

    public OverlapCounts(RougeReferences references, int n)
    {
        _n = n;
        _references = references;
        NGramIndex index = references.NGrams(n);
        _counts = new int[index.Limit];
        _wanted = new int[index.Limit * references.Count];
        _hits = new int[references.Count];
        for (int r = 0; r < references.Count; r++)
        {
            foreach (NGramIndex.NGramCount gram in index.Counts(r))
            {
                _wanted[(gram.Number * references.Count) + r] = gram.Count;
            }
        }
    }

    public void Add(int gram)
    {
        int count = _counts[gram]++;
        ReadOnlySpan<int> wanted = _wanted.AsSpan(gram * _hits.Length, _hits.Length);
        for (int r = 0; r < wanted.Length; r++)
        {
            _hits[r] += count < wanted[r] ? 1 : 0;
        }
    }

    public void Remove(int gram)
    {
        int count = --_counts[gram];
        ReadOnlySpan<int> wanted = _wanted.AsSpan(gram * _hits.Length, _hits.Length);
        for (int r = 0; r < wanted.Length; r++)
        {
            _hits[r] -= count < wanted[r] ? 1 : 0;
        }
    }

    /// <summary>The highest F1 over the references, of a summary of so many words.</summary>
    public double BestF1(int words)
    {
        double best = 0;
        for (int r = 0; r < _hits.Length; r++)
        {
            int grams = Math.Max(0, _references.Texts[r].Count - _n + 1);
            best = Math.Max(best, RougeScore.FromCounts(_hits[r], Math.Max(0, words - _n + 1), grams).F1);
        }

        return best;
    }
}
