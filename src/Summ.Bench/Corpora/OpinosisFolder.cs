using System.Text;
using Summ.Text;

namespace Summ.Bench.Corpora;

/// <summary>
/// Opinosis: Ganesan, Zhai and Han 2010, Opinosis: A Graph-Based Approach to Abstractive Summarization of Highly Redundant Opinions, COLING.
/// A topic is a file of review sentences, one a line, of many authors: a document set read as one document. Its references lie in a folder of its
/// name. Some files are Windows-1252, the others UTF-8.
/// </summary>
internal static class OpinosisFolder
{
    public const string Id = "opinosis";

    private const string Topics = "topics/";
    private const string Gold = "summaries-gold/";
    private const string TopicEnd = ".txt.data";
    private const string GoldEnd = ".gold";

    public static bool Recognises(ICorpusFiles files) =>
        files.Paths.Any(p => IsTopic(p)) && files.Paths.Any(p => p.StartsWith(Gold, StringComparison.Ordinal));

    public static int Count(ICorpusFiles files) => files.Paths.Count(IsTopic);

    public static IEnumerable<CorpusItem> Read(ICorpusFiles files)
    {
        ILookup<string, string> gold = files.Paths
            .Where(p => p.StartsWith(Gold, StringComparison.Ordinal) && Plain(p).EndsWith(GoldEnd, StringComparison.Ordinal) && p.Split('/').Length == 3)
            .ToLookup(p => p.Split('/')[1], StringComparer.Ordinal);
        foreach (string path in files.Paths.Where(IsTopic))
        {
            string topic = Plain(path)[Topics.Length..^TopicEnd.Length];
            yield return ReadTopic(files, path, topic, gold[topic]);
        }
    }

    private static CorpusItem ReadTopic(ICorpusFiles files, string path, string topic, IEnumerable<string> gold)
    {
        try
        {
            string[] sentences = Lines(files, path);
            if (sentences.Length == 0)
            {
                return CorpusItem.Broken($"{files.Name}/{path}: is empty: it holds only white space");
            }

            return CorpusItem.Of(new Article(topic, "")
            {
                Title = topic.Replace('_', ' '),
                Sentences = sentences,
                References = [.. gold.Select(g => Lines(files, g))],
                LanguageCode = "en",
            });
        }
        catch (InputException e)
        {
            return CorpusItem.Broken(e.Message);
        }
    }

    private static bool IsTopic(string path) =>
        path.StartsWith(Topics, StringComparison.Ordinal) && Plain(path).EndsWith(TopicEnd, StringComparison.Ordinal);

    private static string Plain(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;

    private static string[] Lines(ICorpusFiles files, string path)
    {
        using Stream stream = files.Open(path);
        using Stream plain = InputStream.Decompressed(stream);
        byte[] bytes = TextDecoding.ReadAll(plain, $"{files.Name}/{path}");
        string text = System.Text.Unicode.Utf8.IsValid(bytes)
            ? Encoding.UTF8.GetString(bytes)
            : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        return text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}
