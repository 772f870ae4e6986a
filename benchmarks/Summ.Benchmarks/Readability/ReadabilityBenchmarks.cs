using BenchmarkDotNet.Attributes;
using Summ.Benchmarks.Running;
using Summ.Benchmarks.Synthetic;
using Summ.Readability;
using Summ.Text;

namespace Summ.Benchmarks.Readability;

/// <summary>
/// What does it cost to tell how hard real prose is: with the text analysed already, from the text alone, and from the text by way of a document?
/// All formulas share one count.
/// </summary>
[MemoryDiagnoser]
[BenchmarkCategory("readability", "quick")]
[OneDocument(DocumentForm.Prose)]
public class ReadabilityBenchmarks
{
    private static readonly FormulaInfo[] Ten =
    [
        .. new[] { "flesch-reading-ease", "flesch-kincaid", "gunning-fog", "smog", "coleman-liau", "automated-readability-index", "dale-chall-1948", "spache-1974", "lix", "rix" }.Select(Formulas.Find),
    ];

    private string _text = "";
    private char[] _copy = [];
    private Document? _document;

    [Params(Sizes.Short, Sizes.Medium, Sizes.Long)]
    public int Sentences { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = BuiltInProse.Make(Sentences);
        _copy = new char[_text.Length];
        _document = Document.FromText(_text);
    }

    [Benchmark(Baseline = true)]
    public char[] MemoryCopy()
    {
        _text.CopyTo(_copy);
        return _copy;
    }

    [Benchmark]
    public TextCounts Count() => ReadabilityCounter.Count(_document!);

    [Benchmark]
    public double TenFormulas() => Sum(Ten, ReadabilityCounter.Count(_document!));

    [Benchmark]
    public double AllFormulas() => Sum(Formulas.All, ReadabilityCounter.Count(_document!));

    [Benchmark]
    public double TextToTenFormulas() => Sum(Ten, ReadabilityCounter.CountText(_text));

    [Benchmark]
    public double TextToDocumentToTenFormulas() => Sum(Ten, ReadabilityCounter.Count(Document.FromText(_text)));

    private static double Sum(IReadOnlyList<FormulaInfo> formulas, in TextCounts counts)
    {
        double sum = 0;
        for (int i = 0; i < formulas.Count; i++)
        {
            sum += formulas[i].Compute(in counts);
        }

        return sum;
    }
}
