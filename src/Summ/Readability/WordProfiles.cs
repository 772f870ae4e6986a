using Summ.Text;
using Summ.Text.Lexicon;

namespace Summ.Readability;

/// <summary>
/// Profiles of words of a language. Those of the familiar words and of their regular forms, which are most words of most texts, are made once for all documents: looking at the
/// letters of distinct words takes most of the time of counting. Immutable, safe for threads.
/// </summary>
internal sealed class WordProfiles
{
    private static readonly Lazy<WordTable<WordProfile>> English = new(MakeEnglish);
    private static readonly WordTable<WordProfile> None = new([]);

    private readonly Language _language;
    private readonly WordTable<WordProfile> _known;

    public WordProfiles(Language language)
    {
        _language = language;
        _known = ReferenceEquals(language, Language.English) ? English.Value : None;
    }

    /// <summary>The profile of a word in its form.</summary>
    public WordProfile Of(ReadOnlySpan<char> word) => _known.TryFind(word, out WordProfile known) ? known : WordProfile.Of(word, _language);

    /// <summary>The profile of a word with this key.</summary>
    public WordProfile Of(WordKey key) => _known.TryFind(key, out WordProfile known) ? known : OfLetters(key);

    private WordProfile OfLetters(WordKey key)
    {
        Span<char> buffer = stackalloc char[WordKey.MaxLength];
        return WordProfile.Of(key.Write(buffer), _language);
    }

    private static WordTable<WordProfile> MakeEnglish() =>
        new([.. FamiliarWords.English.Words.SelectMany(w => RegularForms.Of(w).Prepend(w)).Distinct(StringComparer.Ordinal)
            .Select(w => KeyValuePair.Create(w, WordProfile.Of(w, Language.English)))]);
}
