using System.CommandLine;
using Summ.Bench;
using Summ.Bench.Corpora;
using Summ.Bench.Extraction;
using Summ.Bench.Extraction.Pages;
using Summ.Cli.Output;

namespace Summ.Cli.Commands.Tracks;

/// <summary>Article extractors on web pages of which the article is known.</summary>
internal sealed class ExtractionTrack(RunOptions options, Terminal terminal) : ITrack
{
    public string Id => ExtractionBoard.Track;

    public string Description => "article extractors, measured against the expected text of web pages";

    public IReadOnlyList<Option> Options =>
    [
        options.Corpus, options.Systems, options.Outputs, options.Worst, options.Throughput, options.NoThroughput, options.Seed, options.Limit, options.Output, options.Strict,
        options.Threads, options.Format,
    ];

    public string? WhyNot(Option option) => option == options.Resume ? "it writes its folder at the end, so that there is nothing to go on with"
        : option == options.Reader ? "corpora of pages are known by their shape"
        : null;

    public Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Choices.RefuseBoth(parsed, options.Throughput, options.NoThroughput);
        string format = OutputFormat.Check(parsed.GetValue(options.Format)!, "format of the extraction track", ["table", .. ExtractionReports.Formats]);
        TextOutputs[] outputs = [.. (parsed.GetValue(options.Outputs) ?? []).Select(o => RunOptions.ParseOutputs(o, TextOutputs.Read))];
        ExtractionSystem[] systems = [.. ExtractionSystem.ParseList(parsed.GetValue(options.Systems) ?? "all"), .. outputs.Select(ExtractionSystem.Of)];
        RunOptions.RefuseTwice(systems.Select(s => s.Name));
        int? limit = parsed.GetValue(options.Limit);
        bool isStrict = parsed.GetValue(options.Strict);
        PageCorpus corpus = PageCorpus.Open(parsed.GetValue(options.Corpus) ?? CorpusCatalogue.BuiltIn, limit, isStrict);
        CheckOutputs(outputs, corpus, isWhole: limit is null);
        ExtractionPlan plan = new()
        {
            Corpus = corpus,
            Systems = systems,
            Limit = limit,
            Worst = parsed.GetValue(options.Worst) ?? 0,
            Strict = isStrict,
            Seed = parsed.GetValue(options.Seed)!.Value,
            Threads = parsed.GetValue(options.Threads)!.Value,
        };
        return new ExtractionSession(plan, terminal, format, !parsed.GetValue(options.NoThroughput)).RunAsync(parsed.GetValue(options.Output), cancellationToken);
    }

    private void CheckOutputs(TextOutputs[] outputs, PageCorpus corpus, bool isWhole)
    {
        HashSet<string> ids = corpus.Pages.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (TextOutputs output in outputs)
        {
            int known = output.Ids.Count(ids.Contains);
            if (known == 0)
            {
                throw new InputException($"{output.Name}: has no text for any page of the corpus '{corpus.Name}'; expected its ids, as in '{corpus.Pages[0].Id}'");
            }

            if (known < ids.Count)
            {
                terminal.Note($"{output.Name}: {Counted.Of(ids.Count - known, "page")} of the corpus {(ids.Count - known == 1 ? "has" : "have")} no text in it, which counts as an empty answer");
            }

            if (isWhole && known < output.Ids.Count)
            {
                terminal.Note($"{output.Name}: {Counted.Of(output.Ids.Count - known, "id")} of its {output.Ids.Count} {(output.Ids.Count - known == 1 ? "is" : "are")} not in the corpus");
            }
        }
    }
}
