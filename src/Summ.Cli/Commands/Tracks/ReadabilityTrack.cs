using System.CommandLine;
using Summ.Bench;
using Summ.Bench.Corpora;
using Summ.Bench.Levels;
using Summ.Cli.Output;
using Summ.Text;

namespace Summ.Cli.Commands.Tracks;

/// <summary>Readability formulas on a corpus of which people have said how easy its texts are.</summary>
internal sealed class ReadabilityTrack(RunOptions options, Terminal terminal) : ITrack
{
    public string Id => ReadabilityBoard.Track;

    public string Description => "readability formulas, judged by people's levels";

    public IReadOnlyList<Option> Options =>
    [
        options.Corpus, options.Reader, options.Systems, options.Outputs, options.Throughput, options.NoThroughput, options.Seed, options.Limit, options.Language, options.Output,
        options.Strict, options.Threads, options.Format,
    ];

    public string? WhyNot(Option option) => option == options.Resume ? "it writes its folder at the end, so that there is nothing to go on with" : null;

    public Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        Choices.RefuseBoth(parsed, options.Throughput, options.NoThroughput);
        string format = OutputFormat.Check(parsed.GetValue(options.Format)!, "format of the readability track", ["table", .. ReadabilityReports.Formats]);
        Language? language = Choices.ParseLanguage(parsed.GetValue(options.Language));
        ScoreOutputs[] outputs = [.. (parsed.GetValue(options.Outputs) ?? []).Select(o => RunOptions.ParseOutputs(o, ScoreOutputs.Read))];
        int? limit = parsed.GetValue(options.Limit);
        Corpus source = CorpusCatalogue.Open(parsed.GetValue(options.Corpus) ?? CorpusCatalogue.Levels, parsed.GetValue(options.Reader));
        LeveledCorpus corpus = LeveledCorpus.Read(source, limit, parsed.GetValue(options.Strict));
        ReadabilitySystem[] systems =
        [
            .. ReadabilitySystem.ParseList(parsed.GetValue(options.Systems) ?? "all", (language ?? LanguageOf(corpus)).Code),
            .. outputs.Select(ReadabilitySystem.Of),
        ];
        RunOptions.RefuseTwice(systems.Select(s => s.Name));
        CheckOutputs(outputs, corpus, isWhole: limit is null);
        ReadabilityPlan plan = new()
        {
            Corpus = corpus,
            Systems = systems,
            Language = language,
            Limit = limit,
            Seed = parsed.GetValue(options.Seed)!.Value,
            Threads = parsed.GetValue(options.Threads)!.Value,
        };
        return new ReadabilitySession(plan, terminal, format, !parsed.GetValue(options.NoThroughput)).RunAsync(parsed.GetValue(options.Output), cancellationToken);
    }

    // The one of most texts; of two as frequent the first.
    private static Language LanguageOf(LeveledCorpus corpus) => corpus.Texts.GroupBy(t => Languages.Of(t.Article)).MaxBy(g => g.Count())!.Key;

    private void CheckOutputs(ScoreOutputs[] outputs, LeveledCorpus corpus, bool isWhole)
    {
        foreach (ScoreOutputs output in outputs)
        {
            int used = corpus.Texts.Count(t => !double.IsNaN(output.Find(t.Article.Id)));
            if (used == 0)
            {
                throw new InputException($"{output.Name}: has no score for any text of the corpus '{corpus.Source.Name}'; expected its ids, as in '{corpus.Texts[0].Article.Id}'");
            }

            int known = corpus.Texts.Count(t => output.Has(t.Article.Id));
            if (isWhole && known < output.Count)
            {
                terminal.Note($"{output.Name}: {Counted.Of(output.Count - known, "id")} of its {output.Count} {(output.Count - known == 1 ? "is" : "are")} not among the corpus's judged texts");
            }
        }
    }
}
