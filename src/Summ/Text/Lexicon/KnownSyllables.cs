using System.Runtime.InteropServices;

namespace Summ.Text.Lexicon;

/// <summary>How many syllables a word has.</summary>
/// <param name="Usual">As it is usually pronounced, at least 1.</param>
/// <param name="Fewest">In the accepted pronunciation that has the fewest, from 1 to <paramref name="Usual"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct KnownSyllables(int Usual, int Fewest)
{
    /// <summary>The counts of this word with something before or behind it.</summary>
    public KnownSyllables Plus(int syllables) => new(Usual + syllables, Fewest + syllables);

    /// <summary>The counts of two words written as one.</summary>
    public KnownSyllables Plus(KnownSyllables other) => new(Usual + other.Usual, Fewest + other.Fewest);
}
