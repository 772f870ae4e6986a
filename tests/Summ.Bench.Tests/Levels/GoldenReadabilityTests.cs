using Summ.Bench.Corpora;
using Summ.Bench.Levels;

namespace Summ.Bench.Tests.Levels;

/// <summary>
/// The track on the published corpora. The bounds are wide enough for a change of how words are counted and narrow enough for a mistake of the track:
/// other programs have 0.53 to 0.56 for Flesch's formula on these excerpts, and 0.50 to 0.57 for the level of a single text.
/// </summary>
public sealed class GoldenReadabilityTests
{
    private const string Clear = "corpora/clear/clear-even.csv";
    private const string OneStopEnglish = "corpora/onestopenglish";

    [GoldenFact(Clear)]
    public void Clear_FormulasAgreeWithTeachers()
    {
        ReadabilityBoard board = Run(Clear, "flesch-reading-ease,flesch-kincaid,dale-chall-1995-cloze,forcast");
        Assert.Equal((2362, 2362, true, 5), (board.Documents, board.Articles, board.IsGraded, board.Folds));
        Assert.Empty(board.Excluded);
        Dictionary<string, ReadabilityRow> rows = board.Rows.ToDictionary(r => r.Name);
        Assert.InRange(rows["flesch-reading-ease"].Scores["pearson"].Value, 0.53, 0.58);
        Assert.InRange(rows["flesch-reading-ease"].Scores["spearman"].Value, 0.55, 0.6);
        Assert.InRange(rows["flesch-reading-ease"].Scores["rmse"].Value, 0.84, 0.88);
        Assert.InRange(rows["flesch-kincaid"].Scores["pearson"].Value, 0.5, 0.56);
        Assert.InRange(rows["dale-chall-1995-cloze"].Scores["pearson"].Value, 0.57, 0.63);
        Assert.InRange(board.Chance["rmse"], 1.03, 1.05);

        // At 2,362 texts an interval of a correlation of 0.55 reaches about 0.03 to each side.
        Measured pearson = rows["flesch-reading-ease"].Scores["pearson"];
        Assert.InRange(pearson.Value - pearson.Low, 0.02, 0.04);
        Assert.Equal("dale-chall-1995-cloze", board.Rows[0].Name);
        Assert.All(board.Rows.Skip(1), r => Assert.False(r.VersusBest!.Tied));
    }

    [GoldenFact(OneStopEnglish)]
    public void OneStopEnglish_LevelsAreInOrder_ButSingleTextsAreHardToPlace()
    {
        ReadabilityBoard board = Run(OneStopEnglish, "flesch-reading-ease,flesch-kincaid,lix,forcast");
        Assert.Equal((284, 95), (board.Documents, board.Articles));
        Assert.Equal([("ele", 94), ("int", 95), ("adv", 95)], board.Levels.Select(l => (l.Name, l.Documents)));
        Dictionary<string, ReadabilityRow> rows = board.Rows.ToDictionary(r => r.Name);
        Assert.InRange(rows["flesch-reading-ease"].Scores["pairwise"].Value, 0.97, 1);
        Assert.InRange(rows["flesch-reading-ease"].Scores["full_order"].Value, 0.93, 1);
        Assert.InRange(rows["flesch-reading-ease"].Scores["level_accuracy"].Value, 0.46, 0.57);
        Assert.InRange(rows["forcast"].Scores["level_accuracy"].Value, 0.36, 0.46);
        Assert.Equal([94, 94, 95], rows["lix"].Pairs.Select(p => p.Articles));
    }

    private static ReadabilityBoard Run(string corpus, string systems)
    {
        LeveledCorpus texts = LeveledCorpus.Read(CorpusCatalogue.Open(GoldenFiles.Find(corpus)!));
        ReadabilityPlan plan = new() { Corpus = texts, Systems = ReadabilitySystem.ParseList(systems, "en"), Threads = 2 };
        return ReadabilityBoard.Of(plan, TextScorer.Score(plan, null, CancellationToken.None));
    }
}
