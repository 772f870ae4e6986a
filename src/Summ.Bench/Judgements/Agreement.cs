namespace Summ.Bench.Judgements;

/// <summary>At which level a metric is held against people.</summary>
public enum JudgementLevel
{
    /// <summary>Which of several summaries of a document is better.</summary>
    Summary,

    /// <summary>Which of several systems is better.</summary>
    System,
}

/// <summary>How well a metric agrees with a human score at a level.</summary>
/// <param name="Column">The metric.</param>
/// <param name="Pearson">Pearson's r.</param>
/// <param name="Spearman">Spearman's rho.</param>
/// <param name="Kendall">Kendall's tau-b.</param>
/// <param name="Count">How many documents' correlations were averaged, or how many systems were correlated.</param>
/// <param name="LeftOut">Documents or systems with a score of each kind that have no correlation or mean.</param>
/// <param name="Summaries">Summaries with both scores.</param>
public sealed record Agreement(
    ScoreColumn Column, CoefficientInterval Pearson, CoefficientInterval Spearman, CoefficientInterval Kendall, int Count, int LeftOut, int Summaries)
{
    /// <summary>Against the metric of the group that agrees best; null at the level of summaries and where there is no correlation.</summary>
    public BestComparison? Best { get; init; }

    /// <summary>One of the coefficients.</summary>
    public CoefficientInterval Of(CoefficientKind kind) => kind switch
    {
        CoefficientKind.Pearson => Pearson,
        CoefficientKind.Spearman => Spearman,
        _ => Kendall,
    };
}

/// <summary>A metric against the one of its group whose r is highest: the test of Williams.</summary>
/// <param name="IsBest">Whether it is that one itself; the other values are then NaN.</param>
/// <param name="T">Statistic, positive where the other is better; NaN where the test is undefined.</param>
/// <param name="PValue">Two-sided p, 0 to 1.</param>
/// <param name="AdjustedPValue">The same after Holm's correction for all metrics of the group.</param>
public sealed record BestComparison(bool IsBest, double T, double PValue, double AdjustedPValue)
{
    /// <summary>Below this adjusted p a metric counts as worse than the best.</summary>
    public const double Level = 0.05;

    /// <summary>Whether it is the best, or cannot be told apart from it.</summary>
    public bool IsAmongBest => IsBest || !(AdjustedPValue < Level);
}

/// <summary>All metrics against one human score at one level.</summary>
/// <param name="Human">Name of the human score.</param>
/// <param name="Type">Kind of systems looked at; null for all.</param>
/// <param name="Level">The level.</param>
/// <param name="Documents">Documents that have a judged summary.</param>
/// <param name="Systems">Systems that have a judged summary.</param>
/// <param name="Summaries">Judged summaries.</param>
/// <param name="Rows">The metrics, those that agree best first.</param>
public sealed record AgreementGroup(
    string Human, string? Type, JudgementLevel Level, int Documents, int Systems, int Summaries, IReadOnlyList<Agreement> Rows);
