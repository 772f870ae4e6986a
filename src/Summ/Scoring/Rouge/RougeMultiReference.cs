namespace Summ.Scoring.Rouge;

/// <summary>What becomes of several references.</summary>
public enum RougeMultiReference
{
    /// <summary>
    /// The scores against the reference that fits best, the first of equals: the highest F1 under <c>rouge-score</c>, the highest recall under
    /// <c>rouge-1.5.5</c> (its option <c>-f B</c>).
    /// </summary>
    Best,

    /// <summary>
    /// All references together. Under <c>rouge-1.5.5</c> hits and lengths are summed over the references, then divided (its option <c>-f A</c>); under
    /// <c>rouge-score</c>, whose package does not have it, the means of precision, recall and F1.
    /// </summary>
    Average,
}
