using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Summ.Text;

/// <summary>
/// Finds the words of a text. A word is a run of letters, marks and digits of any script; an apostrophe or hyphen belongs to it between two
/// such characters (<c>don't</c>, <c>well-known</c>), a full stop or comma between two digits (<c>3.14</c>, <c>1,000</c>), and a full stop
/// between single letters (<c>U.S</c> of <c>U.S.</c>). An ideograph or kana sign is a word of its own. Everything else separates.
/// One pass, linear in the text, no allocation.
/// </summary>
internal static class Tokenizer
{
    private const byte Word = (byte)(CharClass.Letter | CharClass.Digit);

    /// <summary>Finds the next word at or after <paramref name="position"/>.</summary>
    /// <param name="text">The text; only characters before <paramref name="end"/> are looked at.</param>
    /// <param name="position">Where to begin; afterwards just behind the word.</param>
    /// <param name="end">Where to stop.</param>
    /// <param name="word">The word found.</param>
    /// <returns>False when there is no further word.</returns>
    public static bool TryNext(ReadOnlySpan<char> text, ref int position, int end, out TextSpan word)
    {
        text = text[..end];
        for (int i = position; i < text.Length;)
        {
            char c = text[i];
            if (c < 128)
            {
                if ((CharClasses.Ascii[c] & Word) != 0)
                {
                    return Take(i, EndOfWord(text, i, i + 1), out position, out word);
                }

                i++;
                continue;
            }

            CharClass first = CharClasses.At(text, i, out int width);
            if ((first & (CharClass.Letter | CharClass.Digit | CharClass.Ideograph)) != 0)
            {
                return Take(i, first == CharClass.Ideograph ? i + width : EndOfWord(text, i, i + width), out position, out word);
            }

            i += width;
        }

        position = text.Length;
        word = default;
        return false;
    }

    private static bool Take(int start, int end, out int position, out TextSpan word)
    {
        position = end;
        word = new TextSpan(start, end - start);
        return true;
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start, int i)
    {
        while (true)
        {
            // Nearly all characters of nearly all words are ASCII letters, and a blank stands behind most.
            i += AsciiRun(text, i);
            if (i >= text.Length || (text[i] < 128 && CharClasses.Ascii[text[i]] == 0) || !TryContinue(text, start, ref i))
            {
                return i;
            }
        }
    }

    // ASCII letters and digits from i on, sixteen at a time: a loop over characters would be mispredicted at the end of every word.
    private static int AsciiRun(ReadOnlySpan<char> text, int i)
    {
        int start = i;
        while (text.Length - i >= Vector128<byte>.Count)
        {
            ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text.Slice(i, Vector128<byte>.Count));
            Vector128<byte> bytes = Vector128.NarrowWithSaturation(Vector128.Create(units), Vector128.Create(units[Vector128<ushort>.Count..]));
            Vector128<byte> isLetter = Vector128.LessThan((bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
            Vector128<byte> isDigit = Vector128.LessThan(bytes - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
            int run = BitOperations.TrailingZeroCount(~(isLetter | isDigit).ExtractMostSignificantBits());
            i += run;
            if (run < Vector128<byte>.Count)
            {
                return i - start;
            }
        }

        while (i < text.Length && text[i] < 128 && (CharClasses.Ascii[text[i]] & Word) != 0)
        {
            i++;
        }

        return i - start;
    }

    // Looks at the character that ended the run of ASCII letters and digits: a letter of another script, or a joiner with what follows it.
    private static bool TryContinue(ReadOnlySpan<char> text, int start, ref int i)
    {
        CharClass current = CharClasses.At(text, i, out int width);
        if (CharClasses.IsWord(current))
        {
            i += width;
            return true;
        }

        if ((current & (CharClass.Joiner | CharClass.Point | CharClass.Format)) == 0 || i + 1 >= text.Length)
        {
            return false;
        }

        CharClass next = CharClasses.At(text, i + 1, out int nextWidth);
        if (!CharClasses.IsWord(next) || (current == CharClass.Point && !PointJoins(text, start, i, next)))
        {
            return false;
        }

        i += 1 + nextWidth;
        return true;
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
