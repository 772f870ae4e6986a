using System.Buffers;
using System.Globalization;
using System.Text;

namespace Summ.Readability;

/// <summary>How a word is written throughout a text, in numbers of occurrences.</summary>
internal struct WordUse
{
    /// <summary>Without a capital.</summary>
    public int Small;

    /// <summary>With a capital that makes it a name.</summary>
    public int Inside;

    /// <summary>With a capital that says nothing.</summary>
    public int Open;

    /// <summary>How often the word occurs.</summary>
    public readonly int Occurrences => Small + Inside + Open;

    /// <summary>How often it occurs as a name.</summary>
    public readonly int AsName => Inside + (IsName ? Open : 0);

    /// <summary>Whether it is a name where its capital says nothing.</summary>
    public readonly bool IsName => Inside > 0 && Small == 0;

    /// <summary>Adds one occurrence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="isFirst">Whether it is the first of its sentence.</param>
    public void Add(ReadOnlySpan<char> text, int start, int length, bool isFirst)
    {
        if (!StartsUpper(text, start, length))
        {
            Small++;
        }
        else if (SaysNothing(text, start, length, isFirst))
        {
            Open++;
        }
        else
        {
            Inside++;
        }
    }

    /// <summary>Whether a word begins with a capital.</summary>
    public static bool StartsUpper(ReadOnlySpan<char> text, int start, int length)
    {
        char first = text[start];
        return first < 128
            ? char.IsAsciiLetterUpper(first)
            : Rune.DecodeFromUtf16(text.Slice(start, length), out Rune rune, out _) == OperationStatus.Done
                && Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;
    }

    /// <summary>Whether the capital of a word says nothing. Speech inside a sentence begins with a capital too.</summary>
    public static bool SaysNothing(ReadOnlySpan<char> text, int start, int length, bool isFirst) => isFirst
        || text[start - 1] is '"' or '\'' or '\u201C' or '\u2018' or '\u201E' or '\u00AB'
        || IsAllCapitals(text.Slice(start, length));

    // U.S. is written so always, and a single letter is an initial.
    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 || char.IsLower(word[1]))
        {
            return false;
        }

        foreach (char c in word)
        {
            if (char.IsLower(c) || c == '.')
            {
                return false;
            }
        }

        return true;
    }
}
