using Summ.Scoring;

namespace Summ.Bench.Judgements;

/// <summary>The numbers of one summary: what the metrics say and what people said. The text is gone.</summary>
/// <param name="Document">Index of its document.</param>
/// <param name="System">Index of its system.</param>
/// <param name="Type">Kind of the system, or null.</param>
/// <param name="Human">Human scores by name.</param>
/// <param name="Published">Automatic scores that the corpus carries, by name.</param>
/// <param name="Scores">Our scores, one for each metric in their order.</param>
public sealed record ScoredSummary(
    int Document, int System, string? Type, IReadOnlyDictionary<string, double> Human, IReadOnlyDictionary<string, double> Published, IReadOnlyList<MetricValue> Scores);

/// <summary>All summaries of a corpus of judgements, scored.</summary>
/// <param name="Documents">Ids, in the order of the corpus.</param>
/// <param name="Systems">Names, in the order in which they first appear.</param>
/// <param name="Summaries">Summaries by document, then in the order of the corpus.</param>
public sealed record JudgedScores(IReadOnlyList<string> Documents, IReadOnlyList<string> Systems, IReadOnlyList<ScoredSummary> Summaries)
{
    /// <summary>Names of the human scores, in the order in which they first appear.</summary>
    public IReadOnlyList<string> HumanScores => [.. Summaries.SelectMany(s => s.Human.Keys).Distinct(StringComparer.Ordinal)];

    /// <summary>Names of the scores that the corpus carries, in the order in which they first appear.</summary>
    public IReadOnlyList<string> PublishedScores => [.. Summaries.SelectMany(s => s.Published.Keys).Distinct(StringComparer.Ordinal)];

    /// <summary>Kinds of systems, in ordinal order.</summary>
    public IReadOnlyList<string> Types => [.. Summaries.Select(s => s.Type).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
