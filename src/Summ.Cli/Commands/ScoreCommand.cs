using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summ.Bench;
using Summ.Bench.Experiments;
using Summ.Bench.Scoring;
using Summ.Bench.Statistics;
using Summ.Cli.Input;
using Summ.Cli.Output;
using Summ.Scoring;

namespace Summ.Cli.Commands;

/// <summary><c>summ score</c>: scores summaries that someone else made.</summary>
internal static class ScoreCommand
{
    private const string Protocol = "rouge-score";

    public static Command Create(Terminal terminal)
    {
        Option<string> pairs = new("--pairs", "-p")
        {
            Description = "JSON lines {\"id\", \"candidate\": string | [sentence, …], \"references\": [string | [sentence, …], …]}, or - for standard input",
            HelpName = "FILE.jsonl",
            Required = true,
        };
        Option<string> metrics = new("--metrics", "-m")
        {
            Description = "metrics by id, separated by commas; see 'summ list metrics'",
            HelpName = "a,b",
            DefaultValueFactory = _ => "rouge-1,rouge-2,rouge-l,rouge-lsum",
        };
        Option<string> protocol = new("--protocol")
        {
            Description = "the reference program whose numbers are reproduced: rouge-score (Google's rouge_score 0.1.2)",
            HelpName = "NAME",
            DefaultValueFactory = _ => Protocol,
        };
        Option<bool> stem = new("--stem") { Description = "stem words before matching (off by default, as in rouge_score)" };
        Option<bool> noStem = new("--no-stem") { Description = "do not stem words" };
        Option<bool> strict = new("--strict") { Description = "stop at the first broken pair instead of counting it" };
        Option<string> format = Choices.Format("table", "table, json or jsonl");
        ExampleCommand command = new("score", "Score candidate summaries against references.", "summ score --pairs pairs.jsonl --stem", "summ score --pairs pairs.jsonl --metrics rouge-2,rouge-lsum --format jsonl") { pairs, metrics, protocol, stem, noStem, strict, format };
        command.SetWork((parsed, cancellationToken) =>
        {
            OutputFormat.Check(parsed.GetValue(protocol)!, "protocol", Protocol);
            if (parsed.GetValue(stem) && parsed.GetValue(noStem))
            {
                throw new InputException("--stem and --no-stem are both given; expected one of them");
            }

            Dictionary<string, string> options = new() { ["stem"] = parsed.GetValue(stem) ? "true" : "false" };
            Settings settings = new(
                parsed.GetValue(pairs)!,
                ConfiguredMetric.ParseList(parsed.GetValue(metrics)!, options),
                parsed.GetValue(stem),
                parsed.GetValue(strict),
                OutputFormat.Check(parsed.GetValue(format)!, "format", "table", "json", "jsonl"));
            return Task.FromResult(Run(settings, terminal, cancellationToken));
        });
        return command;
    }

    private static int Run(Settings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        Dictionary<string, List<MetricValue>> values = settings.Metrics.ToDictionary(m => m.Info.Id, _ => new List<MetricValue>(), StringComparer.Ordinal);
        JsonOutput lines = new(terminal.Output, isLines: true, isArray: false);
        List<ScoredPair> scored = [];
        BrokenRecords broken = new(terminal);
        foreach (PairItem item in Pairs(settings.Pairs, terminal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Pair is null)
            {
                broken.Add(settings.Strict ? throw new InputException(item.Problem!) : item.Problem!);
                continue;
            }

            broken.AddGood();
            ScoredPair result = ScoredPair.Of(item.Pair, settings.Metrics);
            if (settings.Format == "jsonl")
            {
                lines.Write(w => WritePair(w, result));
                continue;
            }

            foreach ((string metric, MetricValue value) in result.Scores)
            {
                values[metric].Add(value);
            }

            if (settings.Format == "json")
            {
                scored.Add(result);
            }
        }

        broken.Finish(settings.Pairs, "pair that can be scored");
        if (settings.Format == "json")
        {
            JsonOutput json = new(terminal.Output, isLines: false, isArray: false);
            json.Write(w => WriteAll(w, settings, scored, values, broken.Count));
        }
        else if (settings.Format == "table")
        {
            WriteTable(terminal, settings, values, broken.Count);
        }

        return SummCommand.Done;
    }

    private static IEnumerable<PairItem> Pairs(string path, Terminal terminal)
    {
        Stream input = path == "-" ? PlainBytes.OfStandardInput(terminal) : Stream.Null;
        using IEnumerator<PairItem> pairs = PairFile.Read(path, input).GetEnumerator();
        while (Next(pairs, path))
        {
            yield return pairs.Current;
        }
    }

    private static bool Next(IEnumerator<PairItem> pairs, string path)
    {
        try
        {
            return pairs.MoveNext();
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{path}: damaged gzip data", e);
        }
    }

    private static void WriteTable(Terminal terminal, Settings settings, Dictionary<string, List<MetricValue>> values, int broken)
    {
        Table table = terminal.NewTable().AddColumn("Metric");
        foreach (string column in new[] { "Precision", "Recall", "F1 / value", "95% interval" })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (ConfiguredMetric metric in settings.Metrics)
        {
            List<MetricValue> all = values[metric.Info.Id];
            MeanInterval interval = BootstrapInterval.Of([.. all.Select(v => v.Primary)], seed: 1);
            table.AddRow(
                metric.Info.Name,
                metric.Info.IsTriple ? Text(all.Select(v => v.Precision)) : "",
                metric.Info.IsTriple ? Text(all.Select(v => v.Recall)) : "",
                Text(interval.Mean),
                interval.Count == 0 ? "n/a" : $"{Text(interval.Low)} to {Text(interval.High)}");
        }

        terminal.Tables.Write(table);
        int pairs = values[settings.Metrics[0].Info.Id].Count;
        string passedOver = broken == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({broken:#,0} broken passed over)");
        terminal.Output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{pairs:#,0} pair{(pairs == 1 ? "" : "s")}{passedOver}, protocol {Protocol}, {(settings.Stem ? "stemmed" : "not stemmed")}; several references: the best F1 of each pair."));
    }

    private static string Text(IEnumerable<double> values) => Text(values.Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average());

    private static string Text(double value) => double.IsFinite(value) ? value.ToString("0.0000", CultureInfo.InvariantCulture) : "n/a";

    private static void WritePair(Utf8JsonWriter json, ScoredPair pair)
    {
        json.WriteStartObject();
        json.WriteString("id", pair.Id);
        json.WriteStartObject("scores");
        foreach ((string metric, MetricValue value) in pair.Scores)
        {
            json.WriteStartObject(metric);
            if (value.IsTriple)
            {
                JsonOutput.Number(json, "precision", value.Precision);
                JsonOutput.Number(json, "recall", value.Recall);
                JsonOutput.Number(json, "f1", value.F1);
            }
            else
            {
                JsonOutput.Number(json, "value", value.Value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteAll(Utf8JsonWriter json, Settings settings, List<ScoredPair> scored, Dictionary<string, List<MetricValue>> values, int broken)
    {
        json.WriteStartObject();
        json.WriteStartObject("protocol");
        json.WriteString("name", Protocol);
        json.WriteBoolean("stem", settings.Stem);
        json.WriteString("multi_reference", "best");
        json.WriteEndObject();
        json.WriteNumber("broken_pairs", broken);
        json.WriteStartObject("mean");
        foreach (ConfiguredMetric metric in settings.Metrics)
        {
            List<MetricValue> all = values[metric.Info.Id];
            MeanInterval interval = BootstrapInterval.Of([.. all.Select(v => v.Primary)], seed: 1);
            string primary = metric.Info.IsTriple ? "f1" : "value";
            json.WriteStartObject(metric.Info.Id);
            if (metric.Info.IsTriple)
            {
                JsonOutput.Number(json, "precision", all.Select(v => v.Precision).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average());
                JsonOutput.Number(json, "recall", all.Select(v => v.Recall).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average());
            }

            JsonOutput.Number(json, primary, interval.Mean);
            if (interval.Count == 0)
            {
                json.WriteNull(primary + "_ci95");
            }
            else
            {
                json.WriteStartArray(primary + "_ci95");
                json.WriteNumberValue(interval.Low);
                json.WriteNumberValue(interval.High);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("pairs");
        foreach (ScoredPair pair in scored)
        {
            WritePair(json, pair);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private sealed record Settings(string Pairs, IReadOnlyList<ConfiguredMetric> Metrics, bool Stem, bool Strict, string Format);
}
