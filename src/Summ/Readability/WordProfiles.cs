using System.Collections.Frozen;
using Summ.Text;
using Summ.Text.Lexicon;

namespace Summ.Readability;

/// <summary>
/// Profiles of words. Those of the familiar words, which are most words of most texts, are made once for all documents: looking at the
/// letters of distinct words takes nearly all of the time of counting. Immutable, safe for threads.
/// </summary>
internal sealed class WordProfiles
{
    private static readonly WordProfiles None = new([], Language.English);
    private static readonly Lazy<WordProfiles> OfEnglish = new(() => new WordProfiles(FamiliarWords.English.Words, Language.English));

    private readonly FrozenDictionary<string, WordProfile>.AlternateLookup<ReadOnlySpan<char>> _known;

    private WordProfiles(IEnumerable<string> words, Language language)
    {
        _known = words.ToFrozenDictionary(w => w, w => WordProfile.Of(w, language), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Writes the profiles of the words that a document's sentences have; those of other words stay as they are.</summary>
    public static void Write(Document document, ProperNouns names, Span<WordProfile> profiles)
    {
        WordProfiles common = ReferenceEquals(document.Language, Language.English) ? OfEnglish.Value : None;
        for (int w = 0; w < profiles.Length; w++)
        {
            // The vocabulary also has the words of a title.
            if (names.Occurrences(w) > 0)
            {
                ReadOnlySpan<char> word = document.Vocabulary.Word(w);
                profiles[w] = common._known.TryGetValue(word, out WordProfile known) ? known : WordProfile.Of(word, document.Language);
            }
        }
    }
}
