namespace Summ.Bench.Corpora.OneStopEnglish;

/// <summary>The words of a text as its faults are looked for: runs of letters and digits in lower case, apostrophes passed over, so that a copy without them has the same words.</summary>
internal static class LevelWords
{
    public static List<string> Of(string text)
    {
        List<string> words = [];
        System.Text.StringBuilder word = new();
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (!IsApostrophe(c) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘';

    public static HashSet<(string First, string Second, string Third)> Trigrams(IReadOnlyList<string> words)
    {
        HashSet<(string First, string Second, string Third)> trigrams = [];
        for (int i = 2; i < words.Count; i++)
        {
            trigrams.Add((words[i - 2], words[i - 1], words[i]));
        }

        return trigrams;
    }
}
