namespace Summ.Readability;

/// <summary>
/// Everything that readability formulas read of a text, counted once by <see cref="ReadabilityCounter"/>. All counts are of occurrences,
/// repeated words included, except <see cref="Types"/>, <see cref="DifficultTypes"/> and <see cref="UnfamiliarTypes"/>. A count that the
/// language of the text cannot give is <see cref="NotCounted"/>, and a formula that needs it is NaN. A <em>word</em> is a token of the analysis: a run of letters and digits with the
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
    /// <summary>Stands for a count that was not made, as difficult words of a language without a list of easy ones: -1.</summary>
    public const long NotCounted = -1;

    /// <summary>
    /// Sentences by their punctuation, as the authors of the formulas count them: those of the document that hold a word (<c>***</c> is
    /// none), one more for each question or exclamation mark inside one (<c>"Why?" he asked.</c> is 2; not <c>(?)</c>, not <c>Yahoo!</c>),
    /// one less for each that a line break leaves open behind a comma, colon, semicolon or dash. May differ from
    /// <see cref="Summ.Text.Document.SentenceCount"/>.
    /// </summary>
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

    /// <summary>Words of one to three letters, as <see cref="Letters"/> counts them; a number without a letter is none.</summary>
    public long MiniWords { get; init; }

    /// <summary>Words of six letters or more, as <see cref="Letters"/> counts them: <see cref="LongWords"/> and those of exactly six.</summary>
    public long WordsOfSixLetters { get; init; }

    /// <summary>Words of four or more syllables, counted as <see cref="Polysyllables"/> are.</summary>
    public long WordsOfFourSyllables { get; init; }

    /// <summary>Words of five or more syllables, counted as <see cref="Polysyllables"/> are.</summary>
    public long WordsOfFiveSyllables { get; init; }

    /// <summary>
    /// Words that are unfamiliar by Dale and Chall's list and rules, every occurrence; English only. Familiar are the words of the list and
    /// their regular forms (plural, possessive, -ed, -ing, -er and -est of comparison), contractions and hyphenated words of
    /// familiar parts, numbers, single letters, abbreviations with a known familiar full form (<c>Dr</c>), and names as for
    /// <see cref="ComplexWords"/>.
    /// </summary>
    public long DifficultWords { get; init; }

    /// <summary>
    /// <see cref="DifficultWords"/> when a name is a word like others: those and every name that the list and its rules do not have, each
    /// occurrence; English only. At least <see cref="DifficultWords"/>.
    /// </summary>
    public long DifficultWordsAndNames { get; init; }

    /// <summary>Those of <see cref="DifficultWords"/> that have two or more syllables; English only.</summary>
    public long DifficultWordsOfTwoSyllables { get; init; }

    /// <summary>Distinct words among <see cref="DifficultWords"/>, told apart as <see cref="Types"/> are.</summary>
    public long DifficultTypes { get; init; }

    /// <summary>Words that are unfamiliar by Spache's revised list, by the rules for <see cref="DifficultWords"/>, every occurrence; English only.</summary>
    public long UnfamiliarWords { get; init; }

    /// <summary>Distinct words among <see cref="UnfamiliarWords"/>, told apart as <see cref="Types"/> are.</summary>
    public long UnfamiliarTypes { get; init; }

    /// <summary>
    /// Arabic words in formal style as El-Haj and Rayson (2016) define them: five or more syllables and a letter or ending of classical
    /// Arabic. Arabic only.
    /// </summary>
    public long FaseehWords { get; init; }

    /// <summary>
    /// Gunning's hard words: three or more syllables as usually read aloud, without counting the syllable that an ending -es, -ed or -ing adds. Not hard: a
    /// hyphenated compound without a hard part, a word with a digit or a point in it, a spelled abbreviation (<c>BBC</c>), and a name, that is a
    /// word capitalised inside a sentence. A capitalised word that begins a sentence or follows an opening quotation mark, and a word all in
    /// capitals (<c>NEVER</c>), is a name only when the document has it as a name elsewhere and nowhere in lower case.
    /// </summary>
    public long ComplexWords { get; init; }

    /// <summary>
    /// <see cref="ComplexWords"/> when a name is a word like others: those and every name that is hard by the rest of the rule, so neither
    /// <c>BBC</c> nor <c>U.S.A.</c>. At least <see cref="ComplexWords"/>.
    /// </summary>
    public long ComplexWordsAndNames { get; init; }

    /// <summary>Distinct words, without regard to case; <c>run</c> and <c>runs</c> are two.</summary>
    public long Types { get; init; }

    /// <summary>Words per sentence; NaN when there is no word or no sentence.</summary>
    internal double WordsPerSentence => PerSentence(Words);

    // Formulas compute from these alone: whatever they compute is NaN then when something is missing.

    /// <summary>A count per word; NaN when there is no word or no sentence, or the count was not made.</summary>
    internal double PerWord(long count) => IsMissing(count) ? double.NaN : (double)count / Words;

    /// <summary>A count per 100 words, for words their percentage; NaN as <see cref="PerWord"/>.</summary>
    internal double PerHundredWords(long count) => IsMissing(count) ? double.NaN : 100.0 * count / Words;

    /// <summary>A count per 30 sentences, the sample of SMOG; NaN as <see cref="PerWord"/>.</summary>
    internal double PerThirtySentences(long count) => IsMissing(count) ? double.NaN : 30.0 * count / Sentences;

    /// <summary>A count per sentence; NaN as <see cref="PerWord"/>.</summary>
    internal double PerSentence(long count) => IsMissing(count) ? double.NaN : (double)count / Sentences;

    private bool IsMissing(long count) => Words <= 0 || Sentences <= 0 || count < 0;
}
