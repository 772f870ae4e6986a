using System.Globalization;

namespace Summ.Bench.Corpora.OneStopEnglish;

/// <summary>
/// Finds texts of OneStopEnglish that are not what their names say, by rules and without a list of names.
/// <para><b>Two copies</b> of a text (the published folder has a damaged one and another): the one that is not damaged, else the first, is taken.</para>
/// <para><b>Misfiled</b>: two texts are of one article when they share at least a tenth of their runs of three words. Measured on half of the corpus,
/// levels of one article share 0.26 or more and a misfiled text 0.004 or less. A text that shares less with all other levels of its article is misfiled
/// if those agree with each other; if they do not, all are. A misfiled text goes where it belongs when another article lacks its level and agrees with it,
/// else it is left out.</para>
/// <para><b>Swapped</b>: simplifying shortens. When of three levels the easiest is the longest, the hardest the shortest and more than a tenth shorter, their
/// names are exchanged.</para>
/// <para><b>Damaged</b> texts, see <see cref="LostPunctuation"/>, are left out: what is deleted cannot be known.</para>
/// </summary>
internal static class FaultFinder
{
    private const double FewestShared = 0.1;
    private const double ClearlyShorter = 0.9;

    /// <summary>Sets article, level, repairs and faults of the texts. Texts of which there is a better copy are taken out of the list.</summary>
    public static void Mark(List<LevelText> texts)
    {
        HashSet<LevelText> damaged = [];
        foreach (LevelText[] article in texts.GroupBy(t => t.Article, StringComparer.OrdinalIgnoreCase).Select(g => g.ToArray()))
        {
            Array.ForEach(article, t => t.Article = article[0].Article);
            damaged.UnionWith(article.Where(t => LostPunctuation.In(t, [.. article.Where(o => o.Level != t.Level)])));
        }

        DropSecondCopies(texts, damaged);
        List<LevelText> strays = [];
        foreach (IGrouping<string, LevelText> article in texts.GroupBy(t => t.Article, StringComparer.Ordinal))
        {
            strays.AddRange(Strays([.. article]));
        }

        List<LevelText> placed = [.. texts.Except(strays)];
        foreach (LevelText stray in strays)
        {
            Place(stray, placed);
        }

        foreach (IGrouping<string, LevelText> article in texts.Where(t => t.Fault is null).GroupBy(t => t.Article, StringComparer.Ordinal))
        {
            Unswap([.. article.OrderBy(t => t.Level)]);
        }

        foreach (LevelText text in damaged.Where(t => t.Fault is null))
        {
            text.Fault = "its quotation marks, apostrophes and dashes are deleted";
        }
    }

    private static void DropSecondCopies(List<LevelText> texts, HashSet<LevelText> damaged)
    {
        foreach (LevelText[] copies in texts.GroupBy(t => (t.Article, t.Level)).Where(g => g.Count() > 1).Select(g => g.ToArray()).ToArray())
        {
            LevelText best = copies.FirstOrDefault(c => !damaged.Contains(c)) ?? copies[0];
            best.Repairs.Add(damaged.Overlaps(copies) && !damaged.Contains(best) ? "taken from the copy that is not damaged" : "taken from one of two copies");
            foreach (LevelText other in copies.Where(c => c != best))
            {
                texts.Remove(other);
                damaged.Remove(other);
            }
        }
    }

    private static IEnumerable<LevelText> Strays(LevelText[] article)
    {
        LevelText[] strays = article.Length < 2 ? [] : [.. article.Where(t => article.All(o => o == t || t.Shared(o) < FewestShared))];
        foreach (LevelText stray in strays)
        {
            double most = article.Where(o => o != stray).Max(stray.Shared);
            string share = most.ToString("0.0%", CultureInfo.InvariantCulture);
            stray.Fault = strays.Length < article.Length
                ? $"it holds another article: at most {share} of its word triples stand in another level of '{stray.Article}'"
                : $"no two levels of '{stray.Article}' hold the same article: at most {share} of the word triples are shared";
        }

        return strays;
    }

    private static void Place(LevelText stray, List<LevelText> placed)
    {
        (string Article, double Shared)[] homes =
        [
            .. placed.GroupBy(t => t.Article, StringComparer.Ordinal)
                .Where(g => g.All(t => t.Level != stray.Level))
                .Select(g => (g.Key, g.Min(stray.Shared)))
                .Where(h => h.Item2 >= FewestShared)
                .OrderByDescending(h => h.Item2),
        ];
        if (homes.Length > 0)
        {
            stray.Repairs.Add($"moved from '{stray.Article}' to '{homes[0].Article}', whose text it holds");
            stray.Article = homes[0].Article;
            stray.Fault = null;
            placed.Add(stray);
        }
    }

    private static void Unswap(LevelText[] levels)
    {
        if (levels.Length == LevelFile.Levels.Count && levels[0].Words.Count > levels[1].Words.Count && levels[1].Words.Count > levels[2].Words.Count
            && levels[2].Words.Count < ClearlyShorter * levels[0].Words.Count)
        {
            (levels[0].Level, levels[2].Level) = (levels[2].Level, levels[0].Level);
            foreach (LevelText text in new[] { levels[0], levels[2] })
            {
                text.Repairs.Add($"was '{LevelFile.Levels[text.File.Level]}', is '{LevelFile.Levels[text.Level]}': the levels were swapped");
            }
        }
    }
}
