namespace Summ.Bench.Reporting;

/// <summary>A result as people read it: rounded, in columns. Terminal and Markdown draw the same.</summary>
public interface ITrackTable
{
    /// <summary>One line that says what the table is of.</summary>
    string Title { get; }

    /// <summary>Heads of the columns; the first is a rank, the second a name, the others are numbers.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Indexes of columns that a page too narrow for all of them leaves out, the least needed first.</summary>
    IReadOnlyList<int> Spare { get; }

    /// <summary>The lines, best first.</summary>
    IReadOnlyList<TableLine> Lines { get; }

    /// <summary>What the numbers are, one sentence each.</summary>
    IReadOnlyList<string> Notes { get; }
}
