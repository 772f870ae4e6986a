namespace Summ.Readability;

/// <summary>
/// Everything that readability formulas read of a text, counted once by <see cref="ReadabilityCounter"/>. All counts are of occurrences,
/// repeated words included, except <see cref="Types"/>. A <em>word</em> is a token of the analysis: a run of letters and digits with the
/// apostrophes, hyphens and points inside it, so that <c>don't</c>, <c>well-known</c>, <c>3.14</c>, <c>1990s</c> and <c>U.S.</c> are one
/// word each, and a number is a word.
/// </summary>
public readonly record struct TextCounts
{
    /// <summary>Sentences that hold at least one word; <c>***</c> is none.</summary>
    public long Sentences { get; init; }

    /// <summary>Words, numbers and abbreviations included; a hyphenated compound is one.</summary>
    public long Words { get; init; }

    /// <summary>
    /// Letters in the words, of any script; neither digits nor apostrophes, hyphens, points or combining marks. <c>don't</c> has 4.
    /// </summary>
    public long Letters { get; init; }

    /// <summary>Letters and decimal digits in the words; no punctuation and no white space. <c>1,990s</c> has 5.</summary>
    public long Characters { get; init; }

    /// <summary>
    /// Spoken syllables of all words, at least 1 a word. Parts of a hyphenated compound are added up, numbers are read as spoken
    /// (<c>1984</c>: 5), abbreviations with points and words without a vowel letter by letter (<c>U.S.</c>: 2, <c>WWF</c>: 7).
    /// </summary>
    public long Syllables { get; init; }

    /// <summary>Words of three or more syllables: every occurrence, names, numbers and inflected forms too, a hyphenated compound as one word.</summary>
    public long Polysyllables { get; init; }

    /// <summary>Words of exactly one syllable.</summary>
    public long Monosyllables { get; init; }

    /// <summary>Words of more than six letters, as <see cref="Letters"/> counts them: digits, apostrophes and hyphens make no word long.</summary>
    public long LongWords { get; init; }

    /// <summary>
    /// Gunning's hard words: three or more syllables, without counting the syllable that an ending -es, -ed or -ing adds. Not hard: a
    /// hyphenated compound without a hard part, a word with a digit or a point in it, and a name, that is a word capitalised inside a
    /// sentence. A capitalised word that begins a sentence or follows an opening quotation mark is a name only when the document has
    /// the word capitalised inside a sentence elsewhere and nowhere in lower case.
    /// </summary>
    public long ComplexWords { get; init; }

    /// <summary>Distinct words, without regard to case; <c>run</c> and <c>runs</c> are two.</summary>
    public long Types { get; init; }
}
