namespace Summ.Bench.Levels;

/// <summary>
/// How far the human judgement lies from the straight line that fits it to the score: ordinary least squares on the other parts of the corpus
/// (<see cref="Folds"/>), so that scores in grades and scores from 0 to 100 are measured in the unit of the judgement. Where the scores of the other parts
/// are all equal, the line is their mean judgement.
/// </summary>
internal static class Calibration
{
    /// <summary>The squared error of each text; NaN where it has no score, or no other part has one.</summary>
    /// <param name="texts">The texts with their judgements.</param>
    /// <param name="scores">The score of each text; NaN where there is none.</param>
    /// <param name="folds">Number of parts.</param>
    public static double[] SquaredErrors(IReadOnlyList<LeveledText> texts, double[] scores, int folds)
    {
        double[] errors = new double[texts.Count];
        Array.Fill(errors, double.NaN);
        for (int fold = 0; fold < folds; fold++)
        {
            int[] others = [.. Known(scores).Where(i => Folds.Of(texts[i], folds) != fold)];
            if (others.Length == 0)
            {
                continue;
            }

            (double slope, double meanScore, double meanEase) = Fit(others, texts, scores);
            foreach (int i in Known(scores).Where(i => Folds.Of(texts[i], folds) == fold))
            {
                double error = texts[i].Ease - (meanEase + (slope * (scores[i] - meanScore)));
                errors[i] = error * error;
            }
        }

        return errors;
    }

    private static IEnumerable<int> Known(double[] scores) => Enumerable.Range(0, scores.Length).Where(i => !double.IsNaN(scores[i]));

    private static (double Slope, double MeanScore, double MeanEase) Fit(int[] indexes, IReadOnlyList<LeveledText> texts, double[] scores)
    {
        double sumScore = 0;
        double sumEase = 0;
        foreach (int i in indexes)
        {
            sumScore += scores[i];
            sumEase += texts[i].Ease;
        }

        double meanScore = sumScore / indexes.Length;
        double meanEase = sumEase / indexes.Length;
        double xx = 0;
        double xy = 0;
        bool differs = false;
        foreach (int i in indexes)
        {
            double dx = scores[i] - meanScore;
            differs |= scores[i] != scores[indexes[0]];
            xx += dx * dx;
            xy += dx * (texts[i].Ease - meanEase);
        }

        // Of equal scores xx is rounding, not zero.
        return (differs ? xy / xx : 0, meanScore, meanEase);
    }
}
