using Summ.Bench.Corpora;
using Summ.Bench.Levels;
using Summ.Text;

namespace Summ.Bench.Tests.Levels;

public sealed class LeveledCorpusTests
{
    [Fact]
    public void BuiltInLevels_AreReadWithTheirArticles()
    {
        LeveledCorpus corpus = LeveledCorpus.Read(CorpusCatalogue.Open(CorpusCatalogue.Levels));
        Assert.Equal((30, 10, false), (corpus.Texts.Count, corpus.Groups, corpus.IsGraded));
        Assert.Equal(["easy", "middle", "hard"], corpus.Levels);
        Assert.All(corpus.Texts, t => Assert.Equal(-t.Level, t.Ease));
        Assert.Equal(Enumerable.Range(0, 30).Select(i => i / 3), corpus.Texts.Select(t => t.Group));
    }

    [Fact]
    public void Levels_AreInTheirOrder_WhateverTheNumbersAre()
    {
        LeveledCorpus corpus = LevelsCases.Read([Level("1", "c2", "60"), Level("2", "a1", "-10"), Level("3", "b1", "7"), Level("4", "c2", "60"), Level("5", "a1", "-10"), Level("6", "b1", "7")]);
        Assert.Equal(["a1", "b1", "c2"], corpus.Levels);
        Assert.Equal([2, 0, 1, 2, 0, 1], corpus.Texts.Select(t => t.Level));
        Assert.Equal(6, corpus.Groups);
    }

    [Fact]
    public void TextsWithoutAJudgement_AreLeftOutAndSaid()
    {
        Article[] articles = [Ease("1", "2"), Ease("2", "many"), Ease("3", "1e400"), LevelsCases.ArticleOf("4"), Ease("5", "-1.5"), Ease("6", "0")];
        LeveledCorpus corpus = LevelsCases.Read(articles);
        Assert.Equal([2, -1.5, 0], corpus.Texts.Select(t => t.Ease));
        Assert.Equal(
            ["made, '2': 'ease' is 'many'; expected a number, higher for easier", "made, '3': 'ease' is '1e400'; expected a number, higher for easier", "made, '4': 'ease' is missing; expected a number, higher for easier"],
            corpus.Excluded);
        Assert.Equal(corpus.Excluded[0], Assert.Throws<InputException>(() => LevelsCases.Read(articles, isStrict: true)).Message);
    }

    [Fact]
    public void LevelsThatContradictEachOther_AreLeftOutAndSaid()
    {
        LeveledCorpus corpus = LevelsCases.Read(
        [
            Level("1", "a", "1"), Level("2", "b", "2"), Level("3", "a", "3"), Level("4", "c", "2"), Level("5", "a", "one"), Level("6", "a", "1"), Level("7", "b", "2"),
            LevelsCases.ArticleOf("8", ("article", "x"), ("level", "a"), ("order", "1")), LevelsCases.ArticleOf("9", ("article", "x"), ("level", "a"), ("order", "1")), LevelsCases.ArticleOf("10", ("level", "a")),
        ]);
        Assert.Equal(["1", "2", "6", "7", "8"], corpus.Texts.Select(t => t.Article.Id));
        Assert.Equal(
            [
                "made, '3': 'order' of the level 'a' is 3, but 1 elsewhere; expected one order for each level",
                "made, '4': 'order' of the level 'c' is 2, which is that of 'b'; expected another one",
                "made, '5': 'order' is 'one'; expected a whole number, lower for easier",
                "made, '9': the level 'a' of the article 'x' stands there twice; expected each level of an article once",
                "made, '10': 'order' is missing; expected a whole number, lower for easier",
            ],
            corpus.Excluded);
    }

    [Theory]
    [InlineData("made: has no human levels: '1' has neither 'ease' (a number, higher for easier) nor 'level' and 'order'; expected one of them as a field or column of each text", "", "", "")]
    [InlineData("made: has 2 texts with a human judgement; expected at least 3", "ease=1", "ease=2")]
    [InlineData("made: all texts have the same 'ease'; expected different ones", "ease=1", "ease=1", "ease=1")]
    [InlineData("made: all texts have the level 'a'; expected at least two levels", "level=a,order=1", "level=a,order=1", "level=a,order=1")]
    [InlineData("made: the level 'b' has one text only; expected at least two of each level", "level=a,order=1", "level=a,order=1", "level=b,order=2")]
    [InlineData("made, '1': 'ease' is 'x'; expected a number, higher for easier (and 2 more left out)", "ease=x", "ease=y", "ease=z")]
    public void CorpusThatCannotBeJudged_IsOneLine(string expected, params string[] metadata)
    {
        IEnumerable<Article> articles = metadata.Select((m, i) => LevelsCases.ArticleOf(
            $"{i + 1}", [.. m.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(f => (f.Split('=')[0], f.Split('=')[1]))]));
        Assert.Equal(expected, Assert.Throws<InputException>(() => LevelsCases.Read(articles)).Message);
    }

    private static Article Ease(string id, string ease) => LevelsCases.ArticleOf(id, ("ease", ease));

    private static Article Level(string id, string level, string order) => LevelsCases.ArticleOf(id, ("level", level), ("order", order));
}
