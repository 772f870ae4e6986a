namespace Summ.Scoring;

/// <summary>What a metric says of one summary: a precision, a recall and an F1, or one number.</summary>
public readonly record struct MetricValue
{
    private MetricValue(double precision, double recall, double f1, double value, bool isTriple)
    {
        Precision = precision;
        Recall = recall;
        F1 = f1;
        Value = value;
        IsTriple = isTriple;
    }

    /// <summary>True for precision, recall and F1; false for one number.</summary>
    public bool IsTriple { get; }

    /// <summary>Share of the summary that is in the reference, 0 to 1; NaN for one number.</summary>
    public double Precision { get; }

    /// <summary>Share of the reference that is in the summary, 0 to 1; NaN for one number.</summary>
    public double Recall { get; }

    /// <summary>Harmonic mean of the two, 0 to 1; NaN for one number.</summary>
    public double F1 { get; }

    /// <summary>The number; NaN for a triple, and where the metric does not exist, as for an empty summary.</summary>
    public double Value { get; }

    /// <summary>What the leaderboard shows and ranks by: F1 or the number.</summary>
    public double Primary => IsTriple ? F1 : Value;

    /// <summary>Precision, recall and F1.</summary>
    public static MetricValue OfTriple(double precision, double recall, double f1) => new(precision, recall, f1, double.NaN, true);

    /// <summary>One number; NaN when the metric does not exist for the summary.</summary>
    public static MetricValue OfNumber(double value) => new(double.NaN, double.NaN, double.NaN, value, false);
}
