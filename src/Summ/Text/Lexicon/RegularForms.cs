namespace Summ.Text.Lexicon;

/// <summary>
/// Writes regular forms of English words: plurals and third persons, forms in -ed and -ing, adverbs in -ly. What a word is, verb or noun, is not
/// asked; but for the first, only forms that the dictionary of syllables has are written.
/// </summary>
internal static class RegularForms
{
    private static readonly string[] Endings = ["ed", "ing", "ly"];

    /// <summary>The forms of a word of a to z.</summary>
    public static IEnumerable<string> Of(string word)
    {
        if (word.Length < 3 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
        {
            yield break;
        }

        bool changes = word is [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'];
        string changed = changes ? word[..^1] + "i" : word;
        yield return changed + (changes || word is [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] ? "es" : "s");
        foreach (string ending in Endings)
        {
            string root = ending != "ly" && word[^1] == 'e' ? word[..^1] : ending == "ing" ? word : changed;
            foreach (string form in (string[])[root + ending, word + word[^1] + ending])
            {
                if (SyllableTable.English.TryFind(form, out _))
                {
                    yield return form;
                }
            }
        }
    }
}
