namespace Summ.Text.Lexicon;

/// <summary>
/// Brings letters to the few forms that the syllable rules know: a to z, an e that is always sounded (é), and e and i that begin a
/// syllable of their own (ë, ï). Apostrophes become straight; soft hyphens and other accents go; letters of other scripts become <c>?</c>.
/// </summary>
internal static class LatinLetters
{
    public const char SoftHyphen = '\u00AD';
    public const char Foreign = '?';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\uFF07';

    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'é' or 'ë' or 'ï';

    public static bool HasVowel(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (IsVowel(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Appends one character in its form, or changes the last one when the character is an accent.</summary>
    /// <returns>The new length, at most one more.</returns>
    public static int Append(Span<char> buffer, int length, char c)
    {
        if (IsMark(c))
        {
            if (length > 0)
            {
                buffer[length - 1] = WithMark(buffer[length - 1], c);
            }

            return length;
        }

        if (c == SoftHyphen)
        {
            return length;
        }

        buffer[length] = Plain(c);
        return length + 1;
    }

    private static char WithMark(char letter, char mark) => (letter, mark) switch
    {
        ('e', '\u0300' or '\u0301' or '\u0302') => 'é',
        ('e', '\u0308') => 'ë',
        ('i', '\u0308') => 'ï',
        _ => letter,
    };

    private static char Plain(char c)
    {
        if (c < 128)
        {
            return char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
        }

        return char.ToLowerInvariant(c) switch
        {
            'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' or 'ă' or 'ą' => 'a',
            'è' or 'é' or 'ê' or 'ē' or 'ę' or 'ě' or 'æ' or 'œ' => 'é',
            'ë' => 'ë',
            'ì' or 'í' or 'î' or 'ī' or 'ı' or 'İ' => 'i',
            'ï' => 'ï',
            'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ø' or 'ō' or 'ő' => 'o',
            'ù' or 'ú' or 'û' or 'ü' or 'ū' or 'ů' or 'ű' => 'u',
            'ý' or 'ÿ' => 'y',
            'ç' or 'ć' or 'č' => 'c',
            'ñ' or 'ń' or 'ň' => 'n',
            'ß' or 'ś' or 'š' or 'ş' or 'ș' => 's',
            'ź' or 'ż' or 'ž' => 'z',
            'ł' => 'l',
            'ð' or 'đ' or 'ď' => 'd',
            'þ' or 'ţ' or 'ť' or 'ț' => 't',
            'ğ' => 'g',
            'ř' => 'r',
            char other => IsApostrophe(other) ? '\'' : Foreign,
        };
    }
}
