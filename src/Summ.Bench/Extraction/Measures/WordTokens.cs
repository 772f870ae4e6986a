using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Summ.Bench.Extraction.Measures;

/// <summary>
/// The words of the article extraction benchmark: every longest run of letters, numbers (all Unicode categories of both) and underscores, as Python's
/// <c>\w+</c> finds them. Nothing is lower-cased or normalised; marks, soft hyphens and zero-width characters divide words. This is not .NET's <c>\w</c>.
/// </summary>
public static class WordTokens
{
    /// <summary>The words of a text, in order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<string> words = [];
        for (int at = 0; Next(text, ref at, out int start);)
        {
            words.Add(text[start..at]);
        }

        return words;
    }

    /// <summary>The words of a text as numbers: equal words have equal ones.</summary>
    /// <param name="text">The text.</param>
    /// <param name="numbers">The words seen so far; new ones are added.</param>
    internal static int[] Of(string text, Dictionary<string, int> numbers)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        List<int> words = [];
        for (int at = 0; Next(text, ref at, out int start);)
        {
            ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, text.AsSpan(start, at - start), out bool isKnown);
            number = isKnown ? number : numbers.Count;
            words.Add(number);
        }

        return [.. words];
    }

    private static bool Next(string text, ref int at, out int start)
    {
        start = -1;
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out Rune rune, out int length);
            if (IsOfWord(rune))
            {
                start = start < 0 ? at : start;
            }
            else if (start >= 0)
            {
                return true;
            }

            at += length;
        }

        return start >= 0;
    }

    private static bool IsOfWord(Rune rune) => rune.Value == '_' || Rune.GetUnicodeCategory(rune)
        is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
