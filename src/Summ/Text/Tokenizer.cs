namespace Summ.Text;

/// <summary>
/// Finds the words of a text. A word is a run of letters, marks and digits of any script; an apostrophe or hyphen belongs to it between two
/// such characters (<c>don't</c>, <c>well-known</c>), a full stop or comma between two digits (<c>3.14</c>, <c>1,000</c>), and a full stop
/// between single letters (<c>U.S</c> of <c>U.S.</c>). An ideograph or kana sign is a word of its own. Everything else separates.
/// One pass, linear in the text, no allocation.
/// </summary>
internal static class Tokenizer
{
    /// <summary>Finds the next word at or after <paramref name="position"/>.</summary>
    /// <param name="text">The text; only characters before <paramref name="end"/> are looked at.</param>
    /// <param name="position">Where to begin; afterwards just behind the word.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="word">The word found.</param>
    /// <returns>False when there is no further word.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int position, int end, out TextSpan word)
    {
        text = text[..end];
        int i = position;
        CharClass first = CharClass.None;
        int width = 1;
        while (i < text.Length)
        {
            first = CharClasses.At(text, i, out width);
            if ((first & (CharClass.Letter | CharClass.Digit | CharClass.Ideograph)) != 0)
            {
                break;
            }

            i += width;
        }

        if (i >= text.Length)
        {
            position = text.Length;
            word = default;
            return false;
        }

        int start = i;
        i += width;
        if (first != CharClass.Ideograph)
        {
            i = EndOfWord(text, start, i);
        }

        position = i;
        word = new TextSpan(start, i - start);
        return true;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start, int i)
    {
        while (i < text.Length)
        {
            CharClass current = CharClasses.At(text, i, out int width);
            if (CharClasses.IsWord(current))
            {
                i += width;
                continue;
            }

            if ((current & (CharClass.Joiner | CharClass.Point | CharClass.Format)) == 0 || i + 1 >= text.Length)
            {
                break;
            }

            CharClass next = CharClasses.At(text, i + 1, out int nextWidth);
            if (!CharClasses.IsWord(next) || (current == CharClass.Point && !PointJoins(text, start, i, next)))
            {
                break;
            }

            i += 1 + nextWidth;
        }

        return i;
    }

    // 3.14 and 1,000 join; U.S joins when exactly one letter stands on each side of the full stop; end.The does not.
    private static bool PointJoins(ReadOnlySpan<char> text, int start, int point, CharClass next)
    {
        if (char.IsDigit(text[point - 1]))
        {
            return next == CharClass.Digit;
        }

        bool oneLetterBefore = point - 1 == start || text[point - 2] == '.';
        bool oneLetterAfter = point + 2 >= text.Length || !CharClasses.IsWord(CharClasses.At(text, point + 2, out _));
        return text[point] == '.' && oneLetterBefore && oneLetterAfter && next == CharClass.Letter;
    }
}
