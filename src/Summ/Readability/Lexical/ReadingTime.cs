namespace Summ.Readability.Lexical;

/// <summary>
/// Time that adults need to read an English text: words by words per minute, <c>N/238</c> in silence, <c>N/183</c> aloud.
/// M. Brysbaert (2019), How many words do we read per minute? A review and meta-analysis of reading rate, Journal of Memory and Language
/// 109, 104047: means of 190 studies of silent reading of non-fiction and of 77 studies of reading aloud.
/// Minutes. Readers differ: most read 175 to 300 words per minute of non-fiction, so the time may be a third longer or a fifth shorter.
/// Variants: fiction is read at 260 words per minute in the same paper, having shorter words; other programs take 200 or 250 words per
/// minute, or the characters. Words of another language are not words of English, and the rates are no rates for it: it has no value.
/// </summary>
internal sealed class ReadingTime : ILexicalMeasure
{
    /// <summary>Mean rate of silent reading of non-fiction.</summary>
    public const double SilentWordsPerMinute = 238;

    /// <summary>Mean rate of reading aloud.</summary>
    public const double AloudWordsPerMinute = 183;

    private readonly double _wordsPerMinute;

    public ReadingTime(double wordsPerMinute) => _wordsPerMinute = wordsPerMinute;

    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.WordCount == 0 || counts.Language != "en" ? double.NaN : counts.WordCount / _wordsPerMinute;
    }
}

public static partial class LexicalMeasures
{
    private const string Brysbaert =
        "Brysbaert 2019, How many words do we read per minute? A review and meta-analysis of reading rate, Journal of Memory and Language 109, 104047";

    /// <summary>Minutes to read in silence.</summary>
    public static LexicalMeasureInfo ReadingTime { get; } = new()
    {
        Id = "reading-time",
        Name = "Reading time",
        Language = "en",
        Unit = "minutes",
        Range = "above 0",
        Citation = Brysbaert,
        Summary = "Minutes that adults need on average to read the text in silence, at 238 words per minute; the paper's rate for fiction is 260, and most readers are between 175 and 300.",
        UndefinedFor = "a text without a word, or not in English",
        Decimals = 1,
        IsCommon = true,
        Measure = new ReadingTime(Lexical.ReadingTime.SilentWordsPerMinute),
    };

    /// <summary>Minutes to read aloud.</summary>
    public static LexicalMeasureInfo SpeakingTime { get; } = new()
    {
        Id = "speaking-time",
        Name = "Speaking time",
        Language = "en",
        Unit = "minutes",
        Range = "above 0",
        Citation = Brysbaert,
        Summary = "Minutes that adults need on average to read the text aloud, at 183 words per minute.",
        UndefinedFor = "a text without a word, or not in English",
        Decimals = 1,
        Measure = new ReadingTime(Lexical.ReadingTime.AloudWordsPerMinute),
    };
}
