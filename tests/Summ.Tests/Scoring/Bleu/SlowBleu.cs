using System.Text.RegularExpressions;
using Summ.Scoring.Bleu;

namespace Summ.Tests.Scoring.Bleu;

/// <summary>BLEU as written down: the four substitutions of the tokeniser, dictionaries of joined n-grams.</summary>
internal static class SlowBleu
{
    public static string[] Tokens(string text)
    {
        string line = text.TrimEnd().Replace("<skipped>", "", StringComparison.Ordinal).Replace("-\n", "", StringComparison.Ordinal).Replace('\n', ' ');
        foreach ((string entity, string mark) in new[] { ("&quot;", "\""), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">") })
        {
            line = line.Replace(entity, mark, StringComparison.Ordinal);
        }

        line = Regex.Replace($" {line} ", """[!-&(-+/:-@\[-`{-~]""", " $0 ");
        line = Regex.Replace(line, "([^0-9])([.,])", "$1 $2 ");
        line = Regex.Replace(line, "([.,])([^0-9])", " $1 $2");
        line = Regex.Replace(line, "([0-9])(-)", "$1 $2 ");
        return line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    public static double Score(IReadOnlyList<(string Candidate, string[] References)> pairs, BleuOptions options, bool effectiveOrder)
    {
        double[] matches = new double[options.Order];
        double[] totals = new double[options.Order];
        int candidateLength = 0;
        int referenceLength = 0;
        foreach ((string candidate, string[] references) in pairs)
        {
            string[] words = Tokens(candidate);
            string[][] all = [.. references.Select(Tokens)];
            candidateLength += words.Length;
            referenceLength += all.Select(r => r.Length).OrderBy(l => Math.Abs(l - words.Length)).ThenBy(l => l).First();
            for (int n = 1; n <= options.Order; n++)
            {
                foreach ((string ngram, int count) in NGrams(words, n))
                {
                    totals[n - 1] += count;
                    matches[n - 1] += Math.Min(count, all.Max(r => NGrams(r, n).GetValueOrDefault(ngram)));
                }
            }
        }

        if (matches.All(m => m == 0))
        {
            return 0;
        }

        double product = 1;
        int order = 0;
        int zeros = 0;
        for (int n = 0; n < options.Order; n++)
        {
            double more = options.Smoothing == BleuSmoothing.AddK && n > 0 ? options.AddKValue : 0;
            if (totals[n] + more == 0)
            {
                product *= effectiveOrder ? 1 : 0;
                order = effectiveOrder ? order : options.Order;
                break;
            }

            order++;
            zeros += matches[n] + more == 0 ? 1 : 0;
            product *= (matches[n] + more > 0 ? matches[n] + more : options.Smoothing switch
            {
                BleuSmoothing.Exponential => Math.Pow(0.5, zeros),
                BleuSmoothing.Floor => options.FloorValue,
                _ => 0,
            }) / (totals[n] + more);
        }

        double penalty = candidateLength < referenceLength ? Math.Exp(1 - ((double)referenceLength / candidateLength)) : 1;
        return 100 * penalty * Math.Pow(product, 1.0 / order);
    }

    private static Dictionary<string, int> NGrams(string[] words, int n) =>
        Enumerable.Range(0, Math.Max(0, words.Length - n + 1)).GroupBy(i => string.Join(' ', words[i..(i + n)]), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
}
