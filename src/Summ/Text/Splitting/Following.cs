namespace Summ.Text.Splitting;

/// <summary>How the text goes on behind a terminator.</summary>
internal enum FollowingKind
{
    Continuation,
    Lower,
    Upper,
    Caseless,
    Digit,
    Symbol,
}

/// <summary>The first word behind a terminator, opening quotes and dashes skipped.</summary>
/// <param name="Kind">What it begins with; the mark of an item, as "(a)", counts as a digit.</param>
/// <param name="Start">Offset of the word.</param>
/// <param name="Length">Its letters, 0 when it does not begin with one.</param>
internal readonly record struct Following(FollowingKind Kind, int Start, int Length)
{
    private const int MostOpenings = 12;
    private const int LongestWord = 32;
    private const int LongestItemMark = 4;

    public int End => Start + Length;

    /// <summary>Reads on from <paramref name="at"/>, at most a dozen opening marks and one word.</summary>
    public static Following Read(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && Marks.IsContinuation(text[at]))
        {
            return new Following(FollowingKind.Continuation, at, 0);
        }

        if (IsItemMark(text, at))
        {
            return new Following(FollowingKind.Digit, at, 0);
        }

        for (int i = 0; i < MostOpenings && at < text.Length && Marks.IsOpening(text[at]); i++)
        {
            at = SkipSpaces(text, at + 1);
        }

        if (at == text.Length || Marks.KindOf(text[at]) != TerminatorKind.None)
        {
            return new Following(FollowingKind.Continuation, at, 0);
        }

        int end = at;
        while (end < text.Length && end - at < LongestWord && char.IsLetter(text[end]))
        {
            end++;
        }

        return new Following(KindOf(text[at..], end - at), at, end - at);
    }

    public static int SkipSpaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Marks.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>"(ii)" or "b)", which numbers a part of the text like a digit.</summary>
    private static bool IsItemMark(ReadOnlySpan<char> text, int at)
    {
        int start = at < text.Length && text[at] == '(' ? at + 1 : at;
        int end = start;
        while (end < text.Length && end - start < LongestItemMark && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end > start && end + 1 < text.Length && text[end] == ')' && Marks.IsSpace(text[end + 1])
            && (end - start == 1 || char.IsAsciiDigit(text[start]) || !text[start..end].ContainsAnyExcept("ivx"));
    }

    private static FollowingKind KindOf(ReadOnlySpan<char> rest, int letters)
    {
        char first = rest[0];
        if (letters == 0)
        {
            return char.IsNumber(first) ? FollowingKind.Digit : FollowingKind.Symbol;
        }

        if (char.IsLower(first))
        {
            // "iPhone", "eBay", "mRNA": a name that keeps its small first letter.
            return letters > 2 && char.IsUpper(rest[1]) ? FollowingKind.Upper : FollowingKind.Lower;
        }

        return char.IsUpper(first) || char.GetUnicodeCategory(first) == System.Globalization.UnicodeCategory.TitlecaseLetter
            ? FollowingKind.Upper : FollowingKind.Caseless;
    }
}
