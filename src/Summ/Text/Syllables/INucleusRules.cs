namespace Summ.Text.Syllables;

/// <summary>How a language joins vowel letters into the nuclei of syllables. Words come in lower case, with composed letters only.</summary>
internal interface INucleusRules
{
    /// <summary>Whether a letter sounds as a vowel where it stands.</summary>
    static abstract bool IsVowel(ReadOnlySpan<char> word, int i);

    /// <summary>How many letters from a vowel on make one nucleus, at least 1.</summary>
    static abstract int NucleusLength(ReadOnlySpan<char> word, int i);

    /// <summary>What the letters do not show: added to the number of nuclei, as a mute ending (-1) or a word spelled in a foreign way.</summary>
    static abstract int Correction(ReadOnlySpan<char> word, int nuclei);
}
