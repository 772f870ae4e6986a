using Summ.Readability;
using Summ.Readability.Lexical;
using Summ.Text;

namespace Summ.Bench.Levels;

/// <summary>Analyses each text of a plan once and asks every system for its score.</summary>
public static class TextScorer
{
    /// <summary>The scores.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="progress">Told how many texts are done and how many there are, from any thread; or null.</param>
    /// <param name="cancellationToken">Ends the work between two texts.</param>
    /// <returns>For each system of the plan the score of each text; NaN where there is none.</returns>
    public static double[][] Score(ReadabilityPlan plan, Action<int, int>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(plan);
        IReadOnlyList<LeveledText> texts = plan.Corpus.Texts;
        double[][] scores = [.. plan.Systems.Select(_ => new double[texts.Count])];
        bool needsCounts = plan.Systems.Any(s => s.NeedsCounts);
        bool needsLexicalCounts = plan.Systems.Any(s => s.NeedsLexicalCounts);
        int done = 0;
        Parallel.For(0, texts.Count, new ParallelOptions { MaxDegreeOfParallelism = plan.Threads, CancellationToken = cancellationToken }, i =>
        {
            TextMeasurements measurements = Measure(texts[i].Article, plan.Language, needsCounts, needsLexicalCounts);
            for (int s = 0; s < scores.Length; s++)
            {
                scores[s][i] = plan.Systems[s].Score(measurements);
            }

            progress?.Invoke(Interlocked.Increment(ref done), texts.Count);
        });
        return scores;
    }

    private static TextMeasurements Measure(Article article, Language? language, bool needsCounts, bool needsLexicalCounts)
    {
        if (!needsCounts && !needsLexicalCounts)
        {
            return new TextMeasurements(article.Id, default, null!);
        }

        Document document = article.Analyze(language ?? Languages.Of(article));
        return new TextMeasurements(
            article.Id, needsCounts ? ReadabilityCounter.Count(document) : default, needsLexicalCounts ? LexicalCounts.Of(document) : null!);
    }
}
