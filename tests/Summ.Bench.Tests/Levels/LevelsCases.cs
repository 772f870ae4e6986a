using Summ.Bench.Corpora;
using Summ.Bench.Levels;
using Summ.Readability;
using Summ.Text;

namespace Summ.Bench.Tests.Levels;

/// <summary>Corpora with judgements, made in memory, and plans for scores that are given.</summary>
internal static class LevelsCases
{
    public static LeveledCorpus Graded(params double[] ease) => Read(ease.Select((e, i) => ArticleOf($"t{i}", ("ease", FormattableString.Invariant($"{e:R}")))));

    /// <summary>Articles a0, a1 … at the levels given as indexes.</summary>
    public static LeveledCorpus Leveled(params int[][] levelsOfArticles) => Read(levelsOfArticles.SelectMany((levels, a) => levels.Select(l =>
        ArticleOf($"a{a}-{l}", ("article", $"a{a}"), ("level", $"level{l}"), ("order", $"{l}")))));

    public static LeveledCorpus Read(IEnumerable<Article> articles, bool isStrict = false) =>
        LeveledCorpus.Read(new Corpus("made", "json", "00", () => articles.Select(a => CorpusItem.Of(a)), articles.Count), isStrict: isStrict);

    public static Article ArticleOf(string id, params (string Name, string Value)[] metadata) =>
        new(id, "A text.") { LanguageCode = "en", Metadata = metadata.ToDictionary(m => m.Name, m => m.Value, StringComparer.Ordinal) };

    /// <summary>A plan of formulas, whose scores the test gives.</summary>
    public static ReadabilityPlan Plan(LeveledCorpus corpus, int threads, params FormulaInfo[] formulas) =>
        new() { Corpus = corpus, Systems = [.. formulas.Select(ReadabilitySystem.Of)], Threads = threads };
}
