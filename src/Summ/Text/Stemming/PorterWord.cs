namespace Summ.Text.Stemming;

/// <summary>
/// A word being stemmed in place, with the tests of M. F. Porter (1980), "An algorithm for suffix stripping", Program 14(3), section 2:
/// vowels, consonants and the measure m. All tests read a prefix of the current letters and are linear in its length.
/// A character that is not one of the vowels is a consonant, so digits and letters outside ASCII are.
/// </summary>
internal ref struct PorterWord(Span<char> letters, int length)
{
    // Bit c - 'a' for a, e, i, o, u.
    private const uint VowelBits = 1u | (1u << ('e' - 'a')) | (1u << ('i' - 'a')) | (1u << ('o' - 'a')) | (1u << ('u' - 'a'));

    private readonly Span<char> _letters = letters;

    /// <summary>Number of letters that the word has now.</summary>
    public int Length { get; private set; } = length;

    /// <summary>The letters that the word has now.</summary>
    public readonly ReadOnlySpan<char> Letters => _letters[..Length];

    /// <summary>The letter that is <paramref name="back"/> places before the end; 1 is the last one.</summary>
    public readonly char FromEnd(int back) => _letters[Length - back];

    public readonly bool EndsIn(ReadOnlySpan<char> suffix) => Letters.EndsWith(suffix);

    /// <summary>Cuts the word to its first letters.</summary>
    public void CutTo(int length) => Length = length;

    /// <summary>Puts the ending after the first <paramref name="stem"/> letters, in place of what follows them.</summary>
    public void ReplaceAfter(int stem, ReadOnlySpan<char> ending)
    {
        ending.CopyTo(_letters[stem..]);
        Length = stem + ending.Length;
    }

    /// <summary>If the word ends in the suffix: gives it the ending instead when m of the rest is positive. Says whether it ended so.</summary>
    public bool Rewrite(ReadOnlySpan<char> suffix, ReadOnlySpan<char> ending)
    {
        if (!EndsIn(suffix))
        {
            return false;
        }

        int stem = Length - suffix.Length;
        if (Measure(stem) > 0)
        {
            ReplaceAfter(stem, ending);
        }

        return true;
    }

    /// <summary>True for a consonant; y is one at the start of the word and after a vowel.</summary>
    public readonly bool IsConsonant(int index)
    {
        char letter = _letters[index];
        if (letter != 'y')
        {
            return !IsPlainVowel(letter);
        }

        // In a run of y they alternate, beginning with a consonant at the word's start or after a vowel.
        int first = index;
        while (first > 0 && _letters[first - 1] == 'y')
        {
            first--;
        }

        bool firstIsConsonant = first == 0 || IsPlainVowel(_letters[first - 1]);
        return firstIsConsonant == (((index - first) & 1) == 0);
    }

    /// <summary>True when one of the first letters is a vowel.</summary>
    public readonly bool HasVowel(int length)
    {
        for (int i = 0; i < length; i++)
        {
            // A y after the first letter is reached only if a consonant precedes it, and is a vowel then.
            if (IsPlainVowel(_letters[i]) || (i > 0 && _letters[i] == 'y'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The measure m of the first letters: its changes from vowel to consonant. Counted up to 2, since no rule asks for more.</summary>
    public readonly int Measure(int length)
    {
        int changes = 0;
        bool afterVowel = false;
        ReadOnlySpan<char> stem = _letters[..length];
        for (int i = 0; i < stem.Length; i++)
        {
            char letter = stem[i];
            bool vowel = IsPlainVowel(letter) || (letter == 'y' && i > 0 && !afterVowel);
            if (afterVowel && !vowel && ++changes == 2)
            {
                break;
            }

            afterVowel = vowel;
        }

        return changes;
    }

    /// <summary>True when the first letters end in consonant, vowel, consonant, the last of them not w, x or y.</summary>
    public readonly bool EndsInShortSyllable(int length) =>
        length >= 3
        && _letters[length - 1] is not ('w' or 'x' or 'y')
        && IsConsonant(length - 1)
        && !IsConsonant(length - 2)
        && IsConsonant(length - 3);

    private static bool IsPlainVowel(char letter)
    {
        uint place = (uint)(letter - 'a');
        return place < 26 && ((VowelBits >> (int)place) & 1) != 0;
    }
}
