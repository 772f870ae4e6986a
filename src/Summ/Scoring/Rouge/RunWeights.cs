namespace Summ.Scoring.Rouge;

/// <summary>The weight of a run of consecutive hits, its length to some power; each is computed once, when first asked for.</summary>
internal readonly ref struct RunWeights : IDisposable
{
    private readonly Scratch<double> _weights;
    private readonly double _power;

    /// <summary>Rents room for runs of up to so many hits.</summary>
    public RunWeights(double power, int longest)
    {
        _weights = new Scratch<double>(longest + 1);
        _weights.Cleared();
        _power = power;
    }

    /// <summary>Weight of a run of that length.</summary>
    public double Of(int length)
    {
        ref double weight = ref _weights.Span[length];
        if (weight == 0 && length > 0)
        {
            weight = Math.Pow(length, _power);
        }

        return weight;
    }

    public void Dispose() => _weights.Dispose();
}
