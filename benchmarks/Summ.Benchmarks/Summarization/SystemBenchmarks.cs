using BenchmarkDotNet.Attributes;
using Summ.Benchmarks.Running;
using Summ.Benchmarks.Synthetic;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Benchmarks.Summarization;

/// <summary>
/// What does it cost each system of a family to choose three sentences of an analysed document? All get a reference, the document's first
/// sentences; only an oracle looks at it.
/// </summary>
[MemoryDiagnoser]
[BenchmarkCategory("systems")]
[OneDocument(DocumentForm.Text)]
public abstract class SystemBenchmarks(SystemFamily family)
{
    private const int SummarySentences = 3;

    private ISummarizer? _summarizer;
    private SummaryRequest? _request;

    [Params(Sizes.Short, Sizes.Medium, Sizes.Long)]
    public int Sentences { get; set; }

    [ParamsSource(nameof(Ids))]
    public string Id { get; set; } = "";

    /// <summary>The systems of the family, from the catalogue.</summary>
    public IEnumerable<string> Ids => Summarizers.All.Where(info => info.Family == family).Select(info => info.Id);

    [GlobalSetup]
    public void Setup()
    {
        Document document = SyntheticText.Analyzed(Sentences);
        _summarizer = Summarizers.Find(Id).Create();
        _request = SystemRequest.Of(document, SummarySentences);
    }

    [Benchmark]
    public Summary Summarize() => _summarizer!.Summarize(_request!);
}
