using BenchmarkDotNet.Attributes;
using Summ.Benchmarks.Running;
using Summ.Benchmarks.Synthetic;
using Summ.Readability.Lexical;
using Summ.Text;

namespace Summ.Benchmarks.Readability;

/// <summary>What do all lexical measures of an analysed text cost, and the counting that they share?</summary>
[MemoryDiagnoser]
[BenchmarkCategory("readability")]
[OneDocument(DocumentForm.Text)]
public class LexicalBenchmarks
{
    private Document? _document;

    [Params(Sizes.Short, Sizes.Medium, Sizes.Long)]
    public int Sentences { get; set; }

    [GlobalSetup]
    public void Setup() => _document = SyntheticText.Analyzed(Sentences);

    [Benchmark]
    public LexicalCounts Count() => LexicalCounts.Of(_document!);

    [Benchmark]
    public double AllMeasures()
    {
        LexicalCounts counts = LexicalCounts.Of(_document!);
        double sum = 0;
        foreach (LexicalMeasureInfo info in LexicalMeasures.All)
        {
            sum += info.Compute(counts);
        }

        return sum;
    }
}
