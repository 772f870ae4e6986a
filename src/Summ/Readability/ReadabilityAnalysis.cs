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
    private const int Seen = 128;

    private readonly Document _document;
    private readonly CountingPass _pass;
    private readonly TextCounts[] _sentences;
    private readonly bool[] _runsOn;
    private readonly TextCounts _whole;

    /// <summary>Counts the sentences of a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ReadabilityAnalysis(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _document = document;
        _pass = new CountingPass(document);
        _whole = CountingPass.Count(document);
        _sentences = new TextCounts[document.SentenceCount];
        _runsOn = new bool[document.SentenceCount];
        for (int s = 0; s < _sentences.Length; s++)
        {
            _sentences[s] = _pass.Count(s);
            _runsOn[s] = SentenceMarks.RunsOn(document, s);
        }
    }

    /// <summary>The document.</summary>
    internal Document Document => _document;

    /// <summary>What is known of its words.</summary>
    internal CountingPass Words => _pass;

    /// <summary>The counts of the sentences, one by one and without types.</summary>
    internal ReadOnlySpan<TextCounts> Sentences => _sentences;

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
        int before = -1;
        foreach (int s in sentenceIndexes)
        {
            if ((uint)s >= (uint)_sentences.Length)
            {
                throw new ArgumentOutOfRangeException(nameof(sentenceIndexes), s, $"The document has {_sentences.Length} sentences.");
            }

            sum = CountingPass.Sum(in sum, in _sentences[s]);
            if (before >= 0 && s == before + 1 && _runsOn[before])
            {
                sum = sum with { Sentences = sum.Sentences - 1 };
            }

            before = s;
        }

        return sum.Words == 0 ? default : CountTypes(sentenceIndexes).With(in sum, _document.Language);
    }

    /// <summary>Whether the formulas see a sentence of the document as one with the next.</summary>
    internal bool RunsOn(int sentence) => _runsOn[sentence];

    private TypeTally CountTypes(ReadOnlySpan<int> sentenceIndexes)
    {
        int words = _document.Vocabulary.WordCount;
        byte[] seen = ArrayPool<byte>.Shared.Rent(words);
        Array.Clear(seen, 0, words);
        TypeTally types = default;
        foreach (int s in sentenceIndexes)
        {
            ReadOnlySpan<Token> tokens = _document.TokensOf(s);
            for (int i = 0; i < tokens.Length; i++)
            {
                ref byte known = ref seen[tokens[i].Word];
                int traits = (int)_pass.TraitsOf(tokens, i);
                types.Add((known & Seen) == 0, (WordTraits)(traits & ~known));
                known |= (byte)(traits | Seen);
            }
        }

        ArrayPool<byte>.Shared.Return(seen);
        return types;
    }
}
