using System.CommandLine;
using System.Text.Json;
using Spectre.Console;
using Summ.Bench.Corpora;
using Summ.Catalogue;
using Summ.Cli.Output;
using Summ.Readability;
using Summ.Readability.Lexical;
using Summ.Scoring;
using Summ.Summarization;

namespace Summ.Cli.Commands;

/// <summary><c>summ list</c>: the catalogues.</summary>
internal static class ListCommand
{
    private const int WidthOfAllColumns = 140;

    public static Command Create(Terminal terminal)
    {
        ExampleCommand command = new("list", "Show what there is: systems, selectors, metrics, formulas, measures, corpora.", "summ list systems", "summ list metrics --format json");
        command.Add(Sub("systems", "Summarisers, with paper, options and complexity.", Systems, terminal));
        command.Add(Sub("selectors", "Ways to choose sentences by a ranker's scores, as in text-rank+mmr.", SelectorEntries, terminal));
        command.Add(Sub("metrics", "What is measured of a summary.", MetricEntries, terminal));
        command.Add(Sub("formulas", "Readability formulas.", FormulaEntries, terminal));
        command.Add(Sub("measures", "Lexical and other measures of a text.", MeasureEntries, terminal));
        command.Add(Sub("corpora", "Corpora that are there without a file, and the formats that --corpus PATH recognises.", CorpusEntries, terminal));
        return command;
    }

    private static Command Sub(string name, string description, Func<IEnumerable<Entry>> entries, Terminal terminal)
    {
        Option<string> format = Choices.Format("table", "table or json");
        ExampleCommand command = new(name, description, $"summ list {name} --format json") { format };
        command.SetAction(parsed =>
        {
            if (OutputFormat.Check(parsed.GetValue(format)!, "format", "table", "json") == "json")
            {
                WriteJson(terminal, [.. entries()]);
            }
            else
            {
                WriteTable(terminal, [.. entries()]);
            }

            return SummCommand.Done;
        });
        return command;
    }

    private static IEnumerable<Entry> Systems() => Summarizers.All.Select(s => new Entry(s.Id, s.Name, s.Summary, s.Paper, s.Options,
        [("family", Words(s.Family.ToString())), ("complexity", s.Complexity), ("version", Number(s.Version)), ("takes_selector", s.Ranker is null ? "no" : "yes")]));

    private static IEnumerable<Entry> SelectorEntries() => Selectors.All.Select(s => new Entry(s.Id, s.Name, s.Summary, s.Paper, s.Options,
        [("complexity", s.Complexity), ("version", Number(s.Version))]));

    private static IEnumerable<Entry> MetricEntries() => Metrics.All.Select(m => new Entry(m.Id, m.Name, m.Summary, m.Paper, m.Options,
        [("family", Words(m.Family.ToString())), ("better", m.HigherIsBetter switch { true => "higher", false => "lower", _ => "neither" }), ("version", Number(m.Version))]));

    private static IEnumerable<Entry> FormulaEntries() => Formulas.All.Select(f => new Entry(f.Id, f.Name, f.Summary, f.Citation, [],
        [("language", f.Language), ("unit", f.Unit), ("direction", Words(f.Direction.ToString())), ("fitted_range", f.FittedRange), ("variant_of", f.VariantOf ?? "none"), ("version", Number(f.Version))]));

    private static IEnumerable<Entry> MeasureEntries() => LexicalMeasures.All.Select(m => new Entry(m.Id, m.Name, m.Summary, m.Citation, [], MeasureFacts(m)));

    private static List<(string Name, string Value)> MeasureFacts(LexicalMeasureInfo measure)
    {
        List<(string Name, string Value)> facts = [("unit", measure.Unit), ("range", measure.Range), ("not_defined_for", measure.UndefinedFor)];
        if (measure.LengthEffect.Length > 0)
        {
            facts.Add(("effect_of_length", measure.LengthEffect));
        }

        if (measure.MinimumWords > 0)
        {
            facts.Add(("reliable_from_words", Number(measure.MinimumWords)));
        }

        facts.Add(("language", measure.Language ?? "any"));
        facts.Add(("version", Number(measure.Version)));
        return facts;
    }

    private static IEnumerable<Entry> CorpusEntries() => CorpusCatalogue.All
        .Select(c => new Entry(c.Id, c.Name, c.Description, "", [], [("documents", Number(CorpusCatalogue.Open(c.Id).Count())), ("license", c.License), ("kind", "built in")]))
        .Concat(RecordFormats.All.Select(f => new Entry(f.Id, f.Id, f.Description, "", [], [("kind", "format of --corpus PATH")])))
        .Concat(CsvCorpus.Formats.Select(f => new Entry(f.Id, f.Id, f.Description, "", [], [("kind", "format of --corpus PATH")])))
        .Concat(
        [
            new Entry("one-stop-english", "one-stop-english", "OneStopEnglish (a folder with Ele-Txt/, Int-Txt/ and Adv-Txt/)", "", [], [("kind", "format of --corpus PATH")]),
            new Entry("opinosis", "opinosis", "Opinosis (a folder with topics/ and summaries-gold/)", "", [], [("kind", "format of --corpus PATH")]),
            new Entry("text", "text", "A folder of .txt, .md or .html files, with references in references/NAME.1.txt and so on", "", [], [("kind", "format of --corpus PATH")]),
        ]);

    private static void WriteTable(Terminal terminal, IReadOnlyList<Entry> entries)
    {
        bool isNarrow = terminal.OutputIsTerminal && terminal.Tables.Profile.Width < WidthOfAllColumns;
        Table table = terminal.NewTable().AddColumn(new TableColumn("Id").NoWrap()).AddColumn("What it is");
        if (!isNarrow)
        {
            table.AddColumn("Options").AddColumn("Source and facts");
        }

        if (terminal.OutputIsTerminal)
        {
            table.ShowRowSeparators();
        }

        foreach (Entry entry in entries)
        {
            string options = string.Join("\n", entry.Options.Select(o => $"{o.Name}={o.Default} ({o.Range})"));
            if (isNarrow)
            {
                table.AddRow(Markup.Escape(entry.Id), Markup.Escape(options.Length == 0 ? entry.Summary : $"{entry.Summary}\n{options}"));
                continue;
            }

            string facts = string.Join("\n", new[] { entry.Paper }.Where(p => p.Length > 0 && p != "none")
                .Concat(entry.Facts.Where(f => f.Name != "version").Select(f => $"{f.Name.Replace('_', ' ')}: {f.Value}")));
            table.AddRow(Markup.Escape(entry.Id), Markup.Escape(entry.Summary), Markup.Escape(options), Markup.Escape(facts));
        }

        terminal.Tables.Write(table);
        if (isNarrow)
        {
            terminal.Tables.Write(new Markup("[grey]Papers and more facts: a wider terminal, or --format json.[/]\n"));
        }
    }

    private static void WriteJson(Terminal terminal, IReadOnlyList<Entry> entries)
    {
        JsonOutput output = new(terminal.Output, isLines: false, isArray: true);
        foreach (Entry entry in entries)
        {
            output.Write(json =>
            {
                json.WriteStartObject();
                json.WriteString("id", entry.Id);
                json.WriteString("name", entry.Name);
                json.WriteString("summary", entry.Summary);
                json.WriteString("paper", entry.Paper);
                foreach ((string name, string value) in entry.Facts)
                {
                    json.WriteString(name, value);
                }

                WriteOptions(json, entry.Options);
                json.WriteEndObject();
            });
        }

        output.Complete();
    }

    private static void WriteOptions(Utf8JsonWriter json, IReadOnlyList<OptionInfo> options)
    {
        json.WriteStartArray("parameters");
        foreach (OptionInfo option in options)
        {
            json.WriteStartObject();
            json.WriteString("name", option.Name);
            json.WriteString("default", option.Default);
            json.WriteString("range", option.Range);
            json.WriteString("description", option.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    // HigherIsHarder becomes "higher is harder".
    private static string Words(string name) => string.Concat(name.Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));

    private sealed record Entry(
        string Id, string Name, string Summary, string Paper, IReadOnlyList<OptionInfo> Options, IReadOnlyList<(string Name, string Value)> Facts);
}
