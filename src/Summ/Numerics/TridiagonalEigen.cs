namespace Summ.Numerics;

/// <summary>
/// Eigenvalues and eigenvectors of a symmetric tridiagonal matrix by implicit QR steps with Wilkinson's shift: G. H. Golub and
/// C. F. Van Loan (2013), Matrix Computations, 4th edition, section 8.3.
/// </summary>
internal static class TridiagonalEigen
{
    // Steps for one eigenvalue; two or three are usual. It only bounds the loop for values that are no numbers.
    private const int MaxSteps = 100;
    private const double UnitRoundoff = 1.2e-16;

    /// <summary>Solves in place.</summary>
    /// <param name="diagonal">The diagonal, k long; receives the eigenvalues in no order.</param>
    /// <param name="off">The off-diagonal, at least k − 1 long; is overwritten.</param>
    /// <returns>The eigenvectors, vector i in elements i·k to i·k + k − 1.</returns>
    public static double[] Solve(Span<double> diagonal, Span<double> off)
    {
        int k = diagonal.Length;
        double[] vectors = new double[k * k];
        for (int i = 0; i < k; i++)
        {
            vectors[(i * k) + i] = 1;
        }

        int steps = 0;
        for (int last = k - 1; last > 0;)
        {
            if (IsSmall(diagonal, off, last - 1) || steps == MaxSteps)
            {
                last--;
                steps = 0;
                continue;
            }

            int first = last - 1;
            while (first > 0 && !IsSmall(diagonal, off, first - 1))
            {
                first--;
            }

            Chase(diagonal, off, first, last, vectors);
            steps++;
        }

        return vectors;
    }

    private static bool IsSmall(ReadOnlySpan<double> diagonal, ReadOnlySpan<double> off, int i) =>
        Math.Abs(off[i]) <= UnitRoundoff * (Math.Abs(diagonal[i]) + Math.Abs(diagonal[i + 1]));

    // One QR step on the block first..last: a rotation makes a bulge, the following ones push it out.
    private static void Chase(Span<double> diagonal, Span<double> off, int first, int last, double[] vectors)
    {
        double x = diagonal[first] - Shift(diagonal[last - 1], diagonal[last], off[last - 1]);
        double z = off[first];
        for (int i = first; i < last; i++)
        {
            double r = Math.Sqrt((x * x) + (z * z));
            double c = r == 0 ? 1 : x / r;
            double s = r == 0 ? 0 : z / r;
            if (i > first)
            {
                off[i - 1] = r;
            }

            (double a, double b, double d) = (diagonal[i], off[i], diagonal[i + 1]);
            diagonal[i] = (c * c * a) + (2 * c * s * b) + (s * s * d);
            diagonal[i + 1] = (s * s * a) - (2 * c * s * b) + (c * c * d);
            off[i] = (c * s * (d - a)) + (((c * c) - (s * s)) * b);
            if (i + 1 < last)
            {
                x = off[i];
                z = s * off[i + 1];
                off[i + 1] *= c;
            }

            Rotate(vectors, diagonal.Length, i, c, s);
        }
    }

    // The eigenvalue of the last 2 x 2 block that is nearer to its last element.
    private static double Shift(double a, double d, double b)
    {
        double half = (a - d) / 2;
        double root = Math.Sqrt((half * half) + (b * b));
        double divisor = half + (half >= 0 ? root : -root);
        return divisor == 0 ? d : d - (b * b / divisor);
    }

    private static void Rotate(double[] vectors, int k, int i, double c, double s)
    {
        Span<double> upper = vectors.AsSpan(i * k, k);
        Span<double> lower = vectors.AsSpan((i + 1) * k, k);
        for (int j = 0; j < upper.Length && j < lower.Length; j++)
        {
            (double u, double l) = (upper[j], lower[j]);
            upper[j] = (c * u) + (s * l);
            lower[j] = (c * l) - (s * u);
        }
    }
}
