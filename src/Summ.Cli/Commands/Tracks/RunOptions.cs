using System.CommandLine;
using Summ.Bench;
using Summ.Summarization;

namespace Summ.Cli.Commands.Tracks;

/// <summary>The options of <c>summ run</c>, each of which one or more tracks take.</summary>
internal sealed class RunOptions
{
    public const string MetricsOfSummaries = "rouge-1,rouge-2,rouge-l,rouge-lsum,compression,coverage,density,novelty,redundancy";

    public Option<string?> Corpus { get; } = new("--corpus", "-c")
    {
        Description = "name of a built-in corpus, or path of a file or folder; see 'summ list corpora' [default: built-in; of the readability track: levels]",
        HelpName = "NAME|PATH",
    };

    public Option<string?> Reader { get; } = new("--reader") { Description = "format of a JSON corpus, when its fields do not tell; see 'summ list corpora'", HelpName = "NAME" };

    public Option<string?> Systems { get; } = new("--systems", "-s")
    {
        Description = $"all, or systems separated by commas, each with options as in summarize; of the readability track formulas and measures by id [default: all,{Summarizers.Recommended}; of the readability track: all]",
        HelpName = "all|a,b,…",
    };

    public Option<string> Length { get; } = Choices.Length("3s");

    public Option<string?> Metrics { get; } = new("--metrics", "-m") { Description = $"metrics separated by commas, or all; the first one ranks [default: {MetricsOfSummaries}; with --protocol rouge-1.5.5 without rouge-lsum]", HelpName = "a,b,…" };

    public Option<string> Protocol { get; } = Choices.Protocol();

    public Option<bool> NoStem { get; } = new("--no-stem") { Description = "do not stem words before matching (run stems by default)" };

    public Option<bool> Stem { get; } = new("--stem") { Description = "stem words before matching (the default)" };

    public Option<string[]> Outputs { get; } = new("--outputs") { Description = "score summaries made elsewhere beside the systems: JSON lines {\"id\", \"summary\"}, of the readability track {\"id\", \"score\"}; repeatable", HelpName = "NAME=FILE.jsonl" };

    public Option<bool> Throughput { get; } = new("--throughput") { Description = "measure speed and allocation by BenchmarkDotNet (the default)" };

    public Option<bool> NoThroughput { get; } = new("--no-throughput") { Description = "measure quality only" };

    public Option<int?> Seed { get; } = Choices.Number("--seed", "seed of everything random", 0, 1);

    public Option<int?> Limit { get; } = Choices.Number("--limit", "take only the first N documents", 1);

    public Option<string?> Shard { get; } = new("--shard") { Description = "take only part i of n of the documents", HelpName = "i/n" };

    public Option<string?> Language { get; } = Choices.LanguageCode();

    public Option<string?> Output { get; } = new("--output", "-o") { Description = "folder for ledger.jsonl, run.json and the leaderboard; by default a new one under runs", HelpName = "DIR" };

    public Option<bool> Resume { get; } = new("--resume") { Description = "go on with the run in --output: finished cells are not done again" };

    public Option<bool> Strict { get; } = new("--strict") { Description = "stop at the first broken document or failing system instead of counting it" };

    public Option<int?> Threads { get; } = Choices.Number("--threads", "documents worked on at a time; the result does not depend on it", 1, Environment.ProcessorCount);

    public Option<string> Format { get; } = Choices.Format("table", "table, json, markdown, csv, html or latex");

    /// <summary>All of them, in the order of the help.</summary>
    public IReadOnlyList<Option> All =>
        [Corpus, Reader, Systems, Length, Metrics, Protocol, Stem, NoStem, Outputs, Throughput, NoThroughput, Seed, Limit, Shard, Language, Output, Resume, Strict, Threads, Format];

    /// <summary>A value of <see cref="Outputs"/>.</summary>
    /// <exception cref="InputException">It is not of this form.</exception>
    public static T ParseOutputs<T>(string text, Func<string, string, T> read)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && equals < text.Length - 1
            ? read(text[..equals], text[(equals + 1)..])
            : throw new InputException($"--outputs is '{text}'; expected NAME=FILE.jsonl");
    }

    /// <exception cref="InputException">Two systems have one name.</exception>
    public static void RefuseTwice(IEnumerable<string> names)
    {
        if (names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InputException($"two systems have the name '{twice.Key}'; expected different names for --systems and --outputs");
        }
    }
}
