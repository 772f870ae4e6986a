using Summ.Scoring.NGrams;

namespace Summ.Scoring.Bleu;

/// <summary>
/// The tokens of a segment by the rules of NIST's <c>mteval-v13a</c> as sacreBLEU's tokeniser <c>13a</c> applies them, in one pass and
/// without making a string: marks of ASCII but the apostrophe, hyphen, full stop and comma stand alone; a full stop or comma stands alone
/// unless a digit is on both sides; a hyphen stands alone behind a digit. White space separates. Only the digits 0 to 9 count.
/// <para>The rules are four substitutions, each a scan from the left that does not look again at what it has matched. That shows for
/// neighbouring full stops and commas: of <c>a..5</c> the first is matched with the <c>a</c>, and the second, which is then preceded by
/// nothing, stays with the 5. One flag, whether the character before was the second part of a match, reproduces it.</para>
/// </summary>
internal ref struct BleuTokens
{
    private readonly ReadOnlySpan<char> _text;
    private int _position;

    // Where the last full stop or comma stands that the second substitution matched.
    private int _lastMatched = -2;

    /// <summary>Reads the tokens of a text that <see cref="Prepare"/> has made.</summary>
    public BleuTokens(ReadOnlySpan<char> prepared) => _text = prepared;

    /// <summary>
    /// What comes before the tokens: lower case if asked for, white space at the end left out, <c>&lt;skipped&gt;</c> and hyphens at the end of a
    /// line left out, four entities resolved one after the other, so that <c>&amp;amp;lt;</c> becomes <c>&lt;</c>.
    /// </summary>
    public static ReadOnlySpan<char> Prepare(string text, bool lowercase)
    {
        text = Segment.Lower(text, lowercase);
        int end = text.Length;
        while (end > 0 && Segment.IsSpace(text[end - 1]))
        {
            end--;
        }

        ReadOnlySpan<char> trimmed = text.AsSpan(0, end);
        if (!trimmed.Contains('&') && !trimmed.Contains("-\n", StringComparison.Ordinal) && !trimmed.Contains("<skipped>", StringComparison.Ordinal))
        {
            return trimmed;
        }

        return trimmed.ToString()
            .Replace("<skipped>", "", StringComparison.Ordinal)
            .Replace("-\n", "", StringComparison.Ordinal)
            .Replace("&quot;", "\"", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal)
            .Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal);
    }

    /// <summary>The next token.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryNext(out ReadOnlySpan<char> token)
    {
        int start = _position;
        for (int i = _position; i < _text.Length; i++)
        {
            char c = _text[i];
            if (Segment.IsSpace(c))
            {
                if (i > start)
                {
                    return Take(start, i, out token);
                }

                start = i + 1;
            }
            else if (StandsAlone(c, i))
            {
                return i > start ? Take(start, i, out token) : Take(i, i + 1, out token);
            }
        }

        return start < _text.Length ? Take(start, _text.Length, out token) : Take(_text.Length, _text.Length, out token);
    }

    private static bool IsMark(char c) => c is (>= '!' and <= '&') or (>= '(' and <= '+') or '/' or (>= ':' and <= '@') or (>= '[' and <= '`') or (>= '{' and <= '~');

    private bool StandsAlone(char c, int i)
    {
        if (c is not ('.' or ','))
        {
            return c == '-' ? IsDigit(i - 1) : IsMark(c);
        }

        // Asked twice for one place, when a token before it is returned first, the answer is the same.
        bool matched = !IsDigit(i - 1) && _lastMatched != i - 1;
        if (matched)
        {
            _lastMatched = i;
        }

        return matched || !IsDigit(i + 1);
    }

    private readonly bool IsDigit(int i) => (uint)i < (uint)_text.Length && char.IsAsciiDigit(_text[i]);

    private bool Take(int start, int end, out ReadOnlySpan<char> token)
    {
        _position = end;
        token = _text[start..end];
        return end > start;
    }
}
