using CsCheck;
using Summ.Readability.Lexical;
using Summ.Text;

namespace Summ.Tests.Readability.Lexical;

/// <summary>Texts of made-up words. Word 7 is <c>w7</c>; none is a stop word.</summary>
internal static class LexicalTexts
{
    /// <summary>Words of a sentence on which the program LexicalRichness documents its values: only where words repeat.</summary>
    public static readonly int[] Published =
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 10, 11, 12, 13, 14, 15, 16, 13, 17, 18, 19, 20, 21, 22, 11, 23, 19, 24, 25, 26, 13, 18, 27, 28, 29, 30,
        31, 32, 33, 22, 34, 32, 35, 36, 37, 13, 29, 18, 12, 7, 38, 1, 34, 34, 32, 35,
    ];

    /// <summary>Texts of any length up to 400 words, of few or many distinct words.</summary>
    public static readonly Gen<int[]> Any =
        from vocabulary in Gen.Int[1, 120]
        from words in Gen.Int[0, vocabulary - 1].Array[0, 400]
        select words;

    public static LexicalCounts Counts(params int[] words) => LexicalCounts.Of(Document.FromSentences([string.Join(' ', words.Select(w => $"w{w}"))]));

    public static double Value(LexicalMeasureInfo measure, params int[] words) => measure.Compute(Counts(words));

    /// <summary>Compares a measure with a slow one on random texts, to 12 digits.</summary>
    public static void AssertEqualsSlow(LexicalMeasureInfo measure, Func<int[], double> slow) => Any.Sample(
        words =>
        {
            double expected = slow(words);
            double actual = Value(measure, words);
            Assert.True(
                double.IsNaN(expected) ? double.IsNaN(actual) : Math.Abs(expected - actual) <= 1e-12 * Math.Max(1, Math.Abs(expected)),
                $"{actual}, expected {expected}");
        },
        iter: 100,
        threads: 1);

    /// <summary>Numbers 0 to n - 1, each once.</summary>
    public static int[] Distinct(int n) => [.. Enumerable.Range(0, n)];
}
