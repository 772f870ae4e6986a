namespace Summ.Tests.Summarization.Graph;

/// <summary>
/// The damped walk on a dense matrix of weights, solved as a system of linear equations: independent of the library's power method.
/// </summary>
internal static class DenseWalk
{
    /// <summary>p = (1 − d)/n + d·Pᵀ·p, with P the weights divided by their row sums, or 1/n in a row of zeros.</summary>
    public static double[] Solve(double[,] weights, double damping)
    {
        int n = weights.GetLength(0);
        double[,] system = new double[n, n + 1];
        for (int j = 0; j < n; j++)
        {
            double degree = Enumerable.Range(0, n).Sum(i => weights[j, i]);
            for (int i = 0; i < n; i++)
            {
                system[i, j] = (i == j ? 1 : 0) - (damping * (degree > 0 ? weights[j, i] / degree : 1.0 / n));
            }
        }

        for (int i = 0; i < n; i++)
        {
            system[i, n] = (1 - damping) / n;
        }

        return Eliminate(system);
    }

    // Gauss and Jordan with the largest pivot.
    private static double[] Eliminate(double[,] system)
    {
        int n = system.GetLength(0);
        for (int c = 0; c < n; c++)
        {
            int pivot = Enumerable.Range(c, n - c).MaxBy(r => Math.Abs(system[r, c]));
            for (int k = 0; k <= n; k++)
            {
                (system[c, k], system[pivot, k]) = (system[pivot, k], system[c, k]);
            }

            for (int r = 0; r < n; r++)
            {
                double factor = r == c ? 0 : system[r, c] / system[c, c];
                for (int k = c; k <= n && factor != 0; k++)
                {
                    system[r, k] -= factor * system[c, k];
                }
            }
        }

        return [.. Enumerable.Range(0, n).Select(r => system[r, n] / system[r, r])];
    }
}
