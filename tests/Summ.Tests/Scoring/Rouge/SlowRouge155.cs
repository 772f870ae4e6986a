using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Summ.Scoring.Rouge;
using Summ.Text.Stemming;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>
/// ROUGE-1.5.5 once more, on bytes and strings and with full tables, as the description of the program has it. Slow and plain, to compare with.
/// </summary>
/// <param name="options">The options.</param>
/// <param name="stopWords">The stop words.</param>
internal sealed partial class SlowRouge155(Rouge155Options options, string[] stopWords)
{
    private readonly Rouge155Stemmer _stemmer = new();

    public string N(string[][] references, string[] candidate, int n) =>
        Whole(references, candidate, tokens => [.. Enumerable.Range(0, Math.Max(0, tokens.Length - n + 1)).Select(i => string.Join(' ', tokens.Skip(i).Take(n)))]);

    /// <summary>ROUGE-S or ROUGE-SU; the gap is null for any.</summary>
    public string Pairs(string[][] references, string[] candidate, int? gap, bool withWords) =>
        Whole(references, candidate, tokens =>
        {
            List<string> units = [];
            for (int i = 0; i < tokens.Length - 1; i++)
            {
                if (withWords)
                {
                    units.Add(tokens[i]);
                }

                for (int j = i + 1; j < tokens.Length && (gap is null || j <= i + 1L + gap); j++)
                {
                    units.Add(tokens[i] + " " + tokens[j]);
                }
            }

            return units;
        });

    public string L(string[][] references, string[] candidate)
    {
        string[] whole = Joined(candidate);
        List<(double, double, double, double)> counts = [];
        foreach (string[] reference in references)
        {
            Dictionary<string, int> referenceLeft = Counts(Joined(reference));
            Dictionary<string, int> candidateLeft = Counts(whole);
            string[][] sentences = Sentences(reference);
            int hits = 0;
            foreach (string[] sentence in sentences)
            {
                bool[] mask = Union(sentence, Sentences(candidate), null);
                hits += Enumerable.Range(0, sentence.Length).Count(i => mask[i] && Take(referenceLeft, candidateLeft, sentence[i]));
            }

            double length = sentences.Sum(s => s.Length);
            counts.Add((hits, whole.Length, length, length == 0 ? 0 : hits / length));
        }

        return Text(counts, x => x);
    }

    public string W(string[][] references, string[] candidate, double weight)
    {
        string[] whole = Joined(candidate);
        List<(double, double, double, double)> counts = [];
        foreach (string[] reference in references)
        {
            Dictionary<string, int> referenceLeft = Counts(Joined(reference));
            Dictionary<string, int> candidateLeft = Counts(whole);
            string[][] sentences = Sentences(reference);
            double length = sentences.Sum(s => F(s.Length));
            if (length == 0)
            {
                return "null";
            }

            double hits = 0;
            foreach (string[] sentence in sentences)
            {
                bool[] mask = Union(sentence, Sentences(candidate), weight);
                int run = 0;
                for (int i = 0; i < sentence.Length; i++)
                {
                    if (mask[i] && Take(referenceLeft, candidateLeft, sentence[i]))
                    {
                        run++;
                        if (i == sentence.Length - 1 || !mask[i + 1])
                        {
                            hits += F(run);
                            run = 0;
                        }
                    }
                }
            }

            counts.Add((hits, F(whole.Length), F(length), G(hits / length)));
        }

        return Text(counts, G);

        double F(double x) => Math.Pow(x, weight);

        double G(double x) => Math.Pow(x, 1 / weight);
    }

    private string Whole(string[][] references, string[] candidate, Func<string[], List<string>> unitsOf)
    {
        List<string> units = unitsOf(Joined(candidate));
        List<(double, double, double, double)> counts = [];
        foreach (string[] reference in references)
        {
            List<string> others = unitsOf(Joined(reference));
            Dictionary<string, int> left = Counts(units);
            int hits = others.Count(u => Take(left, u));
            counts.Add((hits, units.Count, others.Count, others.Count == 0 ? 0 : Rounded((double)hits / others.Count)));
        }

        return Text(counts, x => x);
    }

    private string Text(List<(double Hits, double Candidate, double Reference, double Recall)> counts, Func<double, double> inverse)
    {
        (double hits, double candidate, double reference) = options.MultiReference == RougeMultiReference.Average
            ? (counts.Sum(c => c.Hits), counts.Sum(c => c.Candidate), counts.Sum(c => c.Reference))
            : counts.Where(c => c.Recall == counts.Max(d => d.Recall)).Select(c => (c.Hits, c.Candidate, c.Reference)).First();
        double recall = reference == 0 ? 0 : Rounded(inverse(hits / reference));
        double precision = candidate == 0 ? 0 : Rounded(inverse(hits / candidate));
        double divisor = ((1 - options.Alpha) * precision) + (options.Alpha * recall);
        return $"[{Digits(recall)},{Digits(precision)},{Digits(divisor > 0 ? precision * recall / divisor : 0)}]";
    }

    private static string Digits(double value) => value.ToString("F5", CultureInfo.InvariantCulture);

    private static double Rounded(double value) => double.Parse(Digits(value), CultureInfo.InvariantCulture);

    private static bool Take(Dictionary<string, int> left, string unit)
    {
        if (left.GetValueOrDefault(unit) <= 0)
        {
            return false;
        }

        left[unit]--;
        return true;
    }

    private static bool Take(Dictionary<string, int> left, Dictionary<string, int> other, string unit) =>
        left.GetValueOrDefault(unit) > 0 && other.GetValueOrDefault(unit) > 0 && Take(left, unit) && Take(other, unit);

    private static Dictionary<string, int> Counts(IEnumerable<string> units) => units.GroupBy(u => u).ToDictionary(g => g.Key, g => g.Count());

    private static bool[] Union(string[] sentence, string[][] others, double? weight)
    {
        bool[] mask = new bool[sentence.Length];
        foreach (string[] other in others)
        {
            double[,] table = new double[sentence.Length + 1, other.Length + 1];
            int[,] runs = new int[sentence.Length + 1, other.Length + 1];
            for (int r = 1; r <= sentence.Length; r++)
            {
                for (int c = 1; c <= other.Length; c++)
                {
                    int k = runs[r - 1, c - 1];
                    runs[r, c] = sentence[r - 1] == other[c - 1] ? k + 1 : 0;
                    table[r, c] = sentence[r - 1] != other[c - 1] ? Math.Max(table[r - 1, c], table[r, c - 1])
                        : weight is { } power ? table[r - 1, c - 1] + Math.Pow(k + 1, power) - Math.Pow(k, power)
                        : table[r - 1, c - 1] + 1;
                }
            }

            int i = sentence.Length;
            int j = other.Length;
            while (i > 0 && j > 0)
            {
                if (sentence[i - 1] == other[j - 1])
                {
                    mask[i - 1] = true;
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
        }

        return mask;
    }

    private string[] Joined(string[] text) => Tokens(string.Join(' ', Limited(Lines(text), advances: true)));

    private string[][] Sentences(string[] text) => [.. Limited(Lines(text), advances: false).Select(Tokens)];

    // A character a byte, as the program sees them.
    private static string[] Lines(string[] text) =>
        Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(string.Concat(text.Select(s => s + "\n")))).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private List<string> Limited(string[] lines, bool advances)
    {
        List<string> taken = [];
        int count = 0;
        foreach (string line in lines)
        {
            if (options.WordLimit > 0)
            {
                List<string> words = [.. WhiteSpace().Split(line)];
                while (words.Count > 0 && words[^1].Length == 0)
                {
                    words.RemoveAt(words.Count - 1);
                }

                if (count + words.Count >= options.WordLimit)
                {
                    taken.Add(string.Join(' ', words.Take(options.WordLimit - count)));
                    return taken;
                }

                count += words.Count;
            }
            else if (options.ByteLimit > 0)
            {
                if (count + line.Length >= options.ByteLimit)
                {
                    taken.Add(line[..(options.ByteLimit - count)]);
                    return taken;
                }

                count += advances ? line.Length : 0;
            }

            taken.Add(line);
        }

        return taken;
    }

    private string[] Tokens(string line) =>
    [
        .. Word().Matches(string.Concat(line.Select(c => c is >= 'A' and <= 'Z' ? (char)(c + 32) : c))).Select(m => m.Value)
            .Where(w => !options.RemoveStopWords || !stopWords.Contains(w)).Select(Stem),
    ];

    private string Stem(string word)
    {
        char[] buffer = new char[word.Length + IStemmer.Room];
        word.CopyTo(0, buffer, 0, word.Length);
        return options.Stem ? new string(buffer, 0, _stemmer.Stem(buffer, word.Length)) : word;
    }

    [GeneratedRegex("[\t\n\v\f\r ]+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();
}
