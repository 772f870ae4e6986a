using Summ.Bench.Corpora;
using Summ.Bench.Experiments;
using Summ.Bench.Reporting;
using Summ.Numerics;
using Summ.Readability;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Bench.Tests.Experiments;

/// <summary>Articles out of made-up words, and plans over them.</summary>
internal static class MadeUp
{
    private static readonly string[] Words =
        ["harbour", "boat", "ferry", "tide", "engine", "captain", "storm", "signal", "island", "rope", "the", "a", "of", "was", "and", "slowly", "left", "reached", "repaired", "seven"];

    public static Article Article(int number, int sentences = 6, int references = 1)
    {
        SplitMix64 random = new((ulong)number);
        string[] Sentences(int count)
        {
            string[] made = new string[count];
            for (int i = 0; i < count; i++)
            {
                string[] words = new string[4 + random.NextInt(8)];
                for (int w = 0; w < words.Length; w++)
                {
                    words[w] = Words[random.NextInt(Words.Length)];
                }

                made[i] = string.Join(' ', words) + ".";
            }

            return made;
        }

        return new Article($"doc-{number}", "") { Sentences = Sentences(sentences), References = [.. Enumerable.Range(0, references).Select(_ => Sentences(2))] };
    }

    public static Corpus Corpus(int articles) => Corpus([.. Enumerable.Range(0, articles).Select(i => CorpusItem.Of(Article(i)))]);

    public static Corpus Corpus(params CorpusItem[] items) => new("made-up", "none", "0", () => items, () => items.Length);

    public static ExperimentPlan Plan(Corpus corpus, string systems = "lead,random,luhn", string metrics = "rouge-1,rouge-2,compression", int threads = 2) => new()
    {
        Corpus = corpus,
        Systems = SystemSpec.ParseList(systems),
        Length = SummaryLength.Sentences(2),
        Metrics = ConfiguredMetric.ParseList(metrics, new Dictionary<string, string> { ["stem"] = "true" }),
        Formulas = [.. Formulas.All.Where(f => f.Id is "flesch-reading-ease" or "flesch-kincaid")],
        Threads = threads,
    };

    public static async Task<IReadOnlyList<string>> RunAsync(ExperimentPlan plan, string folder, Func<SystemSpec, ISummarizer>? create = null, IProgress<RunProgress>? progress = null) =>
        await new ExperimentRunner(plan, create ?? (s => s.Create())).RunAsync(folder, progress, CancellationToken.None);

    /// <summary>The ledger's lines without the times, which no two runs share.</summary>
    public static string[] LedgerLines(string folder) =>
        [.. File.ReadAllLines(Path.Combine(folder, Ledger.FileName)).Select(WithoutTime)];

    public static byte[] LeaderboardBytes(string folder, ExperimentPlan plan, int broken = 0)
    {
        using MemoryStream stream = new();
        LeaderboardJson.Write(Leaderboard.Of(folder, plan, broken), stream);
        return stream.ToArray();
    }

    private static string WithoutTime(string line)
    {
        int start = line.IndexOf("\"elapsed_us\":", StringComparison.Ordinal);
        return line[..start] + line[(start + line.AsSpan(start).IndexOfAny(',', '}'))..];
    }
}
