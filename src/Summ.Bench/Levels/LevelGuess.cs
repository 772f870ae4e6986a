namespace Summ.Bench.Levels;

/// <summary>
/// Which level a single text has by its score alone: the one whose mean score, on the other parts of the corpus (<see cref="Folds"/>), is nearest; of two
/// as near the easier. That is harder than to order two texts of one article, since articles differ in difficulty too.
/// </summary>
internal static class LevelGuess
{
    public const int None = -1;

    /// <summary>The level guessed of each text; <see cref="None"/> where it has no score, or no other part has one.</summary>
    /// <param name="texts">The texts with their levels.</param>
    /// <param name="levels">Number of levels.</param>
    /// <param name="scores">The score of each text; NaN where there is none.</param>
    /// <param name="folds">Number of parts.</param>
    public static int[] Of(IReadOnlyList<LeveledText> texts, int levels, double[] scores, int folds)
    {
        int[] guesses = new int[texts.Count];
        Array.Fill(guesses, None);
        for (int fold = 0; fold < folds; fold++)
        {
            double[] means = Means(texts, levels, scores, i => Folds.Of(texts[i], folds) != fold);
            for (int i = 0; i < guesses.Length; i++)
            {
                if (Folds.Of(texts[i], folds) == fold && !double.IsNaN(scores[i]))
                {
                    guesses[i] = Nearest(means, scores[i]);
                }
            }
        }

        return guesses;
    }

    private static double[] Means(IReadOnlyList<LeveledText> texts, int levels, double[] scores, Func<int, bool> isOther)
    {
        double[] sums = new double[levels];
        int[] counts = new int[levels];
        for (int i = 0; i < scores.Length; i++)
        {
            if (!double.IsNaN(scores[i]) && isOther(i))
            {
                sums[texts[i].Level] += scores[i];
                counts[texts[i].Level]++;
            }
        }

        return [.. sums.Select((s, l) => counts[l] == 0 ? double.NaN : s / counts[l])];
    }

    private static int Nearest(double[] means, double score)
    {
        int nearest = None;
        for (int level = 0; level < means.Length; level++)
        {
            if (!double.IsNaN(means[level]) && (nearest == None || Math.Abs(score - means[level]) < Math.Abs(score - means[nearest])))
            {
                nearest = level;
            }
        }

        return nearest;
    }
}
