using Summ.Text;

namespace Summ.Summarization.Frequency;

/// <summary>The rows of <see cref="SentenceTerms"/> turned round: which sentences hold a term, ascending, and at which entry. Immutable.</summary>
internal sealed class TermSentences
{
    private readonly int[] _starts;
    private readonly int[] _sentences;
    private readonly int[] _entries;

    public TermSentences(SentenceTerms rows)
    {
        _starts = new int[rows.TermCount + 1];
        for (int term = 0; term < rows.TermCount; term++)
        {
            _starts[term + 1] = _starts[term] + rows.SentenceFrequencies[term];
        }

        _sentences = new int[rows.EntryCount];
        _entries = new int[rows.EntryCount];
        int[] next = _starts[..^1];
        for (int s = 0; s < rows.SentenceCount; s++)
        {
            for (int entry = rows.RowStarts[s]; entry < rows.RowStarts[s + 1]; entry++)
            {
                int place = next[rows.AllTerms[entry]]++;
                _sentences[place] = s;
                _entries[place] = entry;
            }
        }
    }

    /// <summary>Sentences that hold a term.</summary>
    public ReadOnlySpan<int> Of(int term) => _sentences.AsSpan(_starts[term].._starts[term + 1]);

    /// <summary>For each of <see cref="Of"/> the index of its entry among all entries.</summary>
    public ReadOnlySpan<int> EntriesOf(int term) => _entries.AsSpan(_starts[term].._starts[term + 1]);
}
