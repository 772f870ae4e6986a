using BenchmarkDotNet.Attributes;
using Summ.Benchmarks.Synthetic;
using Summ.Readability;

namespace Summ.Benchmarks.Readability;

/// <summary>What do all formulas together cost, once a text is counted? The same for any text.</summary>
[MemoryDiagnoser]
[BenchmarkCategory("readability")]
public class FormulaBenchmarks
{
    private TextCounts _counts;

    [GlobalSetup]
    public void Setup() => _counts = ReadabilityCounter.Count(SyntheticText.Analyzed(Sizes.Short));

    [Benchmark]
    public double AllFormulas()
    {
        double sum = 0;
        foreach (FormulaInfo info in Formulas.All)
        {
            sum += info.Compute(in _counts);
        }

        return sum;
    }
}
