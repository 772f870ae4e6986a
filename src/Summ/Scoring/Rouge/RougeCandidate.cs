namespace Summ.Scoring.Rouge;

/// <summary>
/// A candidate read against the references of its document by the <c>Read</c> of <see cref="RougeReferences"/>, for use by all metrics.
/// Immutable and safe for threads.
/// </summary>
public sealed class RougeCandidate
{
    internal RougeCandidate(RougeReferences references, RougeText text, RougeText sentences)
    {
        References = references;
        Text = text;
        Sentences = sentences;
    }

    /// <summary>Number of words.</summary>
    public int WordCount => Text.Count;

    internal RougeReferences References { get; }

    /// <summary>The candidate as one text.</summary>
    internal RougeText Text { get; }

    /// <summary>The candidate as a list of sentences: the same object, unless a limit cuts the two otherwise.</summary>
    internal RougeText Sentences { get; }
}
