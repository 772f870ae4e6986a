using System.Text;
using Summ.Summarization;

namespace Summ.Bench.Throughput;

/// <summary>What one benchmark repeats: one system over all documents of a sample.</summary>
public sealed class ThroughputSubject
{
    private readonly string _name;
    private readonly Action<SummaryRequest> _work;
    private readonly IReadOnlyList<SummaryRequest> _requests;

    internal ThroughputSubject(string name, IReadOnlyList<SummaryRequest> requests, Action<SummaryRequest> work)
    {
        _name = name;
        _work = work;
        _requests = requests;
        Bytes = requests.Sum(r => (long)Encoding.UTF8.GetByteCount(r.Document.Text));
    }

    /// <summary>Number of documents of the sample.</summary>
    public int Documents => _requests.Count;

    /// <summary>Bytes of UTF-8 of their texts.</summary>
    public long Bytes { get; }

    /// <summary>Summarises every document once.</summary>
    public void RunOnce()
    {
        foreach (SummaryRequest request in _requests)
        {
            _work(request);
        }
    }

    /// <summary>Name of the system.</summary>
    public override string ToString() => _name;

    internal static ThroughputSubject Of(SystemSpec system, IReadOnlyList<SummaryRequest> requests)
    {
        ISummarizer summarizer = system.Create();
        return new ThroughputSubject(system.Name, requests, r => summarizer.Summarize(r));
    }
}
