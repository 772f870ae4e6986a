using Summ.Text;

namespace Summ.Summarization;

/// <summary>What is asked of a summariser.</summary>
/// <param name="Document">The analysed text.</param>
/// <param name="Length">How long the summary may be.</param>
public sealed record SummaryRequest(Document Document, SummaryLength Length)
{
    /// <summary>Reference summaries, each a list of sentences. Only an oracle looks at them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> References { get; init; } = [];
}
