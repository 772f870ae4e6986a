using BenchmarkDotNet.Attributes;
using Summ.Benchmarks.Running;
using Summ.Benchmarks.Synthetic;
using Summ.Text;

namespace Summ.Benchmarks.Text;

/// <summary>What does it cost to find the sentences of a text, and how far is it from only copying the text?</summary>
[MemoryDiagnoser]
[BenchmarkCategory("text", "quick")]
[OneDocument(DocumentForm.Text)]
public class SplitBenchmarks
{
    private readonly List<SentenceSpan> _sentences = [];
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
    public int Split()
    {
        _sentences.Clear();
        Language.English.Splitter.Split(_text, _sentences);
        return _sentences.Count;
    }
}
