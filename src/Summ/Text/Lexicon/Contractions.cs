namespace Summ.Text.Lexicon;

/// <summary>Syllables of words with apostrophes: the part before the first, and what each ending adds to it.</summary>
internal static class Contractions
{
    /// <summary>Counts a word of letters and apostrophes as <see cref="LatinLetters"/> writes them.</summary>
    public static int Count(ReadOnlySpan<char> word, SyllableReading reading)
    {
        int sum = 0;
        ReadOnlySpan<char> before = default;
        ReadOnlySpan<char> rest = word;
        while (!rest.IsEmpty)
        {
            ReadOnlySpan<char> part = Head(rest);
            rest = Tail(rest);
            if (IsNegated(part, rest))
            {
                rest = Tail(rest);
                part = part[..^1];
                sum += EnglishSyllableRules.Count(part, reading) + (part is "ca" or "wo" or "sha" or "ai" or "do" or "are" or "were" ? 0 : 1);
            }
            else
            {
                sum += part.Length == word.Length ? EnglishSyllableRules.Count(part, reading) : OfPart(part, before, reading);
            }

            before = part;
        }

        return Math.Max(sum, 1);
    }

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOf('\'');
        return end < 0 ? rest : rest[..end];
    }

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOf('\'');
        return end < 0 ? default : rest[(end + 1)..];
    }

    private static bool IsNegated(ReadOnlySpan<char> part, ReadOnlySpan<char> rest) =>
        part.Length > 1 && part[^1] == 'n' && (rest is "t" || rest.StartsWith("t'", StringComparison.Ordinal));

    private static int OfPart(ReadOnlySpan<char> part, ReadOnlySpan<char> before, SyllableReading reading) => part switch
    {
        "" or "m" or "t" or "y" or "c" or "j" => 0,
        "s" => EndsInHiss(before) ? 1 : 0,
        "d" => before is [.., 't' or 'd'] ? 1 : 0,
        "ve" => before is [.., 'i' or 'e' or 'u' or 'y' or 'o'] ? 0 : 1,
        "re" => before is "you" or "we" or "they" or "who" ? 0 : 1,
        "ll" => before is "i" or "you" or "he" or "she" or "we" or "they" or "who" ? 0 : 1,
        "l" => 0,
        _ => EnglishSyllableRules.Count(part, reading),
    };

    private static bool EndsInHiss(ReadOnlySpan<char> word) =>
        word is [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] or [.., 'c' or 's' or 'z' or 'g', 'e'];
}
