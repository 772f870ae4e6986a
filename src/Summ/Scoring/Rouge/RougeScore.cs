namespace Summ.Scoring.Rouge;

/// <summary>What one ROUGE metric says of a candidate. Each part is between 0 and 1; 0 where a side has nothing to count, never NaN.</summary>
/// <param name="Precision">Share of the candidate's units (n-grams, words or pairs of words) that were found in the reference.</param>
/// <param name="Recall">Share of the reference's units that were found in the candidate.</param>
/// <param name="F1">Harmonic mean of the two, 0 if both are 0; another mean where <see cref="Rouge155Options.Alpha"/> says so.</param>
public readonly record struct RougeScore(double Precision, double Recall, double F1)
{
    /// <summary>Divides and multiplies in the order of the Python package <c>rouge-score</c>, so that the doubles are the same bits.</summary>
    internal static RougeScore FromCounts(long hits, long candidateUnits, long referenceUnits)
    {
        double precision = (double)hits / Math.Max(candidateUnits, 1);
        double recall = (double)hits / Math.Max(referenceUnits, 1);
        double sum = precision + recall;
        return new RougeScore(precision, recall, sum > 0 ? 2 * precision * recall / sum : 0);
    }
}
