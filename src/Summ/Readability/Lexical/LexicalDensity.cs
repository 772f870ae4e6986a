namespace Summ.Readability.Lexical;

/// <summary>
/// Lexical density: words with content by all words.
/// J. Ure (1971), Lexical density and register differentiation, in G. E. Perren and J. L. M. Trim (eds), Applications of Linguistics,
/// Cambridge University Press, 443-452.
/// 0 to 1, higher is denser: writing has more content words than speech.
/// Departs from the paper: she tells content words by their word class, which needs a tagger; here every word has content that is not in
/// the language's list of stop words. A word form that is both (<c>like</c>) is what the list says, numbers and names have content, and
/// auxiliaries and some verbs of the widest meaning are on the list. Halliday's density, content words per clause, is another measure.
/// </summary>
internal sealed class LexicalDensity : ILexicalMeasure
{
    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        return counts.ContentWords < 0 ? double.NaN : (double)counts.ContentWords / counts.WordCount;
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Content words by words.</summary>
    public static LexicalMeasureInfo LexicalDensity { get; } = new()
    {
        Id = "lexical-density",
        Name = "Lexical density (by stop words)",
        Unit = "share of the words",
        Range = "0 (stop words only) to 1 (none)",
        Citation = "Ure 1971, Lexical density and register differentiation, in Perren & Trim (eds), Applications of Linguistics, Cambridge University Press, 443-452",
        Summary = "Words that are not stop words, by all words; higher is denser. The list of stop words stands in for the word classes of the paper, so only values of one list can be compared.",
        UndefinedFor = "a text without a word, or in a language without a list of stop words",
        LengthEffect = "none",
        IsCommon = true,
        Measure = new LexicalDensity(),
    };
}
