namespace Summ.Bench.Judgements;

/// <summary>A coefficient of correlation.</summary>
public enum CoefficientKind
{
    /// <summary>Pearson's r: how near the points lie to a straight line.</summary>
    Pearson,

    /// <summary>Spearman's rho: Pearson's r of the ranks.</summary>
    Spearman,

    /// <summary>Kendall's tau-b: pairs in the same order less pairs in the opposite order, ties accounted for.</summary>
    Kendall,
}

/// <summary>The three coefficients of one set of points; all NaN when there are fewer than two points or a side is constant.</summary>
internal readonly record struct Coefficients(double Pearson, double Spearman, double Kendall)
{
    public static Coefficients None => new(double.NaN, double.NaN, double.NaN);

    public bool Exist => !double.IsNaN(Pearson);

    public double this[CoefficientKind kind] => kind switch
    {
        CoefficientKind.Pearson => Pearson,
        CoefficientKind.Spearman => Spearman,
        _ => Kendall,
    };
}
