namespace Summ.Bench.Levels;

/// <summary>
/// Whether a score puts the levels of an article in order: two of them (pairs), and all (full order). The easier text must have the strictly easier score;
/// equal scores are wrong. A pair counts where both texts have a score, the full order where the article has all levels and all have scores.
/// </summary>
internal sealed class LevelOrder
{
    /// <summary>Takes the scores of a corpus of levels.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="ease">Scores turned so that higher is easier; NaN where there is none.</param>
    public LevelOrder(LeveledCorpus corpus, double[] ease)
    {
        int levels = corpus.Levels.Count;
        double[][] byArticle = ByArticle(corpus, ease);
        Full = new GroupShare(corpus.Groups);
        List<LevelPair> pairs = [];
        for (int easier = 0; easier < levels; easier++)
        {
            for (int harder = easier + 1; harder < levels; harder++)
            {
                pairs.Add(PairOf(byArticle, easier, harder));
            }
        }

        Pairs = pairs;
        for (int g = 0; g < byArticle.Length; g++)
        {
            double[] scores = byArticle[g];
            if (!scores.Any(double.IsNaN))
            {
                Full.Add(g, Enumerable.Range(1, levels - 1).All(l => scores[l - 1] > scores[l]));
            }
        }
    }

    /// <summary>Every two levels, the easiest first.</summary>
    public IReadOnlyList<LevelPair> Pairs { get; }

    /// <summary>All levels of an article.</summary>
    public GroupShare Full { get; }

    /// <summary>Mean of the shares of all pairs of levels that occur; NaN when none does.</summary>
    public double MeanPairwise(int[] weights)
    {
        double sum = 0;
        int count = 0;
        foreach (LevelPair pair in Pairs)
        {
            double share = pair.Share.Share(weights);
            sum += double.IsNaN(share) ? 0 : share;
            count += double.IsNaN(share) ? 0 : 1;
        }

        return count == 0 ? double.NaN : sum / count;
    }

    private static LevelPair PairOf(double[][] byArticle, int easier, int harder)
    {
        GroupShare share = new(byArticle.Length);
        for (int g = 0; g < byArticle.Length; g++)
        {
            (double easy, double hard) = (byArticle[g][easier], byArticle[g][harder]);
            if (!double.IsNaN(easy) && !double.IsNaN(hard))
            {
                share.Add(g, easy > hard);
            }
        }

        return new LevelPair(easier, harder, share);
    }

    private static double[][] ByArticle(LeveledCorpus corpus, double[] ease)
    {
        double[][] byArticle = [.. Enumerable.Range(0, corpus.Groups).Select(_ => Enumerable.Repeat(double.NaN, corpus.Levels.Count).ToArray())];
        for (int i = 0; i < ease.Length; i++)
        {
            byArticle[corpus.Texts[i].Group][corpus.Texts[i].Level] = ease[i];
        }

        return byArticle;
    }
}

/// <summary>Two levels and how often a score tells them apart.</summary>
/// <param name="Easier">Index of the easier level.</param>
/// <param name="Harder">Index of the harder level.</param>
/// <param name="Share">How often it is right.</param>
internal sealed record LevelPair(int Easier, int Harder, GroupShare Share);
