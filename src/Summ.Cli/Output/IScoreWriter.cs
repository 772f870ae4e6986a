using Summ.Bench.Scoring;

namespace Summ.Cli.Output;

/// <summary>Prints what <c>summ score</c> finds: each pair as it comes, the averages at the end.</summary>
internal interface IScoreWriter
{
    /// <summary>Whether the averages are asked for at the end.</summary>
    bool NeedsTotals { get; }

    void Write(ScoredPair pair);

    /// <summary>There are no more pairs.</summary>
    /// <param name="totals">All pairs, or none where no totals are needed.</param>
    /// <param name="broken">How many were passed over.</param>
    void Complete(ScoreTotals totals, int broken);
}
