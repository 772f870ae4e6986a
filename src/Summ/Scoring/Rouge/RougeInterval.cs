namespace Summ.Scoring.Rouge;

/// <summary>
/// A corpus average of a ROUGE metric with its bootstrap confidence interval. Precision, recall and F1 are aggregated each by itself, so that the
/// F1 of a bound is not the harmonic mean of the bound's precision and recall.
/// </summary>
/// <param name="Low">Lower bounds, each between 0 and 1.</param>
/// <param name="Mid">What the protocol reports as the corpus' score, each part between 0 and 1.</param>
/// <param name="High">Upper bounds, each between 0 and 1.</param>
public readonly record struct RougeInterval(RougeScore Low, RougeScore Mid, RougeScore High);
