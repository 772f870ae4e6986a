using System.Buffers;
using System.Text;
using Summ.Scoring.NGrams;

namespace Summ.Scoring.Chrf;

/// <summary>A text as chrF reads it: its code points, and its words with a mark at one end taken off.</summary>
internal static class ChrfText
{
    /// <summary>
    /// The code points, plus one, since 0 means nothing; half of a surrogate pair stands for itself. White space is left out unless asked for.
    /// </summary>
    public static List<int> Characters(ReadOnlySpan<char> text, bool whitespace)
    {
        List<int> characters = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                if (whitespace || !Segment.IsSpace(text[i]))
                {
                    characters.Add(text[i] + 1);
                }
            }
            else if (Rune.DecodeFromUtf16(text[i..], out Rune rune, out int width) == OperationStatus.Done)
            {
                characters.Add(rune.Value + 1);
                i += width - 1;
            }
            else
            {
                characters.Add(text[i] + 1);
            }
        }

        return characters;
    }

    /// <summary>
    /// The next words: what stands between white space, its last character apart if that is a mark of ASCII, otherwise its first. As in
    /// sacreBLEU only one mark is taken off: <c>(hi)</c> gives <c>(hi</c> and <c>)</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to go on; afterwards behind the word.</param>
    /// <param name="first">The word or its first part; empty at the end of the text.</param>
    /// <param name="second">Its second part, or empty.</param>
    public static bool TryNextWord(ReadOnlySpan<char> text, scoped ref int position, out ReadOnlySpan<char> first, out ReadOnlySpan<char> second)
    {
        while (position < text.Length && Segment.IsSpace(text[position]))
        {
            position++;
        }

        int start = position;
        while (position < text.Length && !Segment.IsSpace(text[position]))
        {
            position++;
        }

        first = text[start..position];
        second = default;
        if (first.Length > 1)
        {
            int cut = IsMark(first[^1]) ? first.Length - 1 : IsMark(first[0]) ? 1 : first.Length;
            second = first[cut..];
            first = first[..cut];
        }

        return first.Length > 0;
    }

    private static bool IsMark(char c) => c < 128 && (char.IsPunctuation(c) || char.IsSymbol(c));
}
