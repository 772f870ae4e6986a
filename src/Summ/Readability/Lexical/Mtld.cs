using System.Buffers;

namespace Summ.Readability.Lexical;

/// <summary>
/// MTLD, measure of textual lexical diversity: the mean number of words that a text runs on until the type-token ratio of the run has
/// come down to 0.72. A run that gets there is a factor and a new one begins; the words left over count as the part of a factor by which
/// their ratio has gone from 1 to 0.72. Words by factors, the mean of reading forwards and backwards.
/// P. M. McCarthy and S. Jarvis (2010), MTLD, vocd-D, and HD-D: a validation study of sophisticated approaches to lexical diversity
/// assessment, Behavior Research Methods 42(2), 381-392.
/// At least 2 (one word repeated) and without an upper limit; higher is more diverse. The authors tested texts of 100 to 2,000 words.
/// Choices where programs differ: a run ends when its ratio is at or below 0.72, compared exactly, as fractions (some end it only below);
/// a factor may be as short as 2 words (some ask for 10); a text without any repeated word has no factor and so no value (some give its
/// length, or 0). MTLD-MA and MTLD-W, which average over runs from every word, are other measures.
/// Time linear in the words; memory a number for each distinct word.
/// </summary>
internal sealed class Mtld : ILexicalMeasure
{
    // 0.72 as a fraction.
    private const long ThresholdTypes = 18;
    private const long ThresholdWords = 25;

    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        if (counts.TypeCount == counts.WordCount)
        {
            return double.NaN;
        }

        int[] runOfWord = ArrayPool<int>.Shared.Rent(counts.WordIdLimit);
        Array.Clear(runOfWord, 0, counts.WordIdLimit);
        int run = 0;
        double forwards = Factors(counts.Words, isBackwards: false, runOfWord, ref run);
        double backwards = Factors(counts.Words, isBackwards: true, runOfWord, ref run);
        ArrayPool<int>.Shared.Return(runOfWord);
        return ((counts.WordCount / forwards) + (counts.WordCount / backwards)) / 2;
    }

    // A word is new to a run when the last run that had it is another one. Runs of both directions are numbered on, from 1.
    private static double Factors(ReadOnlySpan<int> words, bool isBackwards, int[] runOfWord, ref int run)
    {
        int full = 0;
        long length = 0;
        long types = 0;
        run++;
        for (int i = 0; i < words.Length; i++)
        {
            int word = words[isBackwards ? words.Length - 1 - i : i];
            length++;
            if (runOfWord[word] != run)
            {
                runOfWord[word] = run;
                types++;
            }

            if (types * ThresholdWords <= length * ThresholdTypes)
            {
                full++;
                run++;
                length = 0;
                types = 0;
            }
        }

        return length == 0 ? full : full + ((double)((length - types) * ThresholdWords) / (length * (ThresholdWords - ThresholdTypes)));
    }
}

public static partial class LexicalMeasures
{
    /// <summary>How many words a text runs on before it repeats itself by a set degree.</summary>
    public static LexicalMeasureInfo Mtld { get; } = new()
    {
        Id = "mtld",
        Name = "MTLD, measure of textual lexical diversity",
        Unit = "words",
        Range = "2 (one word repeated) and above, without limit",
        Citation = "McCarthy & Jarvis 2010, MTLD, vocd-D, and HD-D: a validation study of sophisticated approaches to lexical diversity assessment, Behavior Research Methods 42(2), 381-392",
        Summary = "How many words the text runs on, forwards and backwards, until the type-token ratio of the run is down to 0.72; higher is more diverse.",
        UndefinedFor = "a text in which no word repeats",
        LengthEffect = "little from 100 words on (Koizumi 2012, Vocabulary Learning and Instruction 1(1))",
        MinimumWords = 100,
        Decimals = 1,
        IsCommon = true,
        Measure = new Mtld(),
    };
}
