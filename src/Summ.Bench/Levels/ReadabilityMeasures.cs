namespace Summ.Bench.Levels;

/// <summary>Names of what is measured of a readability score, as in JSON and CSV.</summary>
public static class ReadabilityMeasures
{
    /// <summary>Pearson's correlation with the judgement, -1 to 1, positive when score and judgement agree; ranks graded corpora.</summary>
    public const string Pearson = "pearson";

    /// <summary>Spearman's correlation with the judgement, -1 to 1.</summary>
    public const string Spearman = "spearman";

    /// <summary>Root of the mean squared error after linear calibration on other parts of the corpus, in the unit of the judgement.</summary>
    public const string Rmse = "rmse";

    /// <summary>Share of single texts whose level is guessed, 0 to 1; ranks corpora of levels.</summary>
    public const string LevelAccuracy = "level_accuracy";

    /// <summary>Mean over all pairs of levels of the share of articles in which they are ordered, 0 to 1.</summary>
    public const string Pairwise = "pairwise";

    /// <summary>Share of articles whose levels are all in strict order, 0 to 1.</summary>
    public const string FullOrder = "full_order";

    /// <summary>Those of a graded corpus, the one that ranks first.</summary>
    public static IReadOnlyList<string> OfGrades { get; } = [Pearson, Spearman, Rmse];

    /// <summary>Those of a corpus of levels, the one that ranks first.</summary>
    public static IReadOnlyList<string> OfLevels { get; } = [LevelAccuracy, Pairwise, FullOrder, Pearson, Spearman];
}
