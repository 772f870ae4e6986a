using Summ.Text.Stemming;

namespace Summ.Tests.Scoring.Meteor;

/// <summary>METEOR by trying every alignment of two short lists of words: most equal words, then most equal stems, then fewest chunks.</summary>
internal static class SlowMeteor
{
    public static double Score(string[] candidate, string[] reference)
    {
        (int exact, int stems, int chunks) = Best(candidate, reference, 0, 0, -1, []);
        double matches = exact + stems;
        if (matches == 0)
        {
            return 0;
        }

        double precision = matches / candidate.Length;
        double recall = matches / reference.Length;
        return precision * recall / ((0.9 * precision) + (0.1 * recall)) * (1 - (0.5 * Math.Pow(-chunks / matches, 3)));
    }

    // For the words from i on; used: places of the reference that are taken; before: the place of the word before, or -1. Chunks are negative, so that more is better.
    private static (int Exact, int Stems, int Chunks) Best(
        string[] candidate, string[] reference, int i, int used, int before, Dictionary<(int, int, int), (int, int, int)> known)
    {
        if (i == candidate.Length)
        {
            return (0, 0, 0);
        }

        if (known.TryGetValue((i, used, before), out (int, int, int) best))
        {
            return best;
        }

        best = Best(candidate, reference, i + 1, used, -1, known);
        for (int j = 0; j < reference.Length; j++)
        {
            if ((used & (1 << j)) == 0 && Stem(candidate[i]) == Stem(reference[j]))
            {
                (int exact, int stems, int chunks) = Best(candidate, reference, i + 1, used | (1 << j), j, known);
                int equal = candidate[i] == reference[j] ? 1 : 0;
                (int, int, int) value = (exact + equal, stems + 1 - equal, chunks - (before >= 0 && before == j - 1 ? 0 : 1));
                best = value.CompareTo(best) > 0 ? value : best;
            }
        }

        known.Add((i, used, before), best);
        return best;
    }

    private static string Stem(string word)
    {
        char[] buffer = new char[word.Length + IStemmer.Room];
        word.CopyTo(buffer);
        return new string(buffer, 0, new NltkPorterStemmer().Stem(buffer, word.Length));
    }
}
