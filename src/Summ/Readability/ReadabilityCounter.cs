using Summ.Text;

namespace Summ.Readability;

/// <summary>
/// Counts what readability formulas need, in one pass over an analysed text; each distinct word is looked at once. Syllables are counted
/// by English rules. Linear in the document, also for a selection of its sentences: keep a <see cref="ReadabilityAnalysis"/> to count
/// several selections of one document.
/// </summary>
public static class ReadabilityCounter
{
    /// <summary>Counts a whole document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The counts; all 0 when there is no word.</returns>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static TextCounts Count(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new CountingPass(document).Count();
    }

    /// <summary>Counts some sentences of a document, as for the readability of a summary.</summary>
    /// <param name="document">The document. What it says elsewhere decides only which words are names, see <see cref="TextCounts.ComplexWords"/>.</param>
    /// <param name="sentenceIndexes">Zero-based indexes of the sentences; one that is given twice counts twice.</param>
    /// <returns>The counts; all 0 when there is no word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The document has no such sentence.</exception>
    public static TextCounts Count(Document document, ReadOnlySpan<int> sentenceIndexes) => new ReadabilityAnalysis(document).Count(sentenceIndexes);
}
