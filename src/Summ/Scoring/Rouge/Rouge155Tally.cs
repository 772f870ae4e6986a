namespace Summ.Scoring.Rouge;

/// <summary>Brings the counts of several references together, as ROUGE-1.5.5 does: all in one, or those of the highest recall, the first of equals.</summary>
/// <param name="multiReference">Which of the two.</param>
internal struct Rouge155Tally(RougeMultiReference multiReference)
{
    private double _recall = -1;

    /// <summary>The counts.</summary>
    public Rouge155Counts Counts { get; private set; }

    /// <summary>Adds a reference.</summary>
    /// <param name="counts">Its counts.</param>
    /// <param name="recall">The recall by which references are compared, at least 0.</param>
    public void Add(Rouge155Counts counts, double recall)
    {
        if (multiReference == RougeMultiReference.Average)
        {
            Counts += counts;
        }
        else if (recall > _recall)
        {
            _recall = recall;
            Counts = counts;
        }
    }
}
