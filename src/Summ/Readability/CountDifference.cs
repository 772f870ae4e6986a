namespace Summ.Readability;

/// <summary>Counts of a text of which something is taken away or multiplied. Types neither subtract nor multiply and are not counted.</summary>
internal static class CountDifference
{
    /// <summary>What is left of <paramref name="whole"/>. What was not counted in one is not counted in the difference.</summary>
    public static TextCounts Of(in TextCounts whole, in TextCounts part) => new()
    {
        Sentences = whole.Sentences - part.Sentences,
        Words = whole.Words - part.Words,
        Letters = whole.Letters - part.Letters,
        Characters = whole.Characters - part.Characters,
        Syllables = Subtract(whole.Syllables, part.Syllables),
        Polysyllables = Subtract(whole.Polysyllables, part.Polysyllables),
        Monosyllables = Subtract(whole.Monosyllables, part.Monosyllables),
        LongWords = whole.LongWords - part.LongWords,
        MiniWords = whole.MiniWords - part.MiniWords,
        WordsOfSixLetters = whole.WordsOfSixLetters - part.WordsOfSixLetters,
        WordsOfFourSyllables = Subtract(whole.WordsOfFourSyllables, part.WordsOfFourSyllables),
        WordsOfFiveSyllables = Subtract(whole.WordsOfFiveSyllables, part.WordsOfFiveSyllables),
        DifficultWords = Subtract(whole.DifficultWords, part.DifficultWords),
        DifficultWordsAndNames = Subtract(whole.DifficultWordsAndNames, part.DifficultWordsAndNames),
        DifficultWordsOfTwoSyllables = Subtract(whole.DifficultWordsOfTwoSyllables, part.DifficultWordsOfTwoSyllables),
        UnfamiliarWords = Subtract(whole.UnfamiliarWords, part.UnfamiliarWords),
        FaseehWords = Subtract(whole.FaseehWords, part.FaseehWords),
        ComplexWords = Subtract(whole.ComplexWords, part.ComplexWords),
        ComplexWordsAndNames = Subtract(whole.ComplexWordsAndNames, part.ComplexWordsAndNames),
        Types = TextCounts.NotCounted,
        DifficultTypes = TextCounts.NotCounted,
        UnfamiliarTypes = TextCounts.NotCounted,
    };

    /// <summary>The same counts, but not those of types.</summary>
    public static TextCounts WithoutTypes(in TextCounts counts) => counts with
    {
        Types = TextCounts.NotCounted,
        DifficultTypes = TextCounts.NotCounted,
        UnfamiliarTypes = TextCounts.NotCounted,
    };

    /// <summary>The counts of a text that repeats another so many times, but with so many sentences.</summary>
    public static TextCounts Repeated(in TextCounts counts, long times, long sentences) => new()
    {
        Sentences = sentences,
        Words = counts.Words * times,
        Letters = counts.Letters * times,
        Characters = counts.Characters * times,
        Syllables = Multiply(counts.Syllables, times),
        Polysyllables = Multiply(counts.Polysyllables, times),
        Monosyllables = Multiply(counts.Monosyllables, times),
        LongWords = counts.LongWords * times,
        MiniWords = counts.MiniWords * times,
        WordsOfSixLetters = counts.WordsOfSixLetters * times,
        WordsOfFourSyllables = Multiply(counts.WordsOfFourSyllables, times),
        WordsOfFiveSyllables = Multiply(counts.WordsOfFiveSyllables, times),
        DifficultWords = Multiply(counts.DifficultWords, times),
        DifficultWordsAndNames = Multiply(counts.DifficultWordsAndNames, times),
        DifficultWordsOfTwoSyllables = Multiply(counts.DifficultWordsOfTwoSyllables, times),
        UnfamiliarWords = Multiply(counts.UnfamiliarWords, times),
        FaseehWords = Multiply(counts.FaseehWords, times),
        ComplexWords = Multiply(counts.ComplexWords, times),
        ComplexWordsAndNames = Multiply(counts.ComplexWordsAndNames, times),
        Types = TextCounts.NotCounted,
        DifficultTypes = TextCounts.NotCounted,
        UnfamiliarTypes = TextCounts.NotCounted,
    };

    private static long Subtract(long a, long b) => a < 0 || b < 0 ? TextCounts.NotCounted : a - b;

    private static long Multiply(long count, long times) => count < 0 ? TextCounts.NotCounted : count * times;
}
