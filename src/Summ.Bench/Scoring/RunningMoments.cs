namespace Summ.Bench.Scoring;

/// <summary>
/// Mean and variance of a stream in constant memory. The mean is the sum over the count, as for a list; the variance follows Welford 1962, Note on
/// a Method for Calculating Corrected Sums of Squares and Products, Technometrics 4(3).
/// </summary>
internal sealed class RunningMoments
{
    private double _sum;
    private double _centre;
    private double _squares;

    /// <summary>How many values exist.</summary>
    public long Count { get; private set; }

    /// <summary>Their mean; NaN for none.</summary>
    public double Mean => Count == 0 ? double.NaN : _sum / Count;

    /// <summary>Standard error of the mean; 0 for one value, NaN for none.</summary>
    public double StandardError => Count < 2 ? Mean - Mean : Math.Sqrt(_squares / (Count - 1) / Count);

    /// <summary>Adds a value; NaN is one that does not exist.</summary>
    public void Add(double value)
    {
        if (!double.IsFinite(value))
        {
            return;
        }

        Count++;
        _sum += value;
        double before = value - _centre;
        _centre += before / Count;
        _squares += before * (value - _centre);
    }
}
