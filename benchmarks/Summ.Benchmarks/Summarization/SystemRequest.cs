using Summ.Summarization;
using Summ.Text;

namespace Summ.Benchmarks.Summarization;

/// <summary>What is asked of every system.</summary>
internal static class SystemRequest
{
    /// <summary>A summary of some sentences, with the document's first sentences for a reference.</summary>
    public static SummaryRequest Of(Document document, int sentences) => new(document, SummaryLength.Sentences(sentences))
    {
        References = [[.. Enumerable.Range(0, Math.Min(sentences, document.SentenceCount)).Select(i => document.SentenceText(i).ToString())]],
    };
}
