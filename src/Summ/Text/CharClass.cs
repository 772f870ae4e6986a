using System.Globalization;
using System.Text;

namespace Summ.Text;

/// <summary>What a character can be in a word. ASCII is looked up in a table, the rest asks Unicode's general category.</summary>
[Flags]
internal enum CharClass : byte
{
    /// <summary>Separates words.</summary>
    None = 0,

    /// <summary>A letter, or a mark, which continues a word like a letter.</summary>
    Letter = 1,

    /// <summary>A digit of any script.</summary>
    Digit = 2,

    /// <summary>An apostrophe or hyphen: belongs to a word when letters or digits stand on both sides.</summary>
    Joiner = 4,

    /// <summary>Full stop or comma: belongs to a word between digits, the full stop also between the single letters of an acronym.</summary>
    Point = 8,

    /// <summary>An ideograph or kana sign, a word by itself, since these scripts set no blanks.</summary>
    Ideograph = 16,

    /// <summary>An invisible format character inside a word, such as a soft hyphen. It is not part of the word's form.</summary>
    Format = 32,
}

/// <summary>Classifies characters.</summary>
internal static class CharClasses
{
    private const CharClass Word = CharClass.Letter | CharClass.Digit;

    /// <summary>One entry for each ASCII character.</summary>
    public static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 8, 4, 8, 0,
        2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
        0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
        1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0,
    ];

    /// <summary>Class of the character at <paramref name="index"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">A valid index.</param>
    /// <param name="width">1, or 2 for a surrogate pair.</param>
    public static CharClass At(ReadOnlySpan<char> text, int index, out int width)
    {
        char c = text[index];
        width = 1;
        if (c < 128)
        {
            return (CharClass)Ascii[c];
        }

        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            width = 2;
            Rune rune = new(c, text[index + 1]);
            return rune.Value is >= 0x20000 and <= 0x3FFFF ? CharClass.Ideograph : OfCategory(Rune.GetUnicodeCategory(rune));
        }

        return OfNonAscii(c);
    }

    /// <summary>True when the character belongs to a word by itself.</summary>
    public static bool IsWord(CharClass value) => (value & Word) != 0;

    private static CharClass OfNonAscii(char c) => c switch
    {
        '\u2019' or '\u02BC' or '\uFF07' or '\u2010' or '\u2011' => CharClass.Joiner,
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => CharClass.Format,
        >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF' =>
            char.IsLetter(c) ? CharClass.Ideograph : CharClass.None,
        _ => OfCategory(char.GetUnicodeCategory(c)),
    };

    private static CharClass OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharClass.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber => CharClass.Digit,
        _ => CharClass.None,
    };
}
