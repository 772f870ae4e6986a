namespace Summ.Bench.Extraction.Measures;

/// <summary>The words of an expected and of an extracted text, numbered in common.</summary>
internal sealed class WordPair
{
    public WordPair(string truth, string prediction)
    {
        Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        True = WordTokens.Of(truth, numbers);
        Found = WordTokens.Of(prediction, numbers);
    }

    /// <summary>Words of the expected text.</summary>
    public int[] True { get; }

    /// <summary>Words of the extracted text.</summary>
    public int[] Found { get; }

    /// <summary>Whether both texts are the same words in the same order.</summary>
    public bool IsExact => True.AsSpan().SequenceEqual(Found);

    /// <summary>F1 of the two bags of words, 0 to 1; 1 when both are empty.</summary>
    public double TokenF1()
    {
        Dictionary<int, int> left = [];
        foreach (int word in True)
        {
            left[word] = left.GetValueOrDefault(word) + 1;
        }

        int shared = 0;
        foreach (int word in Found)
        {
            if (left.TryGetValue(word, out int count) && count > 0)
            {
                left[word] = count - 1;
                shared++;
            }
        }

        int all = True.Length + Found.Length;
        return all == 0 ? 1 : 2.0 * shared / all;
    }
}
