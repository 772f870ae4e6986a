namespace Summ.Tests.Scoring.Rouge;

/// <summary>Counts of ROUGE once more, from the definitions: n-grams as strings, full tables of lengths. Slow and plain, to compare with.</summary>
internal static class SlowRouge
{
    public static int NGramHits(string[] reference, string[] candidate, int n)
    {
        Dictionary<string, int> left = NGrams(candidate, n).GroupBy(g => g).ToDictionary(g => g.Key, g => g.Count());
        int hits = 0;
        foreach (string gram in NGrams(reference, n))
        {
            if (left.GetValueOrDefault(gram) > 0)
            {
                left[gram]--;
                hits++;
            }
        }

        return hits;
    }

    public static int LcsLength(string[] reference, string[] candidate) => Table(reference, candidate)[reference.Length, candidate.Length];

    public static int UnionHits(string[][] reference, string[][] candidate)
    {
        Dictionary<string, int> left = candidate.SelectMany(s => s).GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count());
        int hits = 0;
        foreach (string[] sentence in reference)
        {
            HashSet<int> union = [];
            foreach (string[] other in candidate)
            {
                union.UnionWith(TraceBack(sentence, other));
            }

            foreach (int row in union.Order())
            {
                if (left.GetValueOrDefault(sentence[row]) > 0)
                {
                    left[sentence[row]]--;
                    hits++;
                }
            }
        }

        return hits;
    }

    private static IEnumerable<string> NGrams(string[] words, int n) =>
        Enumerable.Range(0, Math.Max(0, words.Length - n + 1)).Select(i => string.Join(' ', words.Skip(i).Take(n)));

    private static List<int> TraceBack(string[] rows, string[] columns)
    {
        int[,] table = Table(rows, columns);
        List<int> taken = [];
        int i = rows.Length;
        int j = columns.Length;
        while (i > 0 && j > 0)
        {
            if (rows[i - 1] == columns[j - 1])
            {
                taken.Add(i - 1);
                i--;
                j--;
            }
            else if (table[i - 1, j] >= table[i, j - 1])
            {
                i--;
            }
            else
            {
                j--;
            }
        }

        return taken;
    }

    private static int[,] Table(string[] rows, string[] columns)
    {
        int[,] table = new int[rows.Length + 1, columns.Length + 1];
        for (int i = 1; i <= rows.Length; i++)
        {
            for (int j = 1; j <= columns.Length; j++)
            {
                table[i, j] = rows[i - 1] == columns[j - 1]
                    ? table[i - 1, j - 1] + 1
                    : Math.Max(table[i - 1, j], table[i, j - 1]);
            }
        }

        return table;
    }
}
