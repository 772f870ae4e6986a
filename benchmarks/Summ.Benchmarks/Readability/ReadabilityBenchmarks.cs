using BenchmarkDotNet.Attributes;
using Summ.Benchmarks.Running;
using Summ.Benchmarks.Synthetic;
using Summ.Readability;
using Summ.Text;

namespace Summ.Benchmarks.Readability;

/// <summary>What does it cost to tell how hard an analysed text is: the count that all formulas share, and count and formulas together?</summary>
[MemoryDiagnoser]
[BenchmarkCategory("readability", "quick")]
[OneDocument(DocumentForm.Text)]
public class ReadabilityBenchmarks
{
    private Document? _document;

    [Params(Sizes.Short, Sizes.Medium, Sizes.Long)]
    public int Sentences { get; set; }

    [GlobalSetup]
    public void Setup() => _document = SyntheticText.Analyzed(Sentences);

    [Benchmark]
    public TextCounts Count() => ReadabilityCounter.Count(_document!);

    [Benchmark]
    public double AllFormulas()
    {
        TextCounts counts = ReadabilityCounter.Count(_document!);
        double sum = 0;
        foreach (FormulaInfo info in Formulas.All)
        {
            sum += info.Compute(in counts);
        }

        return sum;
    }
}
