using System.Text;
using Summ.Scoring.Chrf;

namespace Summ.Tests.Scoring.Chrf;

/// <summary>chrF as written down: dictionaries of n-grams as strings.</summary>
internal static class SlowChrf
{
    public static double Score(IReadOnlyList<(string Candidate, string[] References)> pairs, ChrfOptions options)
    {
        int order = options.CharacterOrder + options.WordOrder;
        double[] sums = new double[3 * order];
        foreach ((string candidate, string[] references) in pairs)
        {
            double[] best = references.Select(r => Counts(candidate, r, options)).MaxBy(c => Score(c, options))!;
            for (int i = 0; i < sums.Length; i++)
            {
                sums[i] += best[i];
            }
        }

        return Score(sums, options);
    }

    // Candidate, reference, matches of each length.
    private static double[] Counts(string candidate, string reference, ChrfOptions options)
    {
        List<double> counts = [];
        for (int n = 1; n <= options.CharacterOrder; n++)
        {
            Count(Characters(candidate, options.Whitespace), Characters(reference, options.Whitespace), n, counts);
        }

        for (int n = 1; n <= options.WordOrder; n++)
        {
            Count(Words(candidate), Words(reference), n, counts);
        }

        return [.. counts];
    }

    private static void Count(List<string> candidate, List<string> reference, int n, List<double> counts)
    {
        ILookup<string, int> c = NGrams(candidate, n);
        ILookup<string, int> r = NGrams(reference, n);
        counts.Add(r.Count == 0 ? 0 : c.Sum(g => g.Count()));
        counts.Add(r.Sum(g => g.Count()));
        counts.Add(c.Sum(g => Math.Min(g.Count(), r[g.Key].Count())));
    }

    private static ILookup<string, int> NGrams(List<string> symbols, int n) =>
        Enumerable.Range(0, Math.Max(0, symbols.Count - n + 1)).ToLookup(i => string.Join('\u0001', symbols.GetRange(i, n)), StringComparer.Ordinal);

    private static List<string> Characters(string text, bool whitespace) =>
        [.. text.EnumerateRunes().Where(r => whitespace || !Rune.IsWhiteSpace(r)).Select(r => r.ToString())];

    private static List<string> Words(string text)
    {
        List<string> words = [];
        foreach (string word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            const string Marks = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
            words.AddRange(word.Length == 1 ? [word]
                : Marks.Contains(word[^1], StringComparison.Ordinal) ? [word[..^1], word[^1..]]
                : Marks.Contains(word[0], StringComparison.Ordinal) ? [word[..1], word[1..]]
                : [word]);
        }

        return words;
    }

    private static double Score(double[] counts, ChrfOptions options)
    {
        double[][] lengths = [.. counts.Chunk(3)];
        double factor = options.Beta * options.Beta;
        if (options.EpsilonSmoothing)
        {
            return 100 * lengths.Average(c => F(c[0] > 0 ? c[2] / c[0] : 1e-16, c[1] > 0 ? c[2] / c[1] : 1e-16, factor));
        }

        lengths = [.. lengths.Where(c => c[0] > 0 && c[1] > 0)];
        return lengths.Length == 0 ? 0 : 100 * F(lengths.Average(c => c[2] / c[0]), lengths.Average(c => c[2] / c[1]), factor);
    }

    private static double F(double precision, double recall, double factor) =>
        precision + recall == 0 ? 0 : (1 + factor) * precision * recall / ((factor * precision) + recall);
}
