namespace Summ.Html.Metadata;

/// <summary>How much of one line is in another.</summary>
internal static class WordOverlap
{
    private const int LongestLine = 400;

    /// <summary>Share of the second line's letters and digits that are in words of the first one too, 0 to 1; 0 when either has none.</summary>
    public static double Of(string? line, string? other)
    {
        if (line is null || other is null || line.Length > LongestLine || other.Length > LongestLine)
        {
            return 0;
        }

        HashSet<string> words = new(Words(line), StringComparer.OrdinalIgnoreCase);
        int all = 0;
        int shared = 0;
        foreach (string word in Words(other))
        {
            all += word.Length;
            shared += words.Contains(word) ? word.Length : 0;
        }

        return all == 0 ? 0 : (double)shared / all;
    }

    private static IEnumerable<string> Words(string line)
    {
        int start = -1;
        for (int i = 0; i <= line.Length; i++)
        {
            bool inside = i < line.Length && char.IsLetterOrDigit(line[i]);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                yield return line[start..i];
                start = -1;
            }
        }
    }
}
