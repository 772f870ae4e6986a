using System.Text;

namespace Summ.Text;

/// <summary>
/// An analysed text: sentences, words and terms as spans and ids. It is made once per article; summarisers, metrics and formulas work on
/// it and never split, lower-case or stem again. Sentences are known by their index, never by their text. Immutable, safe for threads.
/// </summary>
public sealed class Document
{
    /// <summary>Raised by one with every change of how text is split, tokenised or stemmed, so that old results are never mixed with new ones.</summary>
    public const int AnalysisVersion = 1;

    private readonly Sentence[] _sentences;
    private readonly Token[] _tokens;
    private readonly int[] _titleTerms;
    private readonly int[] _queryTerms;
    private SentenceTerms? _contentTerms;
    private int[]? _wordCounts;
    private int[]? _byteCounts;

    internal Document(DocumentParts parts)
    {
        Text = parts.Text;
        Title = parts.Title;
        Query = parts.Query;
        Language = parts.Language;
        Vocabulary = parts.Vocabulary;
        _sentences = parts.Sentences;
        _tokens = parts.Tokens;
        _titleTerms = parts.TitleTerms;
        _queryTerms = parts.QueryTerms;
    }

    /// <summary>The text as given; all spans are offsets into it.</summary>
    public string Text { get; }

    /// <summary>The title, or null. It is not part of <see cref="Text"/>.</summary>
    public string? Title { get; }

    /// <summary>What the summary should answer, or null.</summary>
    public string? Query { get; }

    /// <summary>The language it was analysed in.</summary>
    public Language Language { get; }

    /// <summary>Words and terms by id.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The sentences in text order.</summary>
    public ReadOnlySpan<Sentence> Sentences => _sentences;

    /// <summary>All tokens in text order; those of a sentence are contiguous.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens;

    /// <summary>Number of sentences.</summary>
    public int SentenceCount => _sentences.Length;

    /// <summary>Term ids of the title's words in order; empty without a title.</summary>
    public ReadOnlySpan<int> TitleTerms => _titleTerms;

    /// <summary>Term ids of the query's words in order; empty without a query.</summary>
    public ReadOnlySpan<int> QueryTerms => _queryTerms;

    /// <summary>Number of words as blanks separate them, over all sentences; see <see cref="WordsOf"/>.</summary>
    public int WordCount
    {
        get
        {
            int sum = 0;
            foreach (int count in WordCounts)
            {
                sum += count;
            }

            return sum;
        }
    }

    /// <summary>Which content terms stand how often in which sentence. Made at the first call.</summary>
    public SentenceTerms ContentTerms => _contentTerms ?? Interlocked.CompareExchange(ref _contentTerms, SentenceTerms.Of(this), null) ?? _contentTerms;

    private int[] WordCounts => _wordCounts ?? Interlocked.CompareExchange(ref _wordCounts, CountWords(), null) ?? _wordCounts;

    private int[] ByteCounts => _byteCounts ?? Interlocked.CompareExchange(ref _byteCounts, CountBytes(), null) ?? _byteCounts;

    /// <summary>Analyses a text.</summary>
    /// <param name="text">The text; blank lines separate paragraphs.</param>
    /// <param name="language">Its language; English when null.</param>
    /// <param name="title">Its title, or null.</param>
    /// <param name="query">A query, or null.</param>
    public static Document FromText(string text, Language? language = null, string? title = null, string? query = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        language ??= Language.English;
        List<SentenceSpan> sentences = [];
        language.Splitter.Split(text, sentences);
        return DocumentBuilder.Build(text, sentences, language, title, query);
    }

    /// <summary>Analyses a text whose sentences are known; the splitter is not run.</summary>
    /// <param name="sentences">The sentences in order. Blank ones are left out; the others keep their order, so that indexes count non-blank sentences.</param>
    /// <param name="language">Their language; English when null.</param>
    /// <param name="title">A title, or null.</param>
    /// <param name="query">A query, or null.</param>
    public static Document FromSentences(IEnumerable<string> sentences, Language? language = null, string? title = null, string? query = null)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        StringBuilder text = new();
        List<SentenceSpan> spans = [];
        foreach (string sentence in sentences)
        {
            ReadOnlySpan<char> trimmed = sentence.AsSpan().Trim();
            if (trimmed.IsEmpty)
            {
                continue;
            }

            if (text.Length > 0)
            {
                text.Append('\n');
            }

            spans.Add(new SentenceSpan(new TextSpan(text.Length, trimmed.Length), 0));
            text.Append(trimmed);
        }

        return DocumentBuilder.Build(text.ToString(), spans, language ?? Language.English, title, query);
    }

    /// <summary>The characters of a sentence.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such sentence.</exception>
    public ReadOnlySpan<char> SentenceText(int sentence)
    {
        Sentence s = _sentences[sentence];
        return Text.AsSpan(s.Start, s.Length);
    }

    /// <summary>The tokens of a sentence.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such sentence.</exception>
    public ReadOnlySpan<Token> TokensOf(int sentence)
    {
        Sentence s = _sentences[sentence];
        return _tokens.AsSpan(s.FirstToken, s.TokenCount);
    }

    /// <summary>
    /// Number of words of a sentence as white space separates them, which is what <c>wc -w</c> and ROUGE's length limit count: punctuation
    /// standing alone counts, <c>and/or</c> is one.
    /// </summary>
    public int WordsOf(int sentence) => WordCounts[sentence];

    /// <summary>Length of a sentence in bytes of UTF-8.</summary>
    public int BytesOf(int sentence) => ByteCounts[sentence];

    private int[] CountWords()
    {
        int[] counts = new int[_sentences.Length];
        for (int s = 0; s < counts.Length; s++)
        {
            bool inWord = false;
            foreach (char c in SentenceText(s))
            {
                bool blank = char.IsWhiteSpace(c);
                counts[s] += !blank && !inWord ? 1 : 0;
                inWord = !blank;
            }
        }

        return counts;
    }

    private int[] CountBytes()
    {
        int[] counts = new int[_sentences.Length];
        for (int s = 0; s < counts.Length; s++)
        {
            counts[s] = Encoding.UTF8.GetByteCount(SentenceText(s));
        }

        return counts;
    }
}
