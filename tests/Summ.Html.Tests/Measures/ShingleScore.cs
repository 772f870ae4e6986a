using System.Globalization;
using System.Text;

namespace Summ.Html.Tests.Measures;

/// <summary>
/// Precision and recall over windows of four tokens, counted with multiplicity: the measure of the article extraction benchmark
/// (Scrapinghub, 2020). Tokens are runs of letters, numbers (every Unicode category of each) and underscores; text of one to three tokens is one window.
/// </summary>
internal readonly record struct ShingleScore(double Precision, double Recall, bool HasPrediction)
{
    private const int Window = 4;

    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    public static ShingleScore Of(string truth, string prediction)
    {
        Dictionary<string, int> wanted = Shingles(truth);
        Dictionary<string, int> found = Shingles(prediction);
        double both = 0;
        double extra = 0;
        foreach ((string shingle, int count) in found)
        {
            int shared = Math.Min(count, wanted.GetValueOrDefault(shingle));
            both += shared;
            extra += count - shared;
        }

        double missing = wanted.Values.Sum() - both;
        double precision = extra == 0 && missing == 0 ? 1 : both + extra == 0 ? 0 : both / (both + extra);
        double recall = extra == 0 && missing == 0 ? 1 : both + missing == 0 ? 0 : both / (both + missing);
        return new ShingleScore(precision, recall, found.Count > 0);
    }

    /// <summary>F1 of the mean precision (of pages with a prediction) and the mean recall: the benchmark's figure for a system.</summary>
    public static double SystemF1(IReadOnlyCollection<ShingleScore> pages)
    {
        double precision = pages.Where(page => page.HasPrediction).Select(page => page.Precision).DefaultIfEmpty(0).Average();
        double recall = pages.Select(page => page.Recall).DefaultIfEmpty(0).Average();
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }

    public static List<string> Tokens(string text)
    {
        List<string> tokens = [];
        StringBuilder token = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (rune.Value == '_' || Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.OtherLetter or (>= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber))
            {
                token.Append(rune.ToString());
            }
            else if (token.Length > 0)
            {
                tokens.Add(token.ToString());
                token.Clear();
            }
        }

        if (token.Length > 0)
        {
            tokens.Add(token.ToString());
        }

        return tokens;
    }

    private static Dictionary<string, int> Shingles(string text)
    {
        List<string> tokens = Tokens(text);
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        for (int i = 0; i < Math.Max(Math.Min(1, tokens.Count), tokens.Count - Window + 1); i++)
        {
            string shingle = string.Join(' ', tokens.Skip(i).Take(Window));
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        }

        return counts;
    }
}
