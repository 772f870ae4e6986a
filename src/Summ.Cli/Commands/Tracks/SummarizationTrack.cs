using System.CommandLine;
using System.Globalization;
using Summ.Bench;
using Summ.Bench.Corpora;
using Summ.Bench.Experiments;
using Summ.Cli.Output;
using Summ.Readability;
using Summ.Summarization;

namespace Summ.Cli.Commands.Tracks;

/// <summary>Summarisers on a corpus, scored, timed and ranked.</summary>
internal sealed class SummarizationTrack(RunOptions options, Terminal terminal) : ITrack
{
    // There ROUGE-Lsum is the same as ROUGE-L.
    private const string MetricsOfRouge155 = "rouge-1,rouge-2,rouge-l,compression,coverage,density,novelty,redundancy";

    public string Id => "summarization";

    public string Description => "summarisers, scored against references";

    public IReadOnlyList<Option> Options => options.All;

    public string? WhyNot(Option option) => null;

    public Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        RougeProtocol rouge = new(RougeProtocol.Check(parsed.GetValue(options.Protocol)!)) { Stem = !parsed.GetValue(options.NoStem) };
        Choices.RefuseBoth(parsed, options.Stem, options.NoStem);
        Choices.RefuseBoth(parsed, options.Throughput, options.NoThroughput);
        if (parsed.GetValue(options.Resume) && parsed.GetValue(options.Output) is null)
        {
            throw new InputException("--resume needs --output DIR, the folder of the run to go on with");
        }

        int seed = parsed.GetValue(options.Seed)!.Value;
        ExperimentPlan plan = new()
        {
            Systems = [.. SystemSpec.ParseList(parsed.GetValue(options.Systems) ?? $"all,{Summarizers.Recommended}").Select(s => s.WithSeed(seed))],
            Outputs = [.. (parsed.GetValue(options.Outputs) ?? []).Select(o => RunOptions.ParseOutputs(o, ExternalOutputs.Read))],
            Length = Choices.ParseLength(parsed.GetValue(options.Length)!),
            Metrics = ConfiguredMetric.ParseList(parsed.GetValue(options.Metrics) ?? (rouge.Is155 ? MetricsOfRouge155 : RunOptions.MetricsOfSummaries), rouge.Options),
            Formulas = [.. Formulas.All.Where(f => f.IsCommon)],
            Language = Choices.ParseLanguage(parsed.GetValue(options.Language)),
            Seed = seed,
            Limit = parsed.GetValue(options.Limit),
            Shard = ParseShard(parsed.GetValue(options.Shard)),
            Strict = parsed.GetValue(options.Strict),
            Threads = parsed.GetValue(options.Threads)!.Value,
            Corpus = CorpusCatalogue.Open(parsed.GetValue(options.Corpus) ?? CorpusCatalogue.BuiltIn, parsed.GetValue(options.Reader)),
        };
        RunOptions.RefuseTwice(plan.Names);
        string format = OutputFormat.Check(parsed.GetValue(options.Format)!, "format", "table", "json", "markdown", "csv", "html", "latex");
        RunSession session = new(plan, terminal, format, !parsed.GetValue(options.NoThroughput));
        return session.RunAsync(parsed.GetValue(options.Output), parsed.GetValue(options.Resume), cancellationToken);
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
}
