using Summ.Text;
using Summ.Text.Lexicon;

namespace Summ.Readability;

/// <summary>
/// Profiles of words of a language. Those of the familiar words and of their regular forms, which are most words of most texts, are made once for all documents: looking at the
/// letters of distinct words takes most of the time of counting. Immutable, safe for threads.
/// </summary>
internal readonly struct WordProfiles
{
    private static readonly Lazy<WordTable<uint>> English = new(MakeEnglish);
    private static readonly WordTable<uint> None = new([]);

    private readonly Language _language;
    private readonly WordTable<uint> _known;

    public WordProfiles(Language language)
    {
        _language = language;
        _known = ReferenceEquals(language, Language.English) ? English.Value : None;
    }

    /// <summary>The profile of a word in its form.</summary>
    public WordProfile Of(ReadOnlySpan<char> word) => _known.TryFind(word, out uint known) ? Unpack(known) : WordProfile.Of(word, _language);

    /// <summary>The profile of a word with this key.</summary>
    public WordProfile Of(WordKey key) => _known.TryFind(key, out uint known) ? Unpack(known) : OfLetters(key);

    private WordProfile OfLetters(WordKey key)
    {
        Span<char> buffer = stackalloc char[WordKey.MaxLength];
        return WordProfile.Of(key.Write(buffer), _language);
    }

    private static WordTable<uint> MakeEnglish() =>
        new([.. FamiliarWords.English.Words.SelectMany(w => RegularForms.Of(w).Prepend(w)).Distinct(StringComparer.Ordinal)
            .Select(w => KeyValuePair.Create(w, Pack(WordProfile.Of(w, Language.English))))]);

    // Four bytes and a look at one entry, since memory is what a search waits for: the traits have 4 bits, the rest 7 each. No such word has 128 letters.
    private static uint Pack(WordProfile word) =>
        (uint)word.Traits | ((uint)word.Letters << 4) | ((uint)word.Characters << 11) | ((uint)word.Syllables << 18) | ((uint)word.Spoken << 25);

    private static WordProfile Unpack(uint word) =>
        new((int)(word >> 4) & 127, (int)(word >> 11) & 127, (int)(word >> 18) & 127, (int)(word >> 25), (WordTraits)(word & 15));
}
