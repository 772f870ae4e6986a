using System.CommandLine;
using System.Globalization;
using Summ.Bench;
using Summ.Bench.Experiments;
using Summ.Bench.Scoring;
using Summ.Cli.Output;

namespace Summ.Cli.Commands;

/// <summary><c>summ score</c>: scores summaries that someone else made.</summary>
internal static class ScoreCommand
{
    private const string MetricsOfRougeScore = "rouge-1,rouge-2,rouge-l,rouge-lsum";
    private const string MetricsOfRouge155 = "rouge-1,rouge-2,rouge-l,rouge-su4";

    private static readonly string[] Examples =
    [
        "summ score --pairs pairs.jsonl --stem",
        "summ score --pairs pairs.jsonl --metrics rouge-2,rouge-lsum --format jsonl",
        "summ score --candidates system.txt --references gold.txt --sentence-mark '<q>'",
        @"summ score --system-dir out/systems --model-dir out/models --system-pattern 'text.(\d+).txt' --model-pattern 'text.[A-Z].#ID#.txt' --protocol rouge-1.5.5 --stem",
        "summ score --settings settings.xml --protocol rouge-1.5.5 --stem --limit 100w --format rouge-1.5.5",
    ];

    public static Command Create(Terminal terminal)
    {
        ScoreInputs inputs = new();
        Option<string?> metrics = new("--metrics", "-m")
        {
            Description = $"metrics by id, separated by commas; see 'summ list metrics' [default: {MetricsOfRougeScore}; with --protocol rouge-1.5.5 {MetricsOfRouge155}]",
            HelpName = "a,b",
        };
        Option<string> protocol = Choices.Protocol();
        Option<bool> stem = new("--stem") { Description = "stem words before matching (off by default, as in both programs)" };
        Option<bool> noStem = new("--no-stem") { Description = "do not stem words" };
        Option<bool> stopWords = new("--remove-stop-words") { Description = "leave out stop words before matching (ROUGE-1.5.5's -s)" };
        Option<string?> limit = new("--limit") { Description = "only the first words or bytes of each text: 100w (ROUGE-1.5.5's -l) or 665b (-b)", HelpName = "LENGTH" };
        Option<string?> multiReference = new("--multi-reference") { Description = "several references: best or average [default: best; with --protocol rouge-1.5.5 average, its -f A]", HelpName = "RULE" };
        Option<double> alpha = Number("--alpha", "which side F favours: 0 makes it the recall, 1 the precision (ROUGE-1.5.5's -p)", 0, 1, 0.5);
        Option<double> confidence = Number("--confidence", "confidence of the intervals, in per cent", 1, 99.99, 95);
        Option<int?> resamples = Choices.Number("--resamples", "resamples of the bootstrap", 2, 1000, Choices.MostResamples);
        Option<int?> seed = Choices.Number("--seed", "seed of the bootstrap; what rouge_score would give numpy (ROUGE-1.5.5 has its own)", 0, 1);
        Option<bool> strict = new("--strict") { Description = "stop at the first broken pair instead of counting it" };
        Option<int?> threads = Choices.Number("--threads", "pairs scored at a time; the result does not depend on it", 1, Environment.ProcessorCount);
        Option<string> format = Choices.Format("table", "table, json, jsonl or rouge-1.5.5 (the layout of that program)");
        Option<bool> details = new("--details") { Description = "each evaluation too, in the layout rouge-1.5.5 (its -d)" };
        ExampleCommand command = new("score", "Score candidate summaries against references.", Examples);
        inputs.AddTo(command);
        foreach (Option option in new Option[] { metrics, protocol, stem, noStem, stopWords, limit, multiReference, alpha, confidence, resamples, seed, strict, threads, format, details })
        {
            command.Options.Add(option);
        }

        command.SetWork((parsed, cancellationToken) =>
        {
            Choices.RefuseBoth(parsed, stem, noStem);
            RougeProtocol rouge = new RougeProtocol(RougeProtocol.Check(parsed.GetValue(protocol)!))
            {
                Stem = parsed.GetValue(stem),
                RemoveStopWords = parsed.GetValue(stopWords),
                MultiReference = parsed.GetValue(multiReference) is { } rule ? OutputFormat.Check(rule, "rule of --multi-reference", "best", "average") : null,
                Alpha = parsed.GetValue(alpha),
            }.WithLimit(parsed.GetValue(limit));
            RefuseForeign(parsed, rouge, stopWords, limit, alpha);
            AggregateOptions aggregation = new()
            {
                IsRouge155 = rouge.Is155,
                ConfidencePercent = parsed.GetValue(confidence),
                Resamples = parsed.GetValue(resamples)!.Value,
                Seed = (uint)parsed.GetValue(seed)!.Value,
            };
            string layout = OutputFormat.Check(parsed.GetValue(format)!, "format", "table", "json", "jsonl", ScoreRequest.Rouge155Format);
            IReadOnlyList<ConfiguredMetric> chosen = ConfiguredMetric.ParseList(parsed.GetValue(metrics) ?? (rouge.Is155 ? MetricsOfRouge155 : MetricsOfRougeScore), rouge.Options);
            CheckLayout(layout, parsed.GetValue(details), rouge, chosen);
            (string input, IEnumerable<PairItem> pairs) = inputs.Open(parsed, terminal);
            ScoreRequest request = new(input, pairs, chosen, rouge, aggregation)
            {
                Format = layout,
                Details = parsed.GetValue(details),
                Strict = parsed.GetValue(strict),
                Threads = parsed.GetValue(threads)!.Value,
            };
            return Task.FromResult(new ScoreSession(request, terminal).Run(cancellationToken));
        });
        return command;
    }

    private static void RefuseForeign(ParseResult parsed, RougeProtocol protocol, params Option[] optionsOf155)
    {
        if (!protocol.Is155 && optionsOf155.FirstOrDefault(o => parsed.GetResult(o) is { Implicit: false }) is { } stray)
        {
            throw new InputException($"{stray.Name} needs --protocol {RougeProtocol.Rouge155}; {RougeProtocol.RougeScore} does not have it");
        }
    }

    private static void CheckLayout(string layout, bool details, RougeProtocol protocol, IReadOnlyList<ConfiguredMetric> metrics)
    {
        bool isScripts = layout == ScoreRequest.Rouge155Format;
        if (details && !isScripts)
        {
            throw new InputException("--details needs --format rouge-1.5.5; the formats json and jsonl have every pair without it");
        }

        if (isScripts && !protocol.Is155)
        {
            throw new InputException("--format rouge-1.5.5 needs --protocol rouge-1.5.5");
        }

        if (isScripts && metrics.FirstOrDefault(m => !Rouge155Names.Knows(m.Info.Id)) is { } stranger)
        {
            throw new InputException($"--format rouge-1.5.5 has no place for '{stranger.Info.Id}'; expected measures of ROUGE only");
        }
    }

    private static Option<double> Number(string name, string description, double least, double most, double value) => new(name)
    {
        Description = description,
        HelpName = "X",
        DefaultValueFactory = _ => value,
        CustomParser = result =>
        {
            string text = result.Tokens[^1].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= least && number <= most)
            {
                return number;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} is '{text}'; expected a number from {least} to {most}"));
            return value;
        },
    };
}
