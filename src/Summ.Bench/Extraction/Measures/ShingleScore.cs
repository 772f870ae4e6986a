using System.Runtime.InteropServices;

namespace Summ.Bench.Extraction.Measures;

/// <summary>
/// How well the text extracted from a page agrees with the expected one, as the article extraction benchmark counts it (Scrapinghub, 2020,
/// article-extraction-benchmark, <c>evaluate.py</c>): precision and recall over all windows of four consecutive words (<see cref="WordTokens"/>), counted
/// with multiplicity. A text of one to three words is one window.
/// </summary>
/// <param name="Precision">Share of the extracted windows that are expected, 0 to 1; 1 when nothing is wrong, 0 for an empty text that should not be.</param>
/// <param name="Recall">Share of the expected windows that were extracted, 0 to 1; 1 when nothing is wrong, 0 for a text where none is expected.</param>
/// <param name="HasTruth">Whether a word is expected.</param>
/// <param name="HasPrediction">Whether a word was extracted.</param>
public readonly record struct ShingleScore(double Precision, double Recall, bool HasTruth, bool HasPrediction)
{
    /// <summary>Harmonic mean of both, 0 to 1.</summary>
    public double F1 => Harmonic(Precision, Recall);

    /// <summary>Scores a page.</summary>
    /// <param name="truth">The expected text.</param>
    /// <param name="prediction">The extracted text.</param>
    public static ShingleScore Of(string truth, string prediction)
    {
        ArgumentNullException.ThrowIfNull(truth);
        ArgumentNullException.ThrowIfNull(prediction);
        return Of(new WordPair(truth, prediction));
    }

    /// <summary>
    /// The benchmark's figure for a system, 0 to 1: the harmonic mean of the mean precision over the pages with a prediction and the mean recall over the pages
    /// with a truth. An empty prediction costs recall only. Not the mean of the pages' F1.
    /// </summary>
    public static double SystemF1(IReadOnlyCollection<ShingleScore> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        return Harmonic(
            pages.Where(p => p.HasPrediction).Select(p => p.Precision).DefaultIfEmpty(0).Average(),
            pages.Where(p => p.HasTruth).Select(p => p.Recall).DefaultIfEmpty(0).Average());
    }

    internal static ShingleScore Of(WordPair words)
    {
        Dictionary<Shingle, int> left = [];
        int wanted = Shingle.CountOf(words.True.Length);
        for (int i = 0; i < wanted; i++)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(left, Shingle.At(words.True, i), out _)++;
        }

        int found = Shingle.CountOf(words.Found.Length);
        int shared = 0;
        for (int i = 0; i < found; i++)
        {
            ref int count = ref CollectionsMarshal.GetValueRefOrNullRef(left, Shingle.At(words.Found, i));
            if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count) && count > 0)
            {
                count--;
                shared++;
            }
        }

        return new ShingleScore(Share(shared, found, wanted), Share(shared, wanted, found), wanted > 0, found > 0);
    }

    internal static double Harmonic(double precision, double recall) => precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;

    private static double Share(int shared, int own, int other) => shared == own && shared == other ? 1 : own == 0 ? 0 : (double)shared / own;
}
