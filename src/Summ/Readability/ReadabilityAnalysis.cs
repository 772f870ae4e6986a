using System.Buffers;
using Summ.Text;

namespace Summ.Readability;

/// <summary>
/// The counts of every sentence of a document, made once and kept, for callers that count many selections of its sentences, as the
/// summaries of several systems are. Making it is linear in the document; counting a selection afterwards looks at no letter again.
/// Immutable, safe for threads.
/// </summary>
public sealed class ReadabilityAnalysis
{
    private readonly Document _document;
    private readonly TextCounts[] _sentences;
    private readonly TextCounts _whole;

    /// <summary>Counts the sentences of a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ReadabilityAnalysis(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _document = document;
        _sentences = new TextCounts[document.SentenceCount];
        CountingPass pass = new(document);
        for (int s = 0; s < _sentences.Length; s++)
        {
            _sentences[s] = pass.Count(s);
            _whole = CountingPass.Sum(in _whole, in _sentences[s]);
        }

        _whole = WithTypes(in _whole, pass.TypesSeen);
    }

    /// <summary>The counts of the whole document.</summary>
    /// <returns>The counts; all 0 when there is no word.</returns>
    public TextCounts Count() => _whole;

    /// <summary>The counts of some sentences, as of a summary.</summary>
    /// <param name="sentenceIndexes">Zero-based indexes of the sentences; one that is given twice counts twice.</param>
    /// <returns>The counts; all 0 when there is no word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The document has no such sentence.</exception>
    public TextCounts Count(ReadOnlySpan<int> sentenceIndexes)
    {
        TextCounts sum = default;
        foreach (int s in sentenceIndexes)
        {
            if ((uint)s >= (uint)_sentences.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(sentenceIndexes), s, $"The document has {_sentences.Length} sentences.");
            }

            sum = CountingPass.Sum(in sum, in _sentences[s]);
        }

        return sum.Words == 0 ? sum : WithTypes(in sum, CountTypes(sentenceIndexes));
    }

    private static TextCounts WithTypes(in TextCounts counts, int types) => counts.Words == 0
        ? counts
        : counts with { Types = types, DifficultTypes = TextCounts.NotCounted, UnfamiliarTypes = TextCounts.NotCounted };

    private int CountTypes(ReadOnlySpan<int> sentenceIndexes)
    {
        int words = _document.Vocabulary.WordCount;
        bool[] seen = ArrayPool<bool>.Shared.Rent(words);
        Array.Clear(seen, 0, words);
        int types = 0;
        foreach (int s in sentenceIndexes)
        {
            foreach (Token token in _document.TokensOf(s))
            {
                types += seen[token.Word] ? 0 : 1;
                seen[token.Word] = true;
            }
        }

        ArrayPool<bool>.Shared.Return(seen);
        return types;
    }
}
