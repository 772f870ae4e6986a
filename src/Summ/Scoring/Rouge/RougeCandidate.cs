namespace Summ.Scoring.Rouge;

/// <summary>
/// A candidate read against the references of its document by <see cref="RougeReferences.Read"/>, for use by all metrics.
/// Immutable and safe for threads.
/// </summary>
public sealed class RougeCandidate
{
    internal RougeCandidate(RougeReferences references, RougeText text)
    {
        References = references;
        Text = text;
    }

    /// <summary>Number of words.</summary>
    public int WordCount => Text.Count;

    internal RougeReferences References { get; }

    internal RougeText Text { get; }
}
