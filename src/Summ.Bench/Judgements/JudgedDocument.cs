namespace Summ.Bench.Judgements;

/// <summary>A document and the summaries of it that people judged.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Source">The document as a list of sentences; null when it is one text or unknown.</param>
/// <param name="Text">The document as one text, to be split into sentences; null when it is a list of them or unknown.</param>
/// <param name="Summaries">One for each system, in the order of the corpus.</param>
public sealed record JudgedDocument(string Id, IReadOnlyList<string>? Source, string? Text, IReadOnlyList<JudgedSummary> Summaries);

/// <summary>A system's summary and what people said of it.</summary>
/// <param name="System">Name of the system.</param>
/// <param name="Sentences">The summary.</param>
/// <param name="References">
/// What it is scored against, each reference a list of sentences. Summaries with the same references share this object, so that the references
/// are analysed once.
/// </param>
/// <param name="Human">Human scores by name; a score that nobody gave is absent.</param>
public sealed record JudgedSummary(
    string System, IReadOnlyList<string> Sentences, IReadOnlyList<IReadOnlyList<string>> References, IReadOnlyDictionary<string, double> Human)
{
    /// <summary>Kind of the system, as in <c>abs</c> or <c>ext</c>; null when the corpus does not say.</summary>
    public string? Type { get; init; }

    /// <summary>Automatic scores that the corpus itself carries, by its names.</summary>
    public IReadOnlyDictionary<string, double> Published { get; init; } = new Dictionary<string, double>();
}

/// <summary>What a corpus of judgements holds next: a document, or what is wrong with a record.</summary>
/// <param name="Document">The document, or null.</param>
/// <param name="Problem">One line that names file, line and field; null for a document.</param>
public readonly record struct JudgedItem(JudgedDocument? Document, string? Problem);
