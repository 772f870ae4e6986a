using BenchmarkDotNet.Attributes;
using Summ.Benchmarks.Running;
using Summ.Benchmarks.Synthetic;
using Summ.Text;

namespace Summ.Benchmarks.Text;

/// <summary>What does it cost to analyse a text, which every system and metric builds on, and how far is it from only copying the text?</summary>
[MemoryDiagnoser]
[BenchmarkCategory("text", "quick")]
[OneDocument(DocumentForm.Text)]
public class AnalyzeBenchmarks
{
    private string _text = "";
    private char[] _copy = [];

    [Params(Sizes.Short, Sizes.Medium, Sizes.Long)]
    public int Sentences { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = SyntheticText.Make(Sentences).Text;
        _copy = new char[_text.Length];
    }

    [Benchmark(Baseline = true)]
    public char[] MemoryCopy()
    {
        _text.CopyTo(_copy);
        return _copy;
    }

    [Benchmark]
    public Document Analyze() => Document.FromText(_text);

    [Benchmark]
    public SentenceTerms AnalyzeWithTerms() => Document.FromText(_text).ContentTerms;
}
