namespace Summ.Text;

/// <summary>
/// The form in which words are compared: lower-case by the invariant culture, apostrophes and hyphens in their ASCII forms, invisible format
/// characters left out. Never longer than the word as spelled.
/// </summary>
internal static class WordForm
{
    /// <summary>Writes the form of a word.</summary>
    /// <returns>Its length.</returns>
    public static int Write(ReadOnlySpan<char> spelled, Span<char> form)
    {
        // A word of ASCII letters, which nearly all are, is done in this loop.
        int length = 0;
        form = form[..spelled.Length];
        for (; length < spelled.Length && spelled[length] < 128; length++)
        {
            form[length] = LowerAscii(spelled[length]);
        }

        return length == spelled.Length ? length : WriteRest(spelled, form, length);
    }

    private static int WriteRest(ReadOnlySpan<char> spelled, Span<char> form, int length)
    {
        foreach (char c in spelled[length..])
        {
            switch (c)
            {
                case < (char)128:
                    form[length++] = LowerAscii(c);
                    break;
                case '\u2019' or '\u02BC' or '\uFF07':
                    form[length++] = '\'';
                    break;
                case '\u2010' or '\u2011':
                    form[length++] = '-';
                    break;
                case '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF':
                    break;
                default:
                    form[length++] = char.ToLowerInvariant(c);
                    break;
            }
        }

        return length;
    }

    private static char LowerAscii(char c) => (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
}
