using System.Buffers;
using Summ.Summarization;

namespace Summ.Numerics;

/// <summary>One step of a random walk, given as a product instead of a matrix.</summary>
internal interface ITransition
{
    /// <summary>next := Pᵀ·current, with P the row-stochastic matrix of the walk. Rows of zeros may lose their weight.</summary>
    void Step(ReadOnlySpan<double> current, Span<double> next);
}

/// <summary>
/// The stationary distribution of a damped random walk by the power method: Brin and Page 1998, The anatomy of a large-scale hypertextual
/// web search engine, section 2.1, in the form p := (1 − d)/n + d·Pᵀ·p, whose solution sums to 1.
/// </summary>
internal static class PowerIteration
{
    private const int StepsBetweenCancellationChecks = 16;

    /// <summary>Iterates from the uniform distribution.</summary>
    /// <param name="walk">The walk. The weight that sentences without any edge lose in a step is spread over all, as PageRank does with dangling nodes.</param>
    /// <param name="damping">Probability d of following an edge, 0 to 1.</param>
    /// <param name="tolerance">Stop when the sum of absolute changes of a step is at most this.</param>
    /// <param name="maxIterations">Stop at the latest after so many steps.</param>
    /// <param name="result">Receives the distribution.</param>
    /// <param name="cancellationToken">Ends the iteration early.</param>
    public static RankReport Run<T>(T walk, double damping, double tolerance, int maxIterations, Span<double> result, CancellationToken cancellationToken)
        where T : ITransition, allows ref struct
    {
        int n = result.Length;
        double[] buffer = ArrayPool<double>.Shared.Rent(n);
        try
        {
            Span<double> next = buffer.AsSpan(0, n);
            result.Fill(1.0 / n);
            for (int iteration = 1; iteration <= maxIterations; iteration++)
            {
                if (iteration % StepsBetweenCancellationChecks == 1)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                walk.Step(result, next);
                if (Damp(result, next, damping) <= tolerance)
                {
                    return new RankReport(iteration, StoppedEarly: false);
                }
            }

            return new RankReport(maxIterations, StoppedEarly: true);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(buffer);
        }
    }

    // Completes the step and stores it in current; returns the sum of absolute changes.
    private static double Damp(Span<double> current, ReadOnlySpan<double> next, double damping)
    {
        double kept = 0;
        foreach (double value in next)
        {
            kept += value;
        }

        double share = ((1 - damping) + (damping * Math.Max(0, 1 - kept))) / current.Length;
        double change = 0;
        for (int i = 0; i < current.Length; i++)
        {
            double value = share + (damping * next[i]);
            change += Math.Abs(value - current[i]);
            current[i] = value;
        }

        return change;
    }
}
