using System.Globalization;

namespace Summ.Bench.Tests.Extraction.Measures;

/// <summary>The benchmark's measure written anew after its description, slowly: lists instead of counts, text elements by code point.</summary>
internal static class SlowShingles
{
    public static (double Precision, double Recall) Score(string truth, string prediction)
    {
        List<string> wanted = Windows(Words(truth));
        List<string> found = Windows(Words(prediction));
        List<string> left = [.. wanted];
        int shared = found.Count(left.Remove);
        int extra = found.Count - shared;
        int missing = wanted.Count - shared;
        double precision = extra + missing == 0 ? 1 : shared + extra == 0 ? 0 : (double)shared / (shared + extra);
        double recall = extra + missing == 0 ? 1 : shared + missing == 0 ? 0 : (double)shared / (shared + missing);
        return (precision, recall);
    }

    public static List<string> Words(string text)
    {
        List<string> words = [""];
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            string character = char.IsSurrogatePair(text, i) ? text.Substring(i, 2) : text[i].ToString();
            string category = CharUnicodeInfo.GetUnicodeCategory(text, i).ToString();
            bool isOfWord = character == "_" || category.EndsWith("Letter", StringComparison.Ordinal) || category.EndsWith("Number", StringComparison.Ordinal);
            if (isOfWord)
            {
                words[^1] += character;
            }
            else if (words[^1].Length > 0)
            {
                words.Add("");
            }

            if (i + 1 == text.Length - 1 && char.IsSurrogatePair(text, i))
            {
                break;
            }
        }

        return [.. words.Where(w => w.Length > 0)];
    }

    private static List<string> Windows(List<string> words) => words.Count switch
    {
        0 => [],
        < 4 => [string.Join(' ', words)],
        _ => [.. Enumerable.Range(0, words.Count - 3).Select(i => string.Join(' ', words.GetRange(i, 4)))],
    };
}
