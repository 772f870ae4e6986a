using CsCheck;
using Summ.Bench.Levels;
using Summ.Bench.Statistics;
using Summ.Readability;

namespace Summ.Bench.Tests.Levels;

public sealed class ReadabilityBoardTests
{
    private static readonly Gen<(int Level, double Score)[][]> Articles = Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 9])
        .Select(a => new[] { (0, a.Item1, a.Item4), (1, a.Item2, a.Item5), (2, a.Item3, a.Item6) }
            .Select(t => (t.Item1, t.Item2 || t.Item3 % 4 != 0 ? t.Item3 / 3.0 : double.NaN)).ToArray())
        .Array[3, 12];

    [Fact]
    public void GradedCorpus_IsRankedByPearson_AndTurnedByTheCatalogue()
    {
        // Flesch follows the judgement exactly; the grade is its negative but for the last two, which are exchanged.
        LeveledCorpus corpus = LevelsCases.Graded(1, 2, 3, 4, 5);
        ReadabilityBoard board = ReadabilityBoard.Of(LevelsCases.Plan(corpus, 1, Formulas.FleschKincaid, Formulas.FleschReadingEase), [[-1, -2, -3, -5, -4], [10, 20, 30, 40, 50]]);
        Assert.Equal(["flesch-reading-ease", "flesch-kincaid"], board.Rows.Select(r => r.Name));
        Assert.Equal([ScoreDirection.HigherIsEasier, ScoreDirection.HigherIsHarder], board.Rows.Select(r => r.Direction));
        Assert.Equal([1, 0.9], board.Rows.Select(r => Math.Round(r.Scores["pearson"].Value, 12)));
        Assert.Equal([1, 0.9], board.Rows.Select(r => Math.Round(r.Scores["spearman"].Value, 12)));
        Assert.Equal(0, board.Rows[0].Scores["rmse"].Value, 1e-12);

        // The mean of the other four is off by 2.5, 1.25, 0, 1.25 and 2.5.
        Assert.Equal(Math.Sqrt((2 * (6.25 + 1.5625)) / 5), board.Chance["rmse"], 1e-12);
        Assert.Equal(-0.1, board.Rows[1].VersusBest!.Difference, 1e-12);
        Assert.Equal(("pearson", 5, 5, true), (board.RankedBy, board.Folds, board.Articles, board.IsGraded));
    }

    [Fact]
    public void ScoresWithoutADeclaredDirection_AreTurnedByTheirCorrelation()
    {
        LeveledCorpus corpus = LevelsCases.Graded(1, 2, 3, 4);
        ReadabilityPlan plan = new() { Corpus = corpus, Systems = ReadabilitySystem.ParseList("mattr,flesch-kincaid", "en") };
        ReadabilityBoard board = ReadabilityBoard.Of(plan, [[9, 8, 7, 5], [1, 2, 3, 4]]);
        Assert.Equal(("mattr", ScoreDirection.HigherIsHarder, false), (board.Rows[0].Name, board.Rows[0].Direction, board.Rows[0].IsDeclared));

        // What the catalogue says stands, be it wrong here.
        Assert.Equal((-1, true), (Math.Round(board.Rows[1].Scores["pearson"].Value, 12), board.Rows[1].IsDeclared));
    }

    [Fact]
    public void ConstantAndMissingScores_HaveNoCorrelation_AndAreBehind()
    {
        LeveledCorpus corpus = LevelsCases.Graded(1, 2, 3, 4);
        ReadabilityPlan plan = LevelsCases.Plan(corpus, 1, Formulas.Smog, Formulas.Lix, Formulas.FleschKincaid, Formulas.Forcast);
        double none = double.NaN;
        ReadabilityBoard board = ReadabilityBoard.Of(plan, [[none, none, none, none], [3, 3, 3, 3], [4, 2, 3, 1], [4, 3, 2, none]]);
        Assert.Equal(["flesch-kincaid", "lix", "forcast", "smog"], board.Rows.Select(r => r.Name));
        Assert.Equal([0, 0, 1, 4], board.Rows.Select(r => r.Missing));
        Assert.True(double.IsNaN(board.Rows[1].Scores["pearson"].Value));
        Assert.Equal(board.Chance["rmse"], board.Rows[1].Scores["rmse"].Value, 1e-12);
        Assert.True(double.IsNaN(board.Rows[3].Scores["rmse"].Value));
        Assert.All(board.Rows.Skip(1), r => Assert.Null(r.VersusBest));
    }

    [Fact]
    public void LevelCorpus_OfManyClearArticles_TellsTheWorseSystemApart()
    {
        // The first score has every level right; the second has easy and hard texts exchanged in every fourth article.
        LeveledCorpus corpus = LevelsCases.Leveled([.. Enumerable.Range(0, 20).Select(_ => new[] { 0, 1 })]);
        double[] good = [.. Enumerable.Range(0, 40).Select(i => i % 2 == 0 ? 90.0 : 10)];
        double[] bad = [.. Enumerable.Range(0, 40).Select(i => (i % 2 == 0) == (i / 2 % 4 != 0) ? 80.0 : 20)];
        ReadabilityBoard board = ReadabilityBoard.Of(LevelsCases.Plan(corpus, 2, Formulas.FleschReadingEase, Formulas.PowersSumnerKearlFlesch), [good, bad.Select(b => -b).ToArray()]);
        Assert.Equal(["flesch-reading-ease", "psk-flesch"], board.Rows.Select(r => r.Name));
        Assert.Equal([1, 0.75], board.Rows.Select(r => r.Scores["level_accuracy"].Value));
        Assert.Equal([1, 0.75], board.Rows.Select(r => r.Scores["pairwise"].Value));
        Assert.Equal(-0.25, board.Rows[1].VersusBest!.Difference, 1e-12);

        // Five articles differ, all to one side: 2 of the 2^5 choices of signs are as far.
        Assert.Equal(2 / 32.0, board.Rows[1].VersusBest!.P, 1e-12);
        Assert.True(board.Rows[1].VersusBest!.Tied);
        Assert.Equal(0.5, board.Chance["level_accuracy"]);
    }

    [Fact]
    public void Threads_DoNotChangeTheBoard()
    {
        LeveledCorpus corpus = LevelsCases.Leveled([.. Enumerable.Range(0, 15).Select(_ => new[] { 0, 1, 2 })]);
        double[][] scores = [.. Enumerable.Range(1, 6).Select(s => Enumerable.Range(0, 45).Select(i => (double)(((i * s * 7) % 23) - (i % 3))).ToArray())];
        FormulaInfo[] formulas = [Formulas.Smog, Formulas.Lix, Formulas.Rix, Formulas.Forcast, Formulas.FleschKincaid, Formulas.FleschReadingEase];
        Assert.Equal(Text(1), Text(4));

        string Text(int threads)
        {
            using StringWriter text = new();
            ReadabilityReports.Find("json")(ReadabilityBoard.Of(LevelsCases.Plan(corpus, threads, formulas), scores), text);
            return text.ToString();
        }
    }

    [Fact]
    public void RandomLevels_AreMeasuredAsBySlowDefinitions() => Articles.Sample(
        articles =>
        {
            int[][] present = [.. articles.Select(a => a.Select(t => t.Level).ToArray())];
            LeveledCorpus corpus = LevelsCases.Leveled(present);
            double[] scores = [.. articles.SelectMany(a => a.Select(t => t.Score))];
            ReadabilityRow row = ReadabilityBoard.Of(LevelsCases.Plan(corpus, 1, Formulas.FleschReadingEase), [scores]).Rows[0];
            SlowLevels slow = new(articles);
            Same(slow.LevelAccuracy(), row.Scores["level_accuracy"].Value);
            Same(slow.Pairwise(), row.Scores["pairwise"].Value);
            Same(slow.FullOrder(), row.Scores["full_order"].Value);
            int[] known = [.. Enumerable.Range(0, scores.Length).Where(i => !double.IsNaN(scores[i]))];
            double[] x = [.. known.Select(i => scores[i])];
            double[] y = [.. known.Select(i => corpus.Texts[i].Ease)];
            Same(Correlation.Pearson(x, y).Value, row.Scores["pearson"].Value);
            Same(Correlation.Spearman(x, y).Value, row.Scores["spearman"].Value);
        },
        iter: 60, seed: "0000000000000");

    private static void Same(double expected, double actual)
    {
        Assert.Equal(double.IsNaN(expected), double.IsNaN(actual));
        Assert.True(double.IsNaN(expected) || Math.Abs(expected - actual) < 1e-9, $"{expected} and {actual}");
    }
}
