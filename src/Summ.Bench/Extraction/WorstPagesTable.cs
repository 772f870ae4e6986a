using System.Globalization;
using Summ.Bench.Reporting;

namespace Summ.Bench.Extraction;

/// <summary>The worst pages of each system as people read them, with where words are too many or too few.</summary>
public sealed class WorstPagesTable : ITrackTable
{
    private readonly ExtractionBoard _board;

    private WorstPagesTable(ExtractionBoard board)
    {
        _board = board;
        Columns = ["#", "Page", "System", ExtractionTable.Head(board.RankedBy), "P", "R", "Before", "Inside", "After", "Start", "Middle", "End"];
        Lines = [.. board.Rows.SelectMany(r => r.Worst.Select((p, i) => LineOf(r.Name, p, i)))];
    }

    /// <inheritdoc/>
    public string Title => $"{_board.Corpus}: worst pages by {ExtractionTable.Head(_board.RankedBy)}";

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; }

    /// <inheritdoc/>
    public IReadOnlyList<int> Spare { get; } = [5, 4];

    /// <inheritdoc/>
    public IReadOnlyList<TableLine> Lines { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; } = ["Before, Inside, After: words extracted that should not be, by their place in the article. Start, Middle, End: words missing."];

    /// <summary>The table of a board; null when no worst pages were asked for.</summary>
    public static WorstPagesTable? Of(ExtractionBoard board)
    {
        ArgumentNullException.ThrowIfNull(board);
        return board.Rows.Any(r => r.Worst.Count > 0) ? new WorstPagesTable(board) : null;
    }

    private static TableLine LineOf(string system, WorstPage page, int rank)
    {
        Measures.WordDifference words = page.Difference;
        int[] counts = [words.ExtraBefore, words.ExtraInside, words.ExtraAfter, words.MissingStart, words.MissingInside, words.MissingEnd];
        return new TableLine(
        [
            (rank + 1).ToString(CultureInfo.InvariantCulture), page.Document, system, Share(page.Value), Share(page.Precision), Share(page.Recall),
            .. counts.Select(c => c.ToString("#,0", CultureInfo.InvariantCulture)),
        ], IsUpperBound: false, IsLeading: false);
    }

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
