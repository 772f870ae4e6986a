namespace Summ.Bench.Extraction.Measures;

/// <summary>Where an extracted text has words too many or too few, counted in words after both texts were laid side by side.</summary>
/// <param name="ExtraBefore">Words extracted before the first that both have.</param>
/// <param name="ExtraInside">Words extracted between words that both have.</param>
/// <param name="ExtraAfter">Words extracted after the last that both have.</param>
/// <param name="MissingStart">Expected words before the first that both have.</param>
/// <param name="MissingInside">Expected words between words that both have.</param>
/// <param name="MissingEnd">Expected words after the last that both have.</param>
public readonly record struct WordDifference(int ExtraBefore, int ExtraInside, int ExtraAfter, int MissingStart, int MissingInside, int MissingEnd)
{
    /// <summary>All words too many.</summary>
    public int Extra => ExtraBefore + ExtraInside + ExtraAfter;

    /// <summary>All words too few.</summary>
    public int Missing => MissingStart + MissingInside + MissingEnd;
}
