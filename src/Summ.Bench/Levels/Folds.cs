namespace Summ.Bench.Levels;

/// <summary>
/// The parts of a corpus for cross-validation: what is judged on a part was fitted on the others. The texts of one article are in one part: article i, in
/// the corpus's order, is in part i mod n, n being 5, or the number of articles if there are fewer.
/// </summary>
internal static class Folds
{
    private const int Most = 5;

    public static int CountOf(int groups) => Math.Min(Most, groups);

    public static int Of(LeveledText text, int folds) => text.Group % folds;
}
