using System.Buffers;
using Summ.Text;

namespace Summ.Readability.Lexical;

/// <summary>
/// Everything that lexical measures read of a text, counted once, in time linear in it. A <em>word</em> is a token of the analysis (see
/// <see cref="TextCounts"/>), numbers included; a <em>type</em> is a distinct word in its lower-cased form, so that <c>The</c> and
/// <c>the</c> are one type, <c>walk</c> and <c>walked</c> two: no word is lemmatised. Title and query are not part of the text.
/// Immutable, safe for threads.
/// </summary>
public sealed class LexicalCounts
{
    private readonly int[] _words;
    private readonly ValueCount[] _spectrum;
    private readonly ValueCount[] _sentenceLengths;

    private LexicalCounts(string language, int[] words, ValueCount[] spectrum, ValueCount[] sentenceLengths)
    {
        Language = language;
        _words = words;
        _spectrum = spectrum;
        _sentenceLengths = sentenceLengths;
    }

    /// <summary>Language in which the text was analysed, as a BCP 47 primary subtag.</summary>
    public string Language { get; }

    /// <summary>Number of words, repeated ones included.</summary>
    public int WordCount => _words.Length;

    /// <summary>Number of distinct words.</summary>
    public int TypeCount { get; private init; }

    /// <summary>The words in text order, as ids of the document's <see cref="Vocabulary"/>.</summary>
    public ReadOnlySpan<int> Words => _words;

    /// <summary>Every id in <see cref="Words"/> is below this.</summary>
    public int WordIdLimit { get; private init; }

    /// <summary>The frequency spectrum: how many types occur once, twice and so on; ascending by frequency, without empty classes.</summary>
    public ReadOnlySpan<ValueCount> Spectrum => _spectrum;

    /// <summary>
    /// Words that are not in the language's list of stop words; numbers and names are among them. -1 when the language has no such list.
    /// </summary>
    public int ContentWords { get; private init; }

    /// <summary>Number of sentences that hold at least one word.</summary>
    public int SentenceCount { get; private init; }

    /// <summary>How many sentences have which number of words; ascending by length, without sentences that hold no word.</summary>
    public ReadOnlySpan<ValueCount> SentenceLengths => _sentenceLengths;

    /// <summary>Number of paragraphs that hold at least one word; a heading that stands apart is a paragraph.</summary>
    public int ParagraphCount { get; private init; }

    /// <summary>Counts a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public static LexicalCounts Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        ReadOnlySpan<Token> tokens = document.Tokens;
        int limit = document.Vocabulary.WordCount;
        int[] words = new int[tokens.Length];
        int[] frequencies = ArrayPool<int>.Shared.Rent(limit);
        Array.Clear(frequencies, 0, limit);
        int contentWords = 0;
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = tokens[i].Word;
            frequencies[tokens[i].Word]++;
            contentWords += document.Vocabulary.IsStopTerm(tokens[i].Term) ? 0 : 1;
        }

        ValueCount[] spectrum = Tally.Of(frequencies.AsSpan(0, limit));
        ArrayPool<int>.Shared.Return(frequencies);
        ValueCount[] sentenceLengths = Tally.Of(LengthsOf(document.Sentences, out int paragraphs));
        return new LexicalCounts(document.Language.Code, words, spectrum, sentenceLengths)
        {
            TypeCount = Total(spectrum),
            WordIdLimit = limit,
            ContentWords = document.Language.StopWords.Words.Count == 0 ? -1 : contentWords,
            SentenceCount = Total(sentenceLengths),
            ParagraphCount = paragraphs,
        };
    }

    private static int[] LengthsOf(ReadOnlySpan<Sentence> sentences, out int paragraphs)
    {
        int[] lengths = new int[sentences.Length];
        int last = -1;
        paragraphs = 0;
        for (int s = 0; s < lengths.Length; s++)
        {
            lengths[s] = sentences[s].TokenCount;
            if (lengths[s] > 0 && sentences[s].Paragraph != last)
            {
                last = sentences[s].Paragraph;
                paragraphs++;
            }
        }

        return lengths;
    }

    private static int Total(ValueCount[] tally)
    {
        int total = 0;
        foreach (ValueCount entry in tally)
        {
            total += entry.Count;
        }

        return total;
    }
}
