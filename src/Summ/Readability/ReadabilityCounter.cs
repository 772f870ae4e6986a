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
        return CountingPass.Count(document);
    }

    /// <summary>
    /// Counts a text that nothing else is done with: the counts of <see cref="Document.FromText"/> in less time and memory, since no
    /// <see cref="Document"/> is made.
    /// </summary>
    /// <param name="text">The text; blank lines separate paragraphs.</param>
    /// <param name="language">Its language; English when null.</param>
    /// <returns>The counts; all 0 when there is no word.</returns>
    public static TextCounts CountText(ReadOnlySpan<char> text, Language? language = null) => TextPass.Count(text, language ?? Language.English);

    /// <summary>Counts some sentences of a document, as for the readability of a summary.</summary>
    /// <param name="document">The document. What it says elsewhere decides only which words are names, see <see cref="TextCounts.ComplexWords"/>.</param>
    /// <param name="sentenceIndexes">Zero-based indexes of the sentences; one that is given twice counts twice.</param>
    /// <returns>The counts; all 0 when there is no word.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The document has no such sentence.</exception>
    public static TextCounts Count(Document document, ReadOnlySpan<int> sentenceIndexes) => new ReadabilityAnalysis(document).Count(sentenceIndexes);
}
