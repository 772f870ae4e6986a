using System.Buffers;

namespace Summ.Readability.Lexical;

/// <summary>
/// Moving-average type-token ratio: the mean of the type-token ratios of all runs of 50 consecutive words, words 1 to 50, 2 to 51 and so
/// on.
/// M. A. Covington and J. D. McFall (2010), Cutting the Gordian knot: the moving-average type-token ratio (MATTR), Journal of
/// Quantitative Linguistics 17(2), 94-100.
/// 1/50 to 1, higher is more diverse. The authors leave the window open; 50 is usual for short texts, 100 and 500 are other choices, and
/// only values of one window can be compared.
/// A text shorter than the window has no value. Some packages give its plain ratio instead, which is higher for want of length.
/// The sum over all windows is kept as a whole number, so nothing is lost on long texts. Time linear in the words; memory a number for
/// each distinct word.
/// </summary>
internal sealed class MovingAverageTypeTokenRatio : ILexicalMeasure
{
    private const int Window = 50;

    public double Compute(LexicalCounts counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ReadOnlySpan<int> words = counts.Words;
        if (words.Length < Window)
        {
            return double.NaN;
        }

        int[] inWindow = ArrayPool<int>.Shared.Rent(counts.WordIdLimit);
        Array.Clear(inWindow, 0, counts.WordIdLimit);
        long sum = SumOfTypes(words, inWindow);
        ArrayPool<int>.Shared.Return(inWindow);
        return sum / ((double)Window * (words.Length - Window + 1));
    }

    // Distinct words of each window, added up; each step takes one word in and lets one go.
    private static long SumOfTypes(ReadOnlySpan<int> words, int[] inWindow)
    {
        long sum = 0;
        int types = 0;
        for (int i = 0; i < words.Length; i++)
        {
            types += inWindow[words[i]]++ == 0 ? 1 : 0;
            if (i >= Window)
            {
                types -= --inWindow[words[i - Window]] == 0 ? 1 : 0;
            }

            sum += i >= Window - 1 ? types : 0;
        }

        return sum;
    }
}

public static partial class LexicalMeasures
{
    /// <summary>Mean type-token ratio of all runs of 50 words.</summary>
    public static LexicalMeasureInfo MovingAverageTypeTokenRatio { get; } = new()
    {
        Id = "mattr",
        Name = "MATTR, moving-average type-token ratio",
        Unit = "distinct words per word, windows of 50 words",
        Range = "0.02 (one word repeated) to 1 (no word repeats within 50)",
        Citation = "Covington & McFall 2010, Cutting the Gordian knot: the moving-average type-token ratio (MATTR), Journal of Quantitative Linguistics 17(2), 94-100",
        Summary = "The mean type-token ratio of all runs of 50 consecutive words; higher is more diverse.",
        UndefinedFor = "a text of fewer than 50 words",
        LengthEffect = "little from 50 words on (Zenker & Kyle 2021, Assessing Writing 47, 100505)",
        MinimumWords = 50,
        IsCommon = true,
        Measure = new MovingAverageTypeTokenRatio(),
    };
}
