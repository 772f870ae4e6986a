using System.CommandLine;
using Summ.Bench;
using Summ.Bench.Corpora;
using Summ.Bench.Experiments;
using Summ.Bench.Judgements;
using Summ.Catalogue;
using Summ.Cli.Input;
using Summ.Cli.Output;

namespace Summ.Cli.Commands;

/// <summary><c>summ metrics-vs-humans</c>: how well metrics agree with people.</summary>
internal static class MetricsVersusHumansCommand
{
    private const string RougeScoreMetrics = "rouge-1,rouge-2,rouge-3,rouge-4,rouge-l,rouge-lsum";
    private const string Rouge155Metrics = "rouge-1,rouge-2,rouge-3,rouge-4,rouge-l,rouge-w,rouge-s4,rouge-su4";
    private const string Each = "each";

    public static Command Create(Terminal terminal)
    {
        Option<string> corpus = new("--corpus", "-c")
        {
            Description = "JSON lines with human scores, or - for standard input: {\"id\", \"source\"?, \"references\": [string | [sentence, …], …], \"outputs\": [{\"system\", \"summary\", \"human\": {\"name\": number, …}, \"type\"?, \"scores\"?: {\"name\": number, …}}, …]}, one document a line; or REALSumm's or SummEval's files",
            HelpName = "FILE.jsonl",
            Required = true,
        };
        Option<string?> reader = new("--reader") { Description = "format of the corpus, when its fields do not tell: summ, realsumm or summeval", HelpName = "NAME" };
        Option<string?> metrics = new("--metrics", "-m") { Description = "metrics by id, separated by commas, or all; see 'summ list metrics' (by default the ROUGE metrics of the protocol)", HelpName = "a,b" };
        Option<string?> corpusScores = new("--corpus-scores") { Description = "also judge automatic scores that the corpus itself carries in 'scores', by name, or all", HelpName = "all|a,b" };
        Option<string> protocol = new("--protocol") { Description = "the reference program whose ROUGE is reproduced: rouge-1.5.5 or rouge-score", HelpName = "NAME", DefaultValueFactory = _ => RougeProtocol.Rouge155 };
        Option<bool> stem = new("--stem") { Description = "stem words before matching (the default)" };
        Option<bool> noStem = new("--no-stem") { Description = "do not stem words before matching" };
        Option<string> part = new("--part") { Description = "which numbers of a metric that has several: f1, recall, precision, separated by commas", HelpName = "a,b", DefaultValueFactory = _ => "f1,recall" };
        Option<string?> human = new("--human") { Description = "human scores by name, separated by commas (all of the corpus by default)", HelpName = "a,b" };
        Option<string> level = new("--level") { Description = "summary (which summary of a document is better), system (which system is better) or both", HelpName = "LEVEL", DefaultValueFactory = _ => "both" };
        Option<string?> type = new("--type") { Description = "only systems of these types, separated by commas, as in abs,ext; each: all systems and then each type", HelpName = "a,b|each" };
        Option<string> sort = new("--sort") { Description = "the coefficient that puts metrics in order: pearson, spearman or kendall", HelpName = "NAME", DefaultValueFactory = _ => "pearson" };
        Option<string> resample = new("--resample") { Description = "what the intervals are drawn from: documents, systems or both", HelpName = "WHAT", DefaultValueFactory = _ => "both" };
        Option<int?> resamples = Choices.Number("--resamples", "resamples of an interval", 2, 1000, Choices.MostResamples);
        Option<bool> published = new("--published") { Description = "also compare our scores with the same scores as the corpus carries them (REALSumm: rouge_1, rouge_2, rouge_l)" };
        Option<int?> seed = Choices.Number("--seed", "seed of the intervals", 0, 1);
        Option<int?> limit = Choices.Number("--limit", "take only the first N documents", 1);
        Option<bool> strict = new("--strict") { Description = "stop at the first broken record instead of counting it" };
        Option<int?> threads = Choices.Number("--threads", "documents worked on at a time; the result does not depend on it", 1, Environment.ProcessorCount);
        Option<string> format = Choices.Format("table", "table, json or markdown");
        ExampleCommand command = new(
            "metrics-vs-humans",
            "How well metrics agree with people: correlations with human scores of summaries.",
            "summ metrics-vs-humans --corpus realsumm.jsonl",
            "summ metrics-vs-humans --corpus judged.jsonl --metrics rouge-1,rouge-2 --part recall --level system --format markdown")
        {
            corpus, reader, metrics, corpusScores, protocol, stem, noStem, part, human, level, type, sort, resample, resamples, published, seed, limit, strict, threads, format,
        };
        command.SetWork((parsed, cancellationToken) =>
        {
            Choices.RefuseBoth(parsed, stem, noStem);
            RougeProtocol rouge = new(RougeProtocol.Check(parsed.GetValue(protocol)!)) { Stem = !parsed.GetValue(noStem) };
            MetaEvaluationOptions options = new()
            {
                Human = List(parsed.GetValue(human)),
                Levels = Level(parsed.GetValue(level)!),
                Sort = Word<CoefficientKind>(parsed.GetValue(sort)!, "coefficient"),
                Resampling = Word<Resampling>(parsed.GetValue(resample)!, "resampling"),
                Resamples = parsed.GetValue(resamples)!.Value,
                Seed = parsed.GetValue(seed)!.Value,
                Threads = parsed.GetValue(threads)!.Value,
            };
            JudgementRequest request = new()
            {
                Corpus = parsed.GetValue(corpus)!,
                Reader = parsed.GetValue(reader),
                Metrics = ConfiguredMetric.ParseList(parsed.GetValue(metrics) ?? (rouge.Is155 ? Rouge155Metrics : RougeScoreMetrics), rouge.Options),
                CorpusScores = List(parsed.GetValue(corpusScores)),
                Parts = Parts(parsed.GetValue(part)!),
                Types = Types(parsed.GetValue(type)),
                Protocol = rouge.Name,
                Stem = rouge.Stem,
                Published = parsed.GetValue(published),
                Limit = parsed.GetValue(limit),
                Strict = parsed.GetValue(strict),
                Options = options,
            };
            string formatName = OutputFormat.Check(parsed.GetValue(format)!, "format", "table", "json", "markdown");
            Print(Report(request, terminal, cancellationToken), formatName, terminal);
            return Task.FromResult(SummCommand.Done);
        });
        return command;
    }

    private static JudgementReport Report(JudgementRequest request, Terminal terminal, CancellationToken cancellationToken)
    {
        BrokenRecords broken = new(terminal);
        JudgedScores scores = new JudgementScorer(request.Metrics, request.Options.Threads)
            .Score(Documents(request, broken, terminal).Take(request.Limit ?? int.MaxValue), cancellationToken);
        broken.Finish(request.Corpus, "document with judged summaries");
        List<ScoreColumn> columns = [.. ScoreColumn.Of(request.Metrics, request.Parts), .. CorpusScores(request, scores).Select(ScoreColumn.OfPublished)];
        MetaEvaluationOptions options = request.Options with { Types = request.Types ?? [null, .. scores.Types] };
        return new JudgementReport(
            request.Corpus == "-" ? InputStream.NameOf(request.Corpus) : Path.GetFileName(request.Corpus),
            request.Protocol,
            request.Stem,
            options,
            scores.Documents.Count,
            scores.Systems.Count,
            scores.Summaries.Count,
            broken.Count,
            MetaEvaluation.Of(scores, columns, options, cancellationToken),
            request.Published ? PublishedComparison.Of(scores, request.Metrics) : []);
    }

    private static IEnumerable<JudgedDocument> Documents(JudgementRequest request, BrokenRecords broken, Terminal terminal)
    {
        Stream input = request.Corpus == "-" ? PlainBytes.OfStandardInput(terminal) : Stream.Null;
        foreach (JudgedItem item in JudgementFile.Read(request.Corpus, input, request.Reader))
        {
            if (item.Document is null)
            {
                broken.Add(request.Strict ? throw new InputException(item.Problem!) : item.Problem!);
                continue;
            }

            broken.AddGood();
            yield return item.Document;
        }
    }

    private static IReadOnlyList<string> CorpusScores(JudgementRequest request, JudgedScores scores)
    {
        IReadOnlyList<string> known = scores.PublishedScores;
        return request.CorpusScores is ["all"] ? known
            : request.CorpusScores.FirstOrDefault(s => !known.Contains(s)) is { } unknown ? throw CatalogueException.Unknown("score of the corpus", unknown, known)
            : request.CorpusScores;
    }

    private static void Print(JudgementReport report, string format, Terminal terminal)
    {
        switch (format)
        {
            case "json":
                new JsonOutput(terminal.Output, isLines: false, isArray: false).Write(w => JudgementJson.Write(report, w));
                break;
            case "markdown":
                JudgementMarkdown.Write(report, terminal.Output);
                break;
            default:
                JudgementView.Write(terminal, report);
                break;
        }
    }

    private static string[] List(string? text) =>
        [.. (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal)];

    private static IReadOnlyList<string?>? Types(string? text) => text switch
    {
        null => new string?[] { null },
        Each => null,
        _ => List(text) is { Length: > 0 } types ? types : throw new InputException($"--type is '{text}'; expected types of systems separated by commas, or {Each}"),
    };

    private static IReadOnlyList<JudgementLevel> Level(string text) => OutputFormat.Check(text, "level", "summary", "system", "both") switch
    {
        "summary" => [JudgementLevel.Summary],
        "system" => [JudgementLevel.System],
        _ => [JudgementLevel.System, JudgementLevel.Summary],
    };

    private static IReadOnlyList<ScorePart> Parts(string text) => List(text) is { Length: > 0 } parts
        ? [.. parts.Select(Part)]
        : throw new InputException($"--part is '{text}'; expected f1, recall or precision, separated by commas");

    private static ScorePart Part(string text) => OutputFormat.Check(text, "part", "f1", "recall", "precision") switch
    {
        "f1" => ScorePart.F1,
        "recall" => ScorePart.Recall,
        _ => ScorePart.Precision,
    };

    private static T Word<T>(string text, string kind)
        where T : struct, Enum =>
        Enum.Parse<T>(OutputFormat.Check(text, kind, [.. Enum.GetNames<T>().Select(n => n.ToLowerInvariant())]), ignoreCase: true);
}
