namespace Summ.Bench.Corpora.OneStopEnglish;

/// <summary>
/// Tells a copy from which everything but ASCII was deleted, its quotation marks, dashes and apostrophes with it (<c>whats</c>, <c>dont</c>), so that
/// punctuation would give the level away: there is no quotation mark, no apostrophe and no character beyond ASCII, and at least two words stand there
/// bare that have an apostrophe everywhere else: contractions, and words that another level of the same article writes with one. Where the first line only named the level, as in the damaged copy that was
/// published, it is enough that another level has such characters.
/// </summary>
internal static class LostPunctuation
{
    private const int FewestBareWords = 2;

    // Only those that are no words without their apostrophe.
    private static readonly HashSet<string> Contractions = new(
        ["dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt", "couldnt", "wouldnt", "shouldnt", "thats", "whats", "theres", "heres", "theyre", "theyve", "theyll", "youre", "youve", "youll", "weve", "ive", "im", "whos"],
        StringComparer.Ordinal);

    // Bare they are words too: it's, we're, we'll, I'll, she'll, he'll, I'd, we'd, she'd, can't, won't, let's.
    private static readonly HashSet<string> WordsToo = new(["its", "were", "well", "ill", "shell", "hell", "id", "wed", "shed", "cant", "wont", "lets"], StringComparer.Ordinal);

    public static bool In(LevelText text, IReadOnlyList<LevelText> others)
    {
        if (HasMarks(text))
        {
            return false;
        }

        if (text.HadHeading && others.Any(HasMarks))
        {
            return true;
        }

        HashSet<string> bare = [.. others.SelectMany(o => Apostrophised(o.Text)).Where(w => !WordsToo.Contains(w)), .. Contractions];
        return text.Words.Count(bare.Contains) >= FewestBareWords;
    }

    private static bool HasMarks(LevelText text) => text.Text.Any(c => c > 127 || c is '"' or '\'');

    // Words with an apostrophe between letters, without it.
    private static IEnumerable<string> Apostrophised(string text)
    {
        for (int i = 1; i < text.Length - 1; i++)
        {
            if (LevelWords.IsApostrophe(text[i]) && char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]))
            {
                int start = i;
                int end = i;
                while (start > 0 && char.IsLetter(text[start - 1]))
                {
                    start--;
                }

                while (end < text.Length - 1 && char.IsLetter(text[end + 1]))
                {
                    end++;
                }

                yield return string.Concat(text.AsSpan(start, i - start), text.AsSpan(i + 1, end - i)).ToLowerInvariant();
            }
        }
    }
}
