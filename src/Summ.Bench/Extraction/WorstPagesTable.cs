using System.Globalization;
using Summ.Bench.Reporting;

namespace Summ.Bench.Extraction;

/// <summary>The worst pages of each system as people read them, with where words are too many or too few.</summary>
public sealed class WorstPagesTable : ITrackTable
{
    private readonly ExtractionBoard _board;

    private readonly int _longestId;

    private WorstPagesTable(ExtractionBoard board, int longestId)
    {
        _board = board;
        _longestId = longestId;
        Columns = ["#", "Page", "System", ExtractionTable.Head(board.RankedBy), "P", "R", "Extra", "Missing"];
        Lines = [.. board.Rows.SelectMany(r => r.Worst.Select((p, i) => LineOf(r.Name, p, i)))];
    }

    /// <inheritdoc/>
    public string Title => $"{_board.Corpus}: worst pages by {ExtractionTable.Head(_board.RankedBy)}";

    /// <inheritdoc/>
    public IReadOnlyList<string> Columns { get; }

    /// <inheritdoc/>
    public IReadOnlyList<int> Spare { get; } = [5, 4, 3];

    /// <inheritdoc/>
    public IReadOnlyList<TableLine> Lines { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> Notes { get; } =
    [
        "Extra: words extracted that should not be, before/inside/after the article. Missing: expected words, at its start/in its middle/at its end.",
    ];

    /// <summary>The table of a board; null when no worst pages were asked for.</summary>
    /// <param name="board">The board.</param>
    /// <param name="longestId">How many characters of a page's id are shown, at least 1.</param>
    public static WorstPagesTable? Of(ExtractionBoard board, int longestId = int.MaxValue)
    {
        ArgumentNullException.ThrowIfNull(board);
        ArgumentOutOfRangeException.ThrowIfLessThan(longestId, 1);
        return board.Rows.Any(r => r.Worst.Count > 0) ? new WorstPagesTable(board, longestId) : null;
    }

    private TableLine LineOf(string system, WorstPage page, int rank)
    {
        Measures.WordDifference words = page.Difference;
        return new TableLine(
        [
            (rank + 1).ToString(CultureInfo.InvariantCulture), page.Document.Length > _longestId ? $"{page.Document[..(_longestId - 1)]}…" : page.Document, system,
            Share(page.Value), Share(page.Precision), Share(page.Recall),
            string.Create(CultureInfo.InvariantCulture, $"{words.ExtraBefore}/{words.ExtraInside}/{words.ExtraAfter}"),
            string.Create(CultureInfo.InvariantCulture, $"{words.MissingStart}/{words.MissingInside}/{words.MissingEnd}"),
        ], IsUpperBound: false, IsLeading: false);
    }

    private static string Share(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
