using Summ.Readability;
using Summ.Scoring;

namespace Summ.Bench.Comparison;

/// <summary>A metric that two runs are compared by.</summary>
/// <param name="Id">Its id.</param>
/// <param name="IsTriple">True when it is the F1 of precision, recall and F1, false for one number.</param>
/// <param name="Signature">Version and options as the run's manifest has them, or null when nobody wrote them down.</param>
public sealed record ScoredMetric(string Id, bool IsTriple, string? Signature)
{
    /// <summary>Whether it is a readability formula of the summaries: taken only when asked for.</summary>
    public bool IsReadability { get; init; }

    /// <summary>What people call it.</summary>
    public string Name => (IsReadability ? Formulas.All.FirstOrDefault(f => f.Id == Id)?.Name : Known(Id)?.Name) ?? Id;

    /// <summary>True when more is better, false when less is, null when it describes and does not judge. A triple that this version does not know is taken for one where more is better.</summary>
    public bool? HigherIsBetter { get; } = Known(Id) is { } info ? info.HigherIsBetter : IsTriple ? true : null;

    /// <summary>The question that it answers.</summary>
    internal MetricKind Kind => IsReadability ? MetricKind.Readability : HigherIsBetter is null ? MetricKind.Describes : MetricKind.Judges;

    private static MetricInfo? Known(string id) => Metrics.TryFind(id, out MetricInfo? info) ? info : null;
}
