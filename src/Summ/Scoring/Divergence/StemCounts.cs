using Summ.Text;

namespace Summ.Scoring.Divergence;

/// <summary>How often each stem stands in a text, numbered in the order of appearance. Immutable.</summary>
internal sealed class StemCounts
{
    private readonly StringList _stems;
    private readonly int[] _counts;

    /// <summary>Counts the stems of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stopWords">Whether stop words count.</param>
    public StemCounts(Document document, bool stopWords)
    {
        // A stem may belong to two terms, one of stop words and one of others.
        Vocabulary vocabulary = document.Vocabulary;
        int[] stemOfTerm = new int[vocabulary.TermCount];
        StringInterner stems = new(vocabulary.TermCount);
        try
        {
            for (int t = 0; t < stemOfTerm.Length; t++)
            {
                stemOfTerm[t] = !stopWords && vocabulary.IsStopTerm(t) ? -1 : stems.Add(vocabulary.Stem(t), out _);
            }

            _stems = stems.ToList();
        }
        finally
        {
            stems.Dispose();
        }

        _counts = new int[_stems.Count];
        foreach (Token token in document.Tokens)
        {
            if (stemOfTerm[token.Term] is int stem and >= 0)
            {
                _counts[stem]++;
                Total++;
            }
        }
    }

    /// <summary>The count of each stem, at least 1 but for stems of a title or query only, which have 0.</summary>
    public ReadOnlySpan<int> Counts => _counts;

    /// <summary>Sum of the counts.</summary>
    public int Total { get; }

    /// <summary>Number of different stems.</summary>
    public int Distinct => _counts.Length - _counts.AsSpan().Count(0);

    /// <summary>The number of a stem, or -1.</summary>
    public int Find(ReadOnlySpan<char> stem) => _stems.Find(stem);

    /// <summary>A stem.</summary>
    public ReadOnlySpan<char> Stem(int stem) => _stems[stem];
}
