namespace Summ.Scoring.Bleu;

/// <summary>
/// What stands for the precision of a length of which no n-gram matched, since the geometric mean would be 0: B. Chen and C. Cherry (2014),
/// "A systematic comparison of smoothing techniques for sentence-level BLEU", WMT. A candidate without one matching word has 0 in any case.
/// </summary>
public enum BleuSmoothing
{
    /// <summary>Halved with each such length, as NIST's <c>mteval-v13a</c> does: 1 / (2^k total) for the k-th (method 3 of the paper).</summary>
    Exponential,

    /// <summary>Nothing: the score is 0.</summary>
    None,

    /// <summary>A fixed number in place of the 0 matches (method 1).</summary>
    Floor,

    /// <summary>A fixed number added to matches and totals of every length but 1, matched or not (method 2).</summary>
    AddK,
}
