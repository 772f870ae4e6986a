using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summ.Catalogue;
using Summ.Cli.Input;
using Summ.Cli.Output;
using Summ.Readability;
using Summ.Text;

namespace Summ.Cli.Commands;

/// <summary><c>summ readability</c>: counts and formulas.</summary>
internal static class ReadabilityCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> input = Choices.Input();
        Option<string> formulas = new("--formulas")
        {
            Description = "formulas by id, separated by commas, or all; see 'summ list formulas'",
            HelpName = "a,b",
            DefaultValueFactory = _ => "all",
        };
        Option<string?> language = Choices.LanguageCode();
        Option<string> format = Choices.Format("table", "table, json or jsonl");
        Option<string?> inputFormat = Choices.InputFormat();
        ExampleCommand command = new("readability", "Count sentences, words and syllables of a text and compute readability formulas.", "summ readability article.html", "summ readability letter.txt --formulas flesch-reading-ease,lix --format json")
        {
            input, formulas, language, format, inputFormat,
        };
        command.SetWork((parsed, cancellationToken) => RunAsync(
            new ArticleInput(parsed.GetValue(input)!, parsed.GetValue(inputFormat), terminal),
            ParseFormulas(parsed.GetValue(formulas)!),
            Choices.ParseLanguage(parsed.GetValue(language)),
            OutputFormat.Check(parsed.GetValue(format)!, "format", "table", "json", "jsonl"),
            terminal,
            cancellationToken));
        return command;
    }

    private static IReadOnlyList<FormulaInfo> ParseFormulas(string ids)
    {
        if (ids.Trim() == "all")
        {
            return Formulas.All;
        }

        FormulaInfo[] formulas = [.. ids.Split(',', StringSplitOptions.TrimEntries).Select(Formulas.Find)];
        return formulas.GroupBy(f => f.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new CatalogueException($"formula '{twice.Key}' is given twice")
            : formulas;
    }

    private static async Task<int> RunAsync(
        ArticleInput input, IReadOnlyList<FormulaInfo> formulas, Language? language, string format, Terminal terminal, CancellationToken cancellationToken)
    {
        UnknownLanguages unknown = new(terminal);
        JsonOutput? json = null;
        await foreach (Article article in input.ArticlesAsync(cancellationToken).ConfigureAwait(false))
        {
            unknown.Tell(article, language);
            TextCounts counts = ReadabilityCounter.Count(article.Analyze(language ?? Languages.Of(article)));
            if (format == "table")
            {
                WriteTable(terminal, input.HoldsMany ? article.Title ?? article.Id : null, counts, formulas);
                continue;
            }

            json ??= new JsonOutput(terminal.Output, format == "jsonl", input.HoldsMany);
            json.Write(w => WriteJson(w, input.HoldsMany ? article.Id : null, counts, formulas));
        }

        json?.Complete();
        return SummCommand.Done;
    }

    private static void WriteTable(Terminal terminal, string? heading, TextCounts counts, IReadOnlyList<FormulaInfo> formulas)
    {
        if (heading is not null)
        {
            terminal.Output.WriteLine($"== {heading} ==");
        }

        Table numbers = terminal.NewTable().AddColumn("Count").AddColumn(new TableColumn("").RightAligned());
        foreach ((string name, long value) in Counts(counts))
        {
            numbers.AddRow(name, value.ToString("#,0", CultureInfo.InvariantCulture));
        }

        Table scores = terminal.NewTable().AddColumn("Formula").AddColumn(new TableColumn("Score").RightAligned()).AddColumn("Means").AddColumn("Unit");
        foreach (FormulaInfo formula in formulas)
        {
            double score = formula.Compute(in counts);
            scores.AddRow(
                Markup.Escape(formula.Name),
                double.IsFinite(score) ? score.ToString("0.0", CultureInfo.InvariantCulture) : "n/a",
                Markup.Escape(double.IsFinite(score) ? formula.BandOf(score) ?? "" : ""),
                Markup.Escape(formula.Unit));
        }

        terminal.Tables.Write(numbers);
        terminal.Output.WriteLine();
        terminal.Tables.Write(scores);
        terminal.Output.WriteLine();
    }

    private static void WriteJson(Utf8JsonWriter json, string? id, TextCounts counts, IReadOnlyList<FormulaInfo> formulas)
    {
        json.WriteStartObject();
        if (id is not null)
        {
            json.WriteString("id", id);
        }

        json.WriteStartObject("counts");
        foreach ((string name, long value) in Counts(counts))
        {
            json.WriteNumber(name, value);
        }

        json.WriteEndObject();
        json.WriteStartObject("formulas");
        foreach (FormulaInfo formula in formulas)
        {
            JsonOutput.Number(json, formula.Id, formula.Compute(in counts));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static IEnumerable<(string Name, long Value)> Counts(TextCounts counts) =>
    [
        ("sentences", counts.Sentences), ("words", counts.Words), ("characters", counts.Characters), ("letters", counts.Letters),
        ("syllables", counts.Syllables), ("polysyllables", counts.Polysyllables), ("monosyllables", counts.Monosyllables),
        ("long_words", counts.LongWords), ("complex_words", counts.ComplexWords), ("types", counts.Types),
    ];
}
