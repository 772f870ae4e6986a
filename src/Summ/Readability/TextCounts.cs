namespace Summ.Readability;

/// <summary>
/// Everything that readability formulas read of a text, counted once by <see cref="ReadabilityCounter"/>. All counts are of occurrences,
/// repeated words included, except <see cref="Types"/>. A <em>word</em> is a token of the analysis: a run of letters and digits with the
/// apostrophes, hyphens and points inside it, so that <c>don't</c>, <c>well-known</c>, <c>3.14</c>, <c>1990s</c> and <c>U.S.</c> are one
/// word each, and a number is a word.
/// </summary>
/// <remarks>
/// Syllables are counted in two ways, because the authors of the formulas do.
/// <para>
/// <see cref="Syllables"/> and <see cref="Monosyllables"/> follow R. Flesch (1979), How to Write Plain English, Harper and Row, chapter 2:
/// contractions and hyphenated words are one word; syllables are counted as pronounced, and where two pronunciations are accepted, the
/// one with fewer counts (<see cref="Summ.Text.Lexicon.SyllableCounter.CountFewest"/>: <c>several</c> 2); abbreviations, figures and
/// combinations of these are one syllable, however they sound. Such a combination is here every word with a digit or a point in it
/// (<c>1984</c>, <c>T-62</c>, <c>U.S.</c>, also <c>17-year-old</c>); an abbreviation without a vowel or known to be spelled is one
/// syllable as a part of a compound too (<c>TV</c> 1, <c>UK-based</c> 2), one that is read as a word is a word (<c>NATO</c> 2).
/// Symbols that stand alone are no words.
/// </para>
/// <para>
/// <see cref="Polysyllables"/> follows G. H. McLaughlin (1969), SMOG grading - a new readability formula, Journal of Reading 12(8),
/// 639-646: a word counts as it is read aloud, numbers too, in its usual pronunciation (<see cref="Summ.Text.Lexicon.SyllableCounter.Count(ReadOnlySpan{char})"/>).
/// He reads abbreviations as the words they stand for; that is done where these are known (<c>Mr</c>, <c>km</c>), others are spelled.
/// <see cref="ComplexWords"/> begins with the same count.
/// </para>
/// </remarks>
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
    /// Syllables of all words by Flesch's rules, at least 1 a word. Parts of a hyphenated compound are added up; a figure or abbreviation
    /// is 1 (<c>1984</c>, <c>U.S.</c>, <c>TV</c>), a word has the fewest that are accepted (<c>different</c>: 2).
    /// </summary>
    public long Syllables { get; init; }

    /// <summary>
    /// Words of three or more syllables as usually read aloud: every occurrence, names, numbers (<c>1984</c> has 5) and inflected forms
    /// too, a hyphenated compound as one word.
    /// </summary>
    public long Polysyllables { get; init; }

    /// <summary>Words of exactly one syllable, as <see cref="Syllables"/> counts them: numbers and abbreviations are among them.</summary>
    public long Monosyllables { get; init; }

    /// <summary>Words of more than six letters, as <see cref="Letters"/> counts them: digits, apostrophes and hyphens make no word long.</summary>
    public long LongWords { get; init; }

    /// <summary>
    /// Gunning's hard words: three or more syllables as usually read aloud, without counting the syllable that an ending -es, -ed or -ing adds. Not hard: a
    /// hyphenated compound without a hard part, a word with a digit or a point in it, and a name, that is a word capitalised inside a
    /// sentence. A capitalised word that begins a sentence or follows an opening quotation mark is a name only when the document has
    /// the word capitalised inside a sentence elsewhere and nowhere in lower case.
    /// </summary>
    public long ComplexWords { get; init; }

    /// <summary>Distinct words, without regard to case; <c>run</c> and <c>runs</c> are two.</summary>
    public long Types { get; init; }
}
