using Summ.Bench.Levels;

namespace Summ.Bench.Tests.Levels;

public sealed class LevelGuessTests
{
    [Fact]
    public void TwoArticles_AreGuessedByEachOthersMeans()
    {
        // Two parts. a0 by the means of a1, 6 and 1: 10 is nearest 6, and 4 too. a1 by those of a0, 10 and 4: 6 is nearest 4, and 1 too.
        LeveledCorpus corpus = LevelsCases.Leveled([0, 1], [0, 1]);
        Assert.Equal([0, 0, 1, 1], LevelGuess.Of(corpus.Texts, 2, [10, 4, 6, 1], Folds.CountOf(corpus.Groups)));
    }

    [Fact]
    public void ScoreInTheMiddle_IsOfTheEasierLevel()
    {
        LeveledCorpus corpus = LevelsCases.Leveled([0, 1], [0, 1]);
        Assert.Equal(0, LevelGuess.Of(corpus.Texts, 2, [10, 3.5, 6, 1], 2)[1]);
    }

    [Fact]
    public void MissingScore_IsNotGuessed_AndIsInNoMean()
    {
        // Of a2, without its easy score, only the hard one counts: the means for a0 are 6 and (1 + 3) / 2.
        LeveledCorpus corpus = LevelsCases.Leveled([0, 1], [0, 1], [0, 1]);
        int[] guesses = LevelGuess.Of(corpus.Texts, 2, [3.9, 4.1, 6, 1, double.NaN, 3], 3);
        Assert.Equal([1, 0, LevelGuess.None], [guesses[0], guesses[1], guesses[4]]);
    }

    [Fact]
    public void OneArticle_HasNoOtherPartToGuessBy()
    {
        LeveledCorpus corpus = LevelsCases.Leveled([0, 1], [0, 1]);
        Assert.All(LevelGuess.Of(corpus.Texts, 2, [1, 2, 3, 4], 1), g => Assert.Equal(LevelGuess.None, g));
    }
}
