namespace Summ.Catalogue;

/// <summary>Finds what somebody probably meant.</summary>
public static class Spelling
{
    /// <summary>The name with the fewest edits from what was typed, or null when none is near: more than a third of the name's letters differ, though two may, and one of a name of up to four.</summary>
    public static string? Nearest(string typed, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(typed);
        string? best = null;
        int fewest = int.MaxValue;
        foreach (string name in names)
        {
            int edits = typed.Length > 100 ? int.MaxValue : Distance(typed.ToLowerInvariant(), name.ToLowerInvariant());
            if (edits < fewest && edits <= Math.Max(name.Length <= 4 ? 1 : 2, name.Length / 3))
            {
                fewest = edits;
                best = name;
            }
        }

        return best;
    }

    // Levenshtein's distance, one row at a time.
    private static int Distance(string a, string b)
    {
        int[] row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
