using Summ.Scoring;

namespace Summ.Bench.Experiments;

/// <summary>What is known of one system on one document: a line of the ledger.</summary>
public sealed record Cell
{
    /// <summary>Hash of everything that the cell depends on.</summary>
    public required string Key { get; init; }

    /// <summary>Canonical name of the system.</summary>
    public required string System { get; init; }

    /// <summary>Id of the document.</summary>
    public required string Document { get; init; }

    /// <summary>
    /// Code of the text's language, as in <c>en</c>: the run's, else what the article says, else what its text tells. English where a ledger does not say.
    /// </summary>
    public string Language { get; init; } = Text.Language.English.Code;

    /// <summary>Zero-based position of the document in the corpus.</summary>
    public required int Index { get; init; }

    /// <summary>Indexes of the chosen sentences; empty for an output from elsewhere.</summary>
    public IReadOnlyList<int> Sentences { get; init; } = [];

    /// <summary>The summary.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Words of the summary, as white space separates them.</summary>
    public int Words { get; init; }

    /// <summary>Metrics by id.</summary>
    public IReadOnlyDictionary<string, MetricValue> Scores { get; init; } = new Dictionary<string, MetricValue>();

    /// <summary>Readability of the summary, by formula; NaN where it does not exist.</summary>
    public IReadOnlyDictionary<string, double> Readability { get; init; } = new Dictionary<string, double>();

    /// <summary>Readability of the source, by formula.</summary>
    public IReadOnlyDictionary<string, double> SourceReadability { get; init; } = new Dictionary<string, double>();

    /// <summary>Time of the summariser alone, in microseconds, measured once and therefore rough.</summary>
    public double ElapsedMicroseconds { get; init; }

    /// <summary>Why there is no summary, or null.</summary>
    public string? Error { get; init; }
}
