using Summ.Bench.Throughput;
using Summ.Readability;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Bench.Levels;

/// <summary>Measures by BenchmarkDotNet how fast the systems of a plan are on its own texts, on one thread.</summary>
public static class FormulaThroughput
{
    private const int SampledTexts = 50;

    // No formula has a blank in its id.
    private const string Together = "all formulas from text";

    /// <summary>Measures all systems that run here.</summary>
    /// <param name="plan">The plan; its first texts, at most 50, are the sample.</param>
    /// <param name="folder">The run's folder; BenchmarkDotNet's own files go into <c>benchmarkdotnet</c> there.</param>
    /// <param name="progress">Told how many systems are done and how many there are, or null.</param>
    /// <param name="together">Speed of one counting pass and all formulas of the plan together, from plain text; null when the plan has no formula.</param>
    /// <returns>By the system's name the speed of counting and computing on analysed texts.</returns>
    public static IReadOnlyDictionary<string, ThroughputResult> Measure(ReadabilityPlan plan, string folder, Action<int, int>? progress, out ThroughputResult? together)
    {
        ArgumentNullException.ThrowIfNull(plan);
        SummaryRequest[] texts = [.. plan.Corpus.Texts.Take(SampledTexts).Select(t => new SummaryRequest(t.Article.Analyze(plan.Language ?? Languages.Of(t.Article)), SummaryLength.Sentences(1)))];
        List<ThroughputSubject> subjects = [.. plan.Systems.Where(s => s.NeedsCounts || s.NeedsLexicalCounts).Select(s => new ThroughputSubject(s.Name, texts, r => s.Score(Measured(r.Document, s))))];
        ReadabilitySystem[] formulas = [.. plan.Systems.Where(s => s.NeedsCounts)];
        if (formulas.Length > 0)
        {
            subjects.Add(new ThroughputSubject(Together, texts, r => ScoreAll(r.Document, formulas)));
        }

        int done = 0;
        Dictionary<string, ThroughputResult> results = ThroughputMeter.Run(subjects, folder, progress is null ? null : _ => progress(++done, subjects.Count));
        results.Remove(Together, out together);
        return results;
    }

    private static TextMeasurements Measured(Document document, ReadabilitySystem system) => new(
        "", system.NeedsCounts ? ReadabilityCounter.Count(document) : default, system.NeedsLexicalCounts ? Summ.Readability.Lexical.LexicalCounts.Of(document) : null!);

    private static void ScoreAll(Document document, ReadabilitySystem[] formulas)
    {
        TextMeasurements measurements = new("", ReadabilityCounter.CountText(document.Text, document.Language), null!);
        foreach (ReadabilitySystem formula in formulas)
        {
            formula.Score(measurements);
        }
    }
}
