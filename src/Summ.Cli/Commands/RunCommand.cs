using System.CommandLine;
using System.Globalization;
using Summ.Bench;
using Summ.Bench.Corpora;
using Summ.Bench.Experiments;
using Summ.Cli.Output;
using Summ.Readability;
using Summ.Summarization;

namespace Summ.Cli.Commands;

/// <summary><c>summ run</c>: the benchmark.</summary>
internal static class RunCommand
{
    private const string DefaultMetrics = "rouge-1,rouge-2,rouge-l,rouge-lsum,compression,coverage,density,novelty,redundancy";

    // There ROUGE-Lsum is the same as ROUGE-L.
    private const string DefaultMetricsOfRouge155 = "rouge-1,rouge-2,rouge-l,compression,coverage,density,novelty,redundancy";

    public static Command Create(Terminal terminal)
    {
        Option<string> corpus = new("--corpus", "-c")
        {
            Description = "name of a built-in corpus, or path of a file or folder; see 'summ list corpora'",
            HelpName = "NAME|PATH",
            DefaultValueFactory = _ => CorpusCatalogue.BuiltIn,
        };
        Option<string?> reader = new("--reader") { Description = "format of a JSON corpus, when its fields do not tell; see 'summ list corpora'", HelpName = "NAME" };
        Option<string> systems = new("--systems", "-s") { Description = "all, or systems separated by commas, each with options as in summarize", HelpName = "all|a,b,…", DefaultValueFactory = _ => $"all,{Summarizers.Recommended}" };
        Option<string> length = Choices.Length("3s");
        Option<string?> metrics = new("--metrics", "-m") { Description = $"metrics separated by commas, or all; the first one ranks [default: {DefaultMetrics}; with --protocol rouge-1.5.5 without rouge-lsum]", HelpName = "a,b,…" };
        Option<string> protocol = Choices.Protocol();
        Option<bool> noStem = new("--no-stem") { Description = "do not stem words before matching (run stems by default)" };
        Option<bool> stem = new("--stem") { Description = "stem words before matching (the default)" };
        Option<string[]> outputs = new("--outputs") { Description = "score summaries made elsewhere beside the systems: JSON lines {\"id\", \"summary\"}; repeatable", HelpName = "NAME=FILE.jsonl" };
        Option<bool> throughput = new("--throughput") { Description = "measure speed and allocation by BenchmarkDotNet (the default)" };
        Option<bool> noThroughput = new("--no-throughput") { Description = "measure quality only" };
        Option<int?> seed = Choices.Number("--seed", "seed of everything random", 0, 1);
        Option<int?> limit = Choices.Number("--limit", "take only the first N documents", 1);
        Option<string?> shard = new("--shard") { Description = "take only part i of n of the documents", HelpName = "i/n" };
        Option<string?> language = Choices.LanguageCode();
        Option<string?> output = new("--output", "-o") { Description = "folder for ledger.jsonl, run.json and the leaderboard; by default a new one under runs", HelpName = "DIR" };
        Option<bool> resume = new("--resume") { Description = "go on with the run in --output: finished cells are not done again" };
        Option<bool> strict = new("--strict") { Description = "stop at the first broken document or failing system instead of counting it" };
        Option<int?> threads = Choices.Number("--threads", "documents worked on at a time; the result does not depend on it", 1, Environment.ProcessorCount);
        Option<string> format = Choices.Format("table", "table, json, markdown, csv, html or latex");
        ExampleCommand command = new("run", "Run the benchmark: systems on a corpus, scored, timed and ranked.", "summ run", "summ run --corpus articles.jsonl --systems lead,text-rank,lex-rank+mmr --length 100w", "summ run --corpus articles.jsonl --output runs/news --resume")
        {
            corpus, reader, systems, length, metrics, protocol, stem, noStem, outputs, throughput, noThroughput, seed, limit, shard, language, output, resume, strict, threads, format,
        };

        // The work is off this thread, so that an interruption is heard from the beginning.
        command.SetAction((parsed, cancellationToken) => Task.Run(() =>
        {
            RougeProtocol rouge = new(RougeProtocol.Check(parsed.GetValue(protocol)!)) { Stem = !parsed.GetValue(noStem) };
            Choices.RefuseBoth(parsed, stem, noStem);
            Choices.RefuseBoth(parsed, throughput, noThroughput);
            if (parsed.GetValue(resume) && parsed.GetValue(output) is null)
            {
                throw new InputException("--resume needs --output DIR, the folder of the run to go on with");
            }

            int seedValue = parsed.GetValue(seed)!.Value;
            ExperimentPlan plan = new()
            {
                Systems = [.. SystemSpec.ParseList(parsed.GetValue(systems)!).Select(s => s.WithSeed(seedValue))],
                Outputs = [.. (parsed.GetValue(outputs) ?? []).Select(ParseOutputs)],
                Length = Choices.ParseLength(parsed.GetValue(length)!),
                Metrics = ConfiguredMetric.ParseList(parsed.GetValue(metrics) ?? (rouge.Is155 ? DefaultMetricsOfRouge155 : DefaultMetrics), rouge.Options),
                Formulas = [.. Formulas.All.Where(f => f.IsCommon)],
                Language = Choices.ParseLanguage(parsed.GetValue(language)),
                Seed = seedValue,
                Limit = parsed.GetValue(limit),
                Shard = ParseShard(parsed.GetValue(shard)),
                Strict = parsed.GetValue(strict),
                Threads = parsed.GetValue(threads)!.Value,
                Corpus = CorpusCatalogue.Open(parsed.GetValue(corpus)!, parsed.GetValue(reader)),
            };
            CheckNames(plan);
            string formatName = OutputFormat.Check(parsed.GetValue(format)!, "format", "table", "json", "markdown", "csv", "html", "latex");
            RunSession session = new(plan, terminal, formatName, !parsed.GetValue(noThroughput));
            return session.RunAsync(parsed.GetValue(output), parsed.GetValue(resume), cancellationToken);
        }));
        return command;
    }

    private static Shard ParseShard(string? text)
    {
        if (text is null)
        {
            return Shard.Whole;
        }

        string[] parts = text.Split('/');
        return parts.Length == 2 && int.TryParse(parts[0], CultureInfo.InvariantCulture, out int index) && int.TryParse(parts[1], CultureInfo.InvariantCulture, out int count) && index >= 1 && index <= count
            ? new Shard(index, count)
            : throw new InputException($"--shard is '{text}'; expected i/n with i from 1 to n, as in 1/4");
    }

    private static ExternalOutputs ParseOutputs(string text)
    {
        int equals = text.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && equals < text.Length - 1
            ? ExternalOutputs.Read(text[..equals], text[(equals + 1)..])
            : throw new InputException($"--outputs is '{text}'; expected NAME=FILE.jsonl");
    }

    private static void CheckNames(ExperimentPlan plan)
    {
        if (plan.Names.GroupBy(n => n, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InputException($"two systems have the name '{twice.Key}'; expected different names for --systems and --outputs");
        }
    }
}
