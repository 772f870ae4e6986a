namespace Summ.Bench.Scoring;

/// <summary>A candidate summary and its references.</summary>
/// <param name="Id">Identifier.</param>
/// <param name="Candidate">Sentences of the candidate.</param>
/// <param name="References">Sentences of each reference.</param>
/// <param name="Source">The text that was summarised, or null.</param>
public sealed record Pair(string Id, IReadOnlyList<string> Candidate, IReadOnlyList<IReadOnlyList<string>> References, string? Source)
{
    /// <summary>The system that made the candidate, or null where the input names none.</summary>
    public string? Peer { get; init; }

    /// <summary>
    /// The evaluation's id in ROUGE-1.5.5's sense: its averages depend on the string order of these. By default <see cref="Id"/>; pyrouge
    /// numbers the files instead.
    /// </summary>
    public string? Evaluation { get; init; }
}

/// <summary>What an input holds next: a pair, or what is wrong with a record.</summary>
/// <param name="Pair">The pair, or null.</param>
/// <param name="Problem">One line about a broken pair, or null.</param>
public readonly record struct PairItem(Pair? Pair, string? Problem)
{
    internal static PairItem Of(Pair pair) => new(pair, null);

    internal static PairItem Broken(string problem) => new(null, problem);
}
