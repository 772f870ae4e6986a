namespace Summ.Scoring.Rouge;

/// <summary>
/// Walks over the words of a text: the text in lower case, then each longest run of a-z and 0-9. As the protocol <c>rouge-score</c> sees
/// them, of the characters outside ASCII only two have a lower case with such a letter: U+212A (Kelvin sign) is a <c>k</c>, and
/// U+0130 (I with dot) is an <c>i</c> and a combining dot, which ends the word. All others separate, and under <c>rouge-1.5.5</c>, which
/// lowers A-Z only, these two as well. Independent of culture.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="isAsciiOnly">Whether all characters outside ASCII separate.</param>
internal ref struct RougeWords(ReadOnlySpan<char> text, bool isAsciiOnly)
{
    private const char KelvinSign = '\u212A';
    private const char CapitalIWithDot = '\u0130';
    private const int LastOfWord = 0x100;
    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly bool _isAsciiOnly = isAsciiOnly;
    private int _position;

    // By ASCII code: the lower-case letter or digit, or 0 for a separator.
    private static ReadOnlySpan<byte> LowerCase =>
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8 +
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\00123456789\0\0\0\0\0\0"u8 +
        "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8 +
        "\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    /// <summary>Hash of a word, the same that <see cref="Next"/> gives (FNV-1a, folded to 32 bits).</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        ulong hash = FnvOffset;
        foreach (char letter in word)
        {
            hash = (hash ^ letter) * FnvPrime;
        }

        return Fold(hash);
    }

    /// <summary>Writes the next word in lower case; the span must have room for what is left of the text.</summary>
    /// <returns>The word's length, at least 1, or 0 after the last word.</returns>
    public int Next(Span<char> word, out uint hash)
    {
        ReadOnlySpan<char> text = _text;
        int position = _position;
        int letter = 0;
        while ((uint)position < (uint)text.Length && (letter = Letter(text[position], _isAsciiOnly)) == 0)
        {
            position++;
        }

        ulong state = FnvOffset;
        int length = 0;
        while (letter != 0)
        {
            word[length++] = (char)(letter & ~LastOfWord);
            state = (state ^ (uint)(letter & ~LastOfWord)) * FnvPrime;
            position++;
            letter = letter < LastOfWord && (uint)position < (uint)text.Length ? Letter(text[position], _isAsciiOnly) : 0;
        }

        _position = position;
        hash = Fold(state);
        return length;
    }

    private static uint Fold(ulong hash) => (uint)(hash ^ (hash >> 32));

    private static int Letter(char character, bool isAsciiOnly)
    {
        ReadOnlySpan<byte> lowerCase = LowerCase;
        if (character < lowerCase.Length)
        {
            return lowerCase[character];
        }

        return character switch
        {
            KelvinSign when !isAsciiOnly => 'k',
            CapitalIWithDot when !isAsciiOnly => 'i' | LastOfWord,
            _ => 0,
        };
    }
}
