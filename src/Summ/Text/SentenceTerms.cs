namespace Summ.Text;

/// <summary>
/// The sentence-by-term counts of a document without stop words, in compressed rows: the one table that graph, frequency and latent
/// methods share. Row <c>s</c> holds the distinct content terms of sentence <c>s</c> in ascending order of their id. Immutable.
/// </summary>
public sealed class SentenceTerms
{
    private readonly int[] _rowStarts;
    private readonly int[] _terms;
    private readonly int[] _counts;
    private readonly int[] _lengths;
    private readonly int[] _termCounts;
    private readonly int[] _sentenceFrequencies;

    private SentenceTerms(int[] rowStarts, int[] terms, int[] counts, int[] lengths, int termCount)
    {
        _rowStarts = rowStarts;
        _terms = terms;
        _counts = counts;
        _lengths = lengths;
        _termCounts = new int[termCount];
        _sentenceFrequencies = new int[termCount];
        for (int i = 0; i < terms.Length; i++)
        {
            _termCounts[terms[i]] += counts[i];
            _sentenceFrequencies[terms[i]]++;
        }

        foreach (int length in lengths)
        {
            TotalLength += length;
        }
    }

    /// <summary>Number of sentences.</summary>
    public int SentenceCount => _lengths.Length;

    /// <summary>Number of term ids, stop terms included (their counts are 0).</summary>
    public int TermCount => _termCounts.Length;

    /// <summary>Number of non-zero entries.</summary>
    public int EntryCount => _terms.Length;

    /// <summary>Number of content tokens of the document, with repeats.</summary>
    public int TotalLength { get; }

    /// <summary>Occurrences of each term in the document, by term id; 0 for stop terms.</summary>
    public ReadOnlySpan<int> TermCounts => _termCounts;

    /// <summary>Number of sentences that hold each term, by term id; 0 for stop terms.</summary>
    public ReadOnlySpan<int> SentenceFrequencies => _sentenceFrequencies;

    /// <summary>Number of content tokens of each sentence, with repeats.</summary>
    public ReadOnlySpan<int> Lengths => _lengths;

    /// <summary>Where each sentence's entries begin in <see cref="AllTerms"/> and <see cref="AllCounts"/>; one element more than sentences.</summary>
    public ReadOnlySpan<int> RowStarts => _rowStarts;

    /// <summary>Term ids of all entries, row by row.</summary>
    public ReadOnlySpan<int> AllTerms => _terms;

    /// <summary>Counts of all entries, row by row, each at least 1.</summary>
    public ReadOnlySpan<int> AllCounts => _counts;

    /// <summary>Distinct content terms of a sentence, ascending.</summary>
    public ReadOnlySpan<int> TermsOf(int sentence) => _terms.AsSpan(_rowStarts[sentence].._rowStarts[sentence + 1]);

    /// <summary>How often each of <see cref="TermsOf"/> stands in the sentence.</summary>
    public ReadOnlySpan<int> CountsOf(int sentence) => _counts.AsSpan(_rowStarts[sentence].._rowStarts[sentence + 1]);

    internal static SentenceTerms Of(Document document)
    {
        Vocabulary vocabulary = document.Vocabulary;
        int[] rowStarts = new int[document.SentenceCount + 1];
        int[] lengths = new int[document.SentenceCount];
        int[] terms = new int[document.Tokens.Length];
        int[] counts = new int[terms.Length];
        int entries = 0;
        for (int s = 0; s < lengths.Length; s++)
        {
            int start = entries;
            foreach (Token token in document.TokensOf(s))
            {
                if (!vocabulary.IsStopTerm(token.Term))
                {
                    terms[entries++] = token.Term;
                }
            }

            lengths[s] = entries - start;
            entries = start + MergeRepeats(terms.AsSpan(start, lengths[s]), counts.AsSpan(start, lengths[s]));
            rowStarts[s + 1] = entries;
        }

        return new SentenceTerms(rowStarts, terms[..entries], counts[..entries], lengths, vocabulary.TermCount);
    }

    // Sorts the terms and replaces runs of equal ones by one entry with its count.
    private static int MergeRepeats(Span<int> terms, Span<int> counts)
    {
        terms.Sort();
        int length = 0;
        foreach (int term in terms)
        {
            if (length > 0 && terms[length - 1] == term)
            {
                counts[length - 1]++;
            }
            else
            {
                terms[length] = term;
                counts[length++] = 1;
            }
        }

        return length;
    }
}
