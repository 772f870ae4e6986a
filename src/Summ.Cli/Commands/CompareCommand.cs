using System.CommandLine;
using Summ.Bench.Comparison;
using Summ.Cli.Output;

namespace Summ.Cli.Commands;

/// <summary><c>summ compare</c>: which differences between two runs, or two systems, are real.</summary>
internal static class CompareCommand
{
    private const string Side = "a run's folder (DIR), one system of it (DIR:SYSTEM), or a file that summ score --format jsonl wrote (FILE, FILE:PEER)";

    public static Command Create(Terminal terminal)
    {
        Argument<string> a = new("A") { Description = $"{Side}; folders without a system: every system that both have is compared" };
        Argument<string> b = new("B") { Description = "the other; differences are B−A. Documents are matched by id (and by their text, where the corpora differ); metrics computed with different options are refused" };
        Option<string?> metric = new("--metric", "-m", "--metrics") { Description = "metrics or formulas of the runs separated by commas, all (metrics) or readability (formulas); by default the metric that ranks or, for two systems, all", HelpName = "a,b" };
        Option<string> test = new("--test") { Description = "whose p decides: randomization (approximate randomisation), bootstrap (paired) or wilcoxon (signed ranks)", HelpName = "NAME", DefaultValueFactory = _ => "randomization" };
        Option<int?> documents = Choices.Number("--documents", "for two systems, show the N documents on which they differ most, both summaries side by side", 0, 3);
        Option<int?> seed = Choices.Number("--seed", "seed of bootstrap and randomisation", 0, 1);
        Option<string> format = Choices.Format("table", "table, json or markdown");
        ExampleCommand command = new(
            "compare", "Say which differences between two runs, or two systems, are real.", "summ compare runs/before runs/after", "summ compare runs/news:lead runs/news:text-rank --documents 5", "summ compare mine.jsonl theirs.jsonl --metric rouge-2 --format json")
        {
            a, b, metric, test, documents, seed, format,
        };
        command.SetWork((parsed, _) =>
        {
            string formatName = OutputFormat.Check(parsed.GetValue(format)!, "format", "table", "json", "markdown");
            RunComparison comparison = RunComparison.Of(parsed.GetValue(a)!, parsed.GetValue(b)!, new ComparisonOptions
            {
                Metrics = parsed.GetValue(metric)?.Split(',', StringSplitOptions.TrimEntries),
                Test = ParseTest(parsed.GetValue(test)!),
                Seed = parsed.GetValue(seed)!.Value,
            });
            IReadOnlyList<DocumentContrast> contrasts = comparison.Contrasts(parsed.GetValue(documents)!.Value);
            foreach (string warning in comparison.Warnings)
            {
                terminal.Note(warning);
            }

            Print(terminal, formatName, comparison, contrasts);
            return Task.FromResult(SummCommand.Done);
        });
        return command;
    }

    private static ComparisonTest ParseTest(string name) => OutputFormat.Check(name, "test", "randomization", "bootstrap", "wilcoxon") switch
    {
        "bootstrap" => ComparisonTest.Bootstrap,
        "wilcoxon" => ComparisonTest.Wilcoxon,
        _ => ComparisonTest.Randomization,
    };

    private static void Print(Terminal terminal, string format, RunComparison comparison, IReadOnlyList<DocumentContrast> contrasts)
    {
        switch (format)
        {
            case "json":
                new JsonOutput(terminal.Output, isLines: false, isArray: false).Write(json => ComparisonJson.Write(json, comparison, contrasts));
                break;
            case "markdown":
                ComparisonMarkdown.Write(terminal.Output, comparison, contrasts);
                break;
            default:
                ComparisonView.Write(terminal, comparison);
                ContrastView.Write(terminal, comparison, contrasts);
                break;
        }
    }
}
