namespace Summ.Bench.Extraction.Measures;

/// <summary>Four words in a row, by number; where a text has fewer, <see cref="None"/> fills up.</summary>
internal readonly record struct Shingle(int First, int Second, int Third, int Fourth)
{
    public const int Length = 4;

    private const int None = -1;

    /// <summary>How many a text of so many words has: one for one to three words.</summary>
    public static int CountOf(int words) => words == 0 ? 0 : Math.Max(1, words - Length + 1);

    /// <summary>The one that starts at a word.</summary>
    public static Shingle At(int[] words, int start) => new(words[start], Word(words, start + 1), Word(words, start + 2), Word(words, start + 3));

    private static int Word(int[] words, int at) => at < words.Length ? words[at] : None;
}
