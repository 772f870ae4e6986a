using System.Collections.Frozen;

namespace Summ.Text.Lexicon;

/// <summary>Abbreviations that are read letter by letter although their letters would make a word, each also with an s behind it.</summary>
/// <remarks>Those that are also words (<c>US</c>, <c>IT</c>, <c>UN</c> as in <c>un-American</c>) are left out; so are those read as words (<c>NATO</c>).</remarks>
internal static class SpelledWords
{
    // Without a vowel letter only those are needed that take a plural: tvs is not T V S.
    private static readonly FrozenSet<string> Words = (
        "tv cd pc dvd mp gp ngo suv atm ceo cfo cto cio ipo ufo vip uav ied api cpu gpu pdf "
        + "uk eu usa usaf uae ussr fbi cia fda epa irs nba nra imf ioc oecd iaea afp abc aclu ucla "
        + "iq hiv dna rna mri mvp sos diy usb isp rpg").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word) || IsPlural(word);

    public static int Count(ReadOnlySpan<char> word)
    {
        int sum = 0;
        foreach (char c in IsPlural(word) ? word[..^1] : word)
        {
            sum += SyllableCounter.LetterName(c);
        }

        return sum;
    }

    private static bool IsPlural(ReadOnlySpan<char> word) => word.Length > 2 && word is [.., not 's', 's'] && Lookup.Contains(word[..^1]);
}
