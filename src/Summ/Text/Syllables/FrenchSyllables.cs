namespace Summ.Text.Syllables;

/// <summary>Counts the syllables of French words.</summary>
public sealed class FrenchSyllables : ISyllableCounter
{
    private const string Vowels = "aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿаеёиоуыэюя";

    /// <inheritdoc/>
    public int Count(ReadOnlySpan<char> word)
    {
        int count = 0;
        bool any = false;
        bool inVowels = false;
        foreach (char c in word)
        {
            bool isVowel = Vowels.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal);
            count += isVowel && !inVowels ? 1 : 0;
            any |= char.IsLetterOrDigit(c) || char.IsSurrogate(c);
            inVowels = isVowel;
        }

        return any ? Math.Max(1, count) : 0;
    }
}
