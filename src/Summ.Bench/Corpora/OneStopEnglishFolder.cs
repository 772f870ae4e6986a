using Summ.Bench.Corpora.OneStopEnglish;
using Summ.Text;

namespace Summ.Bench.Corpora;

/// <summary>
/// OneStopEnglish: S. Vajjala and I. Lucic, 2018, OneStopEnglish corpus: a new corpus for automatic readability assessment and text simplification,
/// BEA workshop. 189 newspaper articles, each rewritten by teachers at three levels: <c>Ele-Txt/NAME-ele.txt</c>, <c>Int-Txt/NAME-int.txt</c>,
/// <c>Adv-Txt/NAME-adv.txt</c>, at any depth. Metadata of an article are <c>article</c>, <c>level</c> and <c>order</c> (1 is the easiest).
/// <para>The published folder has faults, which are found by rule and repaired or left out, see <see cref="FaultFinder"/>: what was repaired says the
/// metadata <c>repair</c>, what is left out is a broken record that says why. All texts are read at once.</para>
/// </summary>
internal static class OneStopEnglishFolder
{
    public const string Id = "one-stop-english";
    public const string RepairField = "repair";

    public static bool Recognises(ICorpusFiles files) => files.Paths.Select(LevelFile.Of).OfType<LevelFile>().Select(f => f.Level).Distinct().Count() > 1;

    public static int Count(ICorpusFiles files) => files.Paths.Select(LevelFile.Of).OfType<LevelFile>().Select(f => (f.Article, f.Level)).Distinct().Count();

    public static IEnumerable<CorpusItem> Read(ICorpusFiles files)
    {
        List<LevelText> texts = [];
        foreach (LevelFile file in files.Paths.Select(LevelFile.Of).OfType<LevelFile>())
        {
            if (Load(files, file, texts) is { } problem)
            {
                yield return CorpusItem.Broken(problem);
            }
        }

        FaultFinder.Mark(texts);
        foreach (LevelText text in texts.OrderBy(t => t.Article, StringComparer.Ordinal).ThenBy(t => t.Level))
        {
            string place = $"{files.Name}/{text.File.Path}";
            yield return text.Fault is null ? CorpusItem.Of(ArticleOf(text), place) : CorpusItem.Broken($"{place}: left out: {text.Fault}");
        }
    }

    private static string? Load(ICorpusFiles files, LevelFile file, List<LevelText> texts)
    {
        string name = $"{files.Name}/{file.Path}";
        try
        {
            using Stream stream = files.Open(file.Path);
            using Stream plain = InputStream.Decompressed(stream);
            texts.Add(new LevelText(file, TextDecoding.Decode(TextDecoding.ReadAll(plain, name), name)));
            return null;
        }
        catch (InputException e)
        {
            return e.Message;
        }
    }

    private static Article ArticleOf(LevelText text)
    {
        Dictionary<string, string> metadata = new(StringComparer.Ordinal)
        {
            ["article"] = text.Article,
            ["level"] = LevelFile.Levels[text.Level],
            ["order"] = (text.Level + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        if (text.Repairs.Count > 0)
        {
            metadata[RepairField] = string.Join("; ", text.Repairs);
        }

        return new Article(text.File.Id, text.Text) { LanguageCode = "en", Metadata = metadata };
    }
}
