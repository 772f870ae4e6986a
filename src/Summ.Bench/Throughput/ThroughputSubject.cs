using System.Text;
using Summ.Summarization;

namespace Summ.Bench.Throughput;

/// <summary>What one benchmark repeats: one system over all documents of a sample.</summary>
public sealed class ThroughputSubject
{
    private readonly string _name;
    private readonly Action _runOnce;

    internal ThroughputSubject(string name, IReadOnlyList<SummaryRequest> requests, Action<SummaryRequest> work)
        : this(name, requests.Count, requests.Sum(r => (long)Encoding.UTF8.GetByteCount(r.Document.Text)), () => Work(requests, work))
    {
    }

    internal ThroughputSubject(string name, int documents, long bytes, Action runOnce)
    {
        _name = name;
        Documents = documents;
        Bytes = bytes;
        _runOnce = runOnce;
    }

    /// <summary>Number of documents of the sample.</summary>
    public int Documents { get; }

    /// <summary>Bytes of what is read of them.</summary>
    public long Bytes { get; }

    /// <summary>Works on every document once.</summary>
    public void RunOnce() => _runOnce();

    /// <summary>Name of the system.</summary>
    public override string ToString() => _name;

    internal static ThroughputSubject Of(SystemSpec system, IReadOnlyList<SummaryRequest> requests)
    {
        ISummarizer summarizer = system.Create();
        return new ThroughputSubject(system.Name, requests, r => summarizer.Summarize(r));
    }

    private static void Work(IReadOnlyList<SummaryRequest> requests, Action<SummaryRequest> work)
    {
        foreach (SummaryRequest request in requests)
        {
            work(request);
        }
    }
}
