namespace Summ.Scoring.Rouge;

/// <summary>What a <see cref="RougeLimit"/> counts.</summary>
internal enum RougeLimitKind
{
    None,
    Words,
    Bytes,
    BytesOfOneLine,
}

/// <summary>
/// Cuts the lines of a text as the options <c>-l</c> and <c>-b</c> of ROUGE-1.5.5 do: lines are taken whole while they stay below the limit;
/// the first that reaches it is cut and is the last. A mutable counter: each text starts with a copy of its own.
/// </summary>
/// <param name="kind">What is counted.</param>
/// <param name="limit">How many, at least 1.</param>
internal struct RougeLimit(RougeLimitKind kind, int limit)
{
    // How many are still allowed before this line.
    private int _left = limit;

    /// <summary>Takes the next line, which may be cut.</summary>
    /// <returns>False if this line is the last.</returns>
    public bool Take(ref ReadOnlySpan<char> line)
    {
        if (kind == RougeLimitKind.None)
        {
            return true;
        }

        int counted = kind == RougeLimitKind.Words ? FirstWords(line, _left, out int end) : FirstBytes(line, _left, out end);
        if (counted >= _left)
        {
            line = line[..end];
            return false;
        }

        // A bug of the program, kept: for the list of sentences its count of bytes is never advanced, so every line has the whole limit.
        _left -= kind == RougeLimitKind.BytesOfOneLine ? 0 : counted;
        return true;
    }

    // Counts up to so many words. As the program splits, white space at the start of a line makes an empty word before it, which counts, unless
    // nothing else is in the line.
    private static int FirstWords(ReadOnlySpan<char> line, int most, out int end)
    {
        int words = 0;
        int position = 0;
        end = 0;
        if (line.IsEmpty || line.IndexOfAnyExcept(WhiteSpace) < 0)
        {
            return 0;
        }

        while (words < most && position < line.Length)
        {
            int length = line[position..].IndexOfAny(WhiteSpace);
            end = length < 0 ? line.Length : position + length;
            words++;
            int next = line[end..].IndexOfAnyExcept(WhiteSpace);
            position = next < 0 ? line.Length : end + next;
        }

        return words;
    }

    // Counts bytes up to so many, or to the end of the character that reaches them. A character of which only some bytes are within the limit is
    // left out: its bytes would separate words, which the end does too. A lone surrogate becomes U+FFFD, of three bytes.
    private static int FirstBytes(ReadOnlySpan<char> line, int most, out int end)
    {
        long bytes = 0;
        end = 0;
        while (end < line.Length && bytes < most)
        {
            char character = line[end];
            bool isPair = char.IsHighSurrogate(character) && end + 1 < line.Length && char.IsLowSurrogate(line[end + 1]);
            int size = character < 0x80 ? 1 : character < 0x800 ? 2 : isPair ? 4 : 3;
            bytes += size;
            if (bytes > most)
            {
                break;
            }

            end += isPair ? 2 : 1;
        }

        return (int)Math.Min(bytes, most);
    }

    // White space of ASCII; not U+0085 and U+00A0, whose bytes in UTF-8 are none to the program.
    private static ReadOnlySpan<char> WhiteSpace => "\t\n\v\f\r ";
}
