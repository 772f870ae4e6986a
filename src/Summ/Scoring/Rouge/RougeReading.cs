using Summ.Text.Stemming;

namespace Summ.Scoring.Rouge;

/// <summary>Which stemmer reads the words.</summary>
internal enum RougeStemming
{
    None,
    Nltk,
    Rouge155,
}

/// <summary>All that decides which words a text has: texts of equal readings can be compared, whatever is counted in them.</summary>
/// <param name="Stemming">The stemmer.</param>
/// <param name="IsAsciiOnly">Whether every character outside ASCII separates, also those two whose lower case is an ASCII letter.</param>
/// <param name="RemoveStopWords">Whether stop words are left out.</param>
/// <param name="WordLimit">Only the first so many words, as white space separates them; 0 for all.</param>
/// <param name="ByteLimit">Only the first so many bytes of UTF-8; 0 for all.</param>
internal sealed record RougeReading(RougeStemming Stemming, bool IsAsciiOnly, bool RemoveStopWords, int WordLimit, int ByteLimit)
{
    /// <summary>Whether the sentences of a text are cut otherwise than the joined text.</summary>
    public bool HasTwoViews => ByteLimit > 0;

    /// <summary>How the joined text is cut.</summary>
    public RougeLimit JoinedLimit =>
        WordLimit > 0 ? new RougeLimit(RougeLimitKind.Words, WordLimit)
        : ByteLimit > 0 ? new RougeLimit(RougeLimitKind.Bytes, ByteLimit)
        : default;

    /// <summary>How the list of sentences is cut.</summary>
    public RougeLimit SentenceLimit => HasTwoViews ? new RougeLimit(RougeLimitKind.BytesOfOneLine, ByteLimit) : JoinedLimit;

    /// <summary>The stemmer, or null for none.</summary>
    public IStemmer? MakeStemmer() => Stemming switch
    {
        RougeStemming.Nltk => new NltkPorterStemmer(),
        RougeStemming.Rouge155 => new Rouge155Stemmer(),
        _ => null,
    };
}
