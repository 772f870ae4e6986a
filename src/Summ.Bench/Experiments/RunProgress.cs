namespace Summ.Bench.Experiments;

/// <summary>How far a run is.</summary>
/// <param name="Documents">Documents finished, those of an earlier, resumed run included.</param>
/// <param name="Total">Documents expected.</param>
public readonly record struct RunProgress(int Documents, int Total);
