namespace Summ.Numerics;

/// <summary>
/// The largest singular values of a sparse matrix and their left vectors (one element a row of the matrix), by the Lanczos method on X·Xᵀ
/// with full reorthogonalisation: G. H. Golub and C. F. Van Loan (2013), Matrix Computations, 4th edition, chapter 10. The matrix is only
/// multiplied with, so the cost is that of a few dozen passes over the non-zeros, and there is no dense matrix of its size.
/// </summary>
/// <remarks>
/// One run of the method finds one vector of each singular value only, however often the value occurs. So the vectors found are locked, and
/// a further run looks in what is orthogonal to them, until its largest value is below the cut: equal singular values, which texts of
/// unconnected sentences have, are all found. Squaring the matrix loses accuracy in small singular values only, and those are
/// not asked for. Deterministic: start vectors are fixed.
/// </remarks>
internal sealed class TruncatedSvd
{
    // Residual of an eigenpair in units of the largest eigenvalue at which it counts as found, and at which a value is known to be below the cut.
    private const double VectorTolerance = 1e-13;
    private const double ValueTolerance = 1e-8;

    // Relative distance within which two singular values are the same to the cut.
    private const double CutSlack = 1e-9;
    private const double Breakdown = 1e-11;

    // B. N. Parlett (1998), The symmetric eigenvalue problem, section 6.9: twice is enough, and once if this share of the length stays.
    private const double Shrunk = 0.7;

    // Eigenvalues below this share of the largest count as 0: what X·Xᵀ says of them is rounding errors.
    private const double Smallest = 1e-9;

    private readonly SparseRows _rows;
    private readonly double[] _columnSums;
    private readonly List<double[]> _vectors = [];
    private readonly List<double> _values = [];
    private readonly double _cut;
    private readonly int _maxRank;
    private double _scale;
    private double _floor;
    private int _stepsLeft;

    private TruncatedSvd(SparseRows rows, double cut, int maxRank, int maxSteps)
    {
        _rows = rows;
        _columnSums = new double[rows.ColumnCount];
        _cut = cut * cut * (1 - CutSlack);
        _maxRank = Math.Min(maxRank, rows.RowCount);
        _stepsLeft = maxSteps;
    }

    /// <summary>Singular values, descending.</summary>
    public IReadOnlyList<double> Values => _values;

    /// <summary>Left singular vectors, one for each value.</summary>
    public IReadOnlyList<double[]> Vectors => _vectors;

    /// <summary>Lanczos steps used.</summary>
    public int Steps { get; private set; }

    /// <summary>True when the steps were used up first; the values are then those of the last step.</summary>
    public bool StoppedEarly { get; private set; }

    /// <summary>Decomposes.</summary>
    /// <param name="rows">The matrix.</param>
    /// <param name="cut">Only singular values of at least this share of the largest, 0 to 1. Values of 0 are never given.</param>
    /// <param name="maxRank">At most so many values, from the largest.</param>
    /// <param name="maxSteps">At most so many Lanczos steps.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public static TruncatedSvd Of(SparseRows rows, double cut, int maxRank, int maxSteps, CancellationToken cancellationToken)
    {
        TruncatedSvd svd = new(rows, cut, maxRank, maxSteps);
        int found;
        int run = 0;
        do
        {
            found = svd.Run(run++, cancellationToken);
            svd.KeepLargest();
        }
        while (found > 0 && !svd.StoppedEarly);

        for (int i = 0; i < svd._values.Count; i++)
        {
            svd._values[i] = Math.Sqrt(svd._values[i]);
        }

        return svd;
    }

    // One Lanczos run in what is orthogonal to the vectors found; returns how many it adds.
    private int Run(int seed, CancellationToken cancellationToken)
    {
        List<double[]> basis = [];
        List<double> diagonal = [];
        List<double> off = [];
        double[] vector = Start(seed);
        if (!Normalise(vector, basis, out _))
        {
            return 0;
        }

        int nextCheck = 4;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            basis.Add(vector);
            double[] next = new double[_rows.RowCount];
            Multiply(vector, next);
            diagonal.Add(Dot(vector, next));
            AddScaled(next, vector, -diagonal[^1]);
            if (basis.Count > 1)
            {
                AddScaled(next, basis[^2], -off[^1]);
            }

            _scale = Math.Max(_scale, diagonal[^1]);
            Steps++;
            _stepsLeft--;
            bool isComplete = !Normalise(next, basis, out double length) || basis.Count + _vectors.Count >= _rows.RowCount;
            off.Add(isComplete ? 0 : length);
            if (isComplete || _stepsLeft <= 0 || basis.Count == nextCheck)
            {
                Ritz ritz = new(diagonal, off);
                _scale = Math.Max(_scale, ritz.Value(0));
                if (isComplete || _stepsLeft <= 0 || IsDone(ritz))
                {
                    StoppedEarly = !isComplete && !IsDone(ritz);
                    return Lock(ritz, basis);
                }

                nextCheck += Math.Max(4, nextCheck / 3);
            }

            vector = next;
        }
    }

    // All wanted values are found with their vectors, and the next is known to be unwanted.
    private bool IsDone(Ritz ritz)
    {
        for (int i = 0; i < ritz.Count && i < _maxRank; i++)
        {
            double residual = ritz.Residual(i);
            if (!IsWanted(ritz.Value(i)))
            {
                return residual <= ValueTolerance * _scale || !IsWanted(ritz.Value(i) + residual);
            }

            if (residual > VectorTolerance * _scale)
            {
                return false;
            }
        }

        return ritz.Count >= _maxRank;
    }

    private bool IsWanted(double value) => value >= _cut * _scale && value > Smallest * _scale && value > _floor;

    private int Lock(Ritz ritz, List<double[]> basis)
    {
        int before = _vectors.Count;
        for (int i = 0; i < ritz.Count && i < _maxRank && IsWanted(ritz.Value(i)); i++)
        {
            double[] combined = new double[_rows.RowCount];
            for (int b = 0; b < basis.Count; b++)
            {
                AddScaled(combined, basis[b], ritz.Component(i, b));
            }

            // X·Xᵀ·v is v again but for its length, and gives equal rows equal elements to the last bit.
            double[] vector = new double[_rows.RowCount];
            Multiply(combined, vector);
            Orthogonalise(vector, []);
            Scale(vector, 1 / Math.Sqrt(Dot(vector, vector)));
            _values.Add(ritz.Value(i));
            _vectors.Add(vector);
        }

        return _vectors.Count - before;
    }

    // Sorts, as the values of different runs may interleave, and drops what is below the cut or too many. Once there are enough, a further
    // value is only wanted if it is larger than the smallest of them.
    private void KeepLargest()
    {
        int[] order = [.. Enumerable.Range(0, _values.Count).OrderByDescending(i => _values[i])];
        double[] values = [.. order.Select(i => _values[i])];
        double[][] vectors = [.. order.Select(i => _vectors[i])];
        int kept = 0;
        while (kept < values.Length && kept < _maxRank && values[kept] >= _cut * values[0])
        {
            kept++;
        }

        _values.Clear();
        _values.AddRange(values.AsSpan(0, kept));
        _vectors.Clear();
        _vectors.AddRange(vectors.AsSpan(0, kept));
        _floor = kept == _maxRank && kept > 0 ? values[kept - 1] * (1 + CutSlack) : 0;
    }

    // X·Xᵀ times a fixed irregular vector, so that nothing of it is lost on rows of zeros.
    private double[] Start(int seed)
    {
        double[] irregular = new double[_rows.RowCount];
        SplitMix64 random = new((ulong)seed);
        for (int i = 0; i < irregular.Length; i++)
        {
            irregular[i] = random.NextDouble();
        }

        double[] start = new double[irregular.Length];
        Multiply(irregular, start);
        return start;
    }

    private void Multiply(ReadOnlySpan<double> vector, Span<double> product)
    {
        _rows.MultiplyTransposed(vector, _columnSums);
        _rows.Multiply(_columnSums, product);
    }

    // Takes the components along all earlier vectors out and scales to length 1; false when nothing is left. When much of the vector
    // goes, the rounding errors of that are taken out a second time: without, values appear that the matrix does not have.
    private bool Normalise(double[] vector, List<double[]> basis, out double length)
    {
        double before = Math.Sqrt(Dot(vector, vector));
        Orthogonalise(vector, basis);
        length = Math.Sqrt(Dot(vector, vector));
        if (length < Shrunk * before)
        {
            Orthogonalise(vector, basis);
            length = Math.Sqrt(Dot(vector, vector));
        }

        if (!(length > Breakdown * _scale))
        {
            return false;
        }

        Scale(vector, 1 / length);
        return true;
    }

    private void Orthogonalise(double[] vector, List<double[]> basis)
    {
        foreach (double[] found in _vectors)
        {
            AddScaled(vector, found, -Dot(vector, found));
        }

        foreach (double[] earlier in basis)
        {
            AddScaled(vector, earlier, -Dot(vector, earlier));
        }
    }

    // Four partial sums in a fixed pattern: independent of the machine, and not bound to the latency of one addition after the other.
    private static double Dot(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        b = b[..a.Length];
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0;
        int i = 0;
        for (; i + 3 < a.Length; i += 4)
        {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
        }

        for (; i < a.Length; i++)
        {
            s0 += a[i] * b[i];
        }

        return (s0 + s1) + (s2 + s3);
    }

    private static void Scale(Span<double> vector, double factor)
    {
        for (int i = 0; i < vector.Length; i++)
        {
            vector[i] *= factor;
        }
    }

    private static void AddScaled(Span<double> target, ReadOnlySpan<double> vector, double factor)
    {
        vector = vector[..target.Length];
        for (int i = 0; i < target.Length; i++)
        {
            target[i] += factor * vector[i];
        }
    }

    /// <summary>The eigenpairs of a run's tridiagonal matrix, by descending value.</summary>
    private sealed class Ritz
    {
        private readonly double[] _values;
        private readonly double[] _vectors;
        private readonly int[] _order;
        private readonly double _lastOff;

        public Ritz(List<double> diagonal, List<double> off)
        {
            _values = [.. diagonal];
            _vectors = TridiagonalEigen.Solve(_values, off.ToArray());
            _order = [.. Enumerable.Range(0, _values.Length).OrderByDescending(i => _values[i])];
            _lastOff = off[^1];
        }

        public int Count => _order.Length;

        public double Value(int i) => _values[_order[i]];

        public double Component(int i, int basisVector) => _vectors[(_order[i] * Count) + basisVector];

        // Length of A·x − value·x.
        public double Residual(int i) => Math.Abs(_lastOff * Component(i, Count - 1));
    }
}
