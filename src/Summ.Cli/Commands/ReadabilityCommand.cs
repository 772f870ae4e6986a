using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summ.Catalogue;
using Summ.Cli.Input;
using Summ.Cli.Output;
using Summ.Readability;
using Summ.Readability.Lexical;
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
            Description = "formulas by id, separated by commas, or all; by default those for the language of the text; see 'summ list formulas'",
            HelpName = "a,b",
        };
        Option<string?> language = Choices.LanguageCode();
        Option<string> format = Choices.Format("table", "table, json or jsonl");
        Option<string?> inputFormat = Choices.InputFormat();
        Option<string?> measures = MeasureChoice.Create();
        ExampleCommand command = new("readability", "Count sentences, words and syllables of a text, compute readability formulas and lexical measures.", "summ readability article.html", "summ readability letter.txt --formulas flesch-reading-ease,lix --measures mtld,mattr --format json")
        {
            input, formulas, measures, language, format, inputFormat,
        };
        command.SetWork((parsed, cancellationToken) => RunAsync(
            new ArticleInput(parsed.GetValue(input)!, parsed.GetValue(inputFormat), terminal),
            ParseFormulas(parsed.GetValue(formulas)!),
            Choices.ParseLanguage(parsed.GetValue(language)),
            OutputFormat.Check(parsed.GetValue(format)!, "format", "table", "json", "jsonl"),
            MeasureChoice.Parse(parsed.GetValue(measures), parsed.GetValue(format)!),
            terminal,
            cancellationToken));
        return command;
    }

    // None stands for those of the text's language.
    private static IReadOnlyList<FormulaInfo> ParseFormulas(string? ids)
    {
        if (ids is null)
        {
            return [];
        }

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
        ArticleInput input, IReadOnlyList<FormulaInfo> formulas, Language? language, string format, IReadOnlyList<LexicalMeasureInfo> measures, Terminal terminal, CancellationToken cancellationToken)
    {
        bool isByLanguage = formulas.Count == 0;
        UnknownLanguages unknown = new(terminal);
        JsonOutput? json = null;
        await foreach (Article article in input.ArticlesAsync(cancellationToken).ConfigureAwait(false))
        {
            unknown.Tell(article, language);
            Document document = article.Analyze(language ?? Languages.Of(article));
            formulas = isByLanguage ? Formulas.ForLanguage(document.Language.Code) : formulas;
            TextCounts counts = ReadabilityCounter.Count(document);
            LexicalCounts lexical = LexicalCounts.Of(document);
            if (format == "table")
            {
                WriteTable(terminal, input.HoldsMany ? article.Title ?? article.Id : null, counts, formulas);
                MeasureView.WriteTable(terminal, lexical, measures);
                continue;
            }

            json ??= new JsonOutput(terminal.Output, format == "jsonl", input.HoldsMany);
            json.Write(w => WriteJson(w, input.HoldsMany ? article.Id : null, counts, formulas, lexical, measures));
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
        foreach ((string name, long value) in Counts(counts).Where(c => c.Value != TextCounts.NotCounted))
        {
            numbers.AddRow(name, value.ToString("#,0", CultureInfo.InvariantCulture));
        }

        Table scores = terminal.NewTable().AddColumn("Formula").AddColumn(new TableColumn("Score").RightAligned()).AddColumn("Means").AddColumn("Unit");
        foreach (FormulaInfo formula in formulas)
        {
            double score = formula.Compute(in counts);
            scores.AddRow(
                Markup.Escape(formula.Name),
                Shown(score),
                Markup.Escape(double.IsFinite(score) ? formula.BandOf(score) ?? "" : ""),
                Markup.Escape(formula.Unit));
        }

        if (HasConsensus(formulas))
        {
            ConsensusGrade consensus = ConsensusGrade.Of(in counts);
            scores.AddRow(
                "Consensus grade",
                Shown(consensus.Median),
                consensus.Count == 0 ? "" : $"{Shown(consensus.LowerQuartile)} to {Shown(consensus.UpperQuartile)}",
                $"US school grade: median and quartiles of {consensus.Count} formulas");
        }

        terminal.Tables.Write(numbers);
        terminal.Output.WriteLine();
        terminal.Tables.Write(scores);
        terminal.Output.WriteLine();
    }

    private static void WriteJson(
        Utf8JsonWriter json, string? id, TextCounts counts, IReadOnlyList<FormulaInfo> formulas, LexicalCounts lexical, IReadOnlyList<LexicalMeasureInfo> measures)
    {
        json.WriteStartObject();
        if (id is not null)
        {
            json.WriteString("id", id);
        }

        json.WriteStartObject("counts");
        foreach ((string name, long value) in Counts(counts))
        {
            JsonOutput.Number(json, name, value == TextCounts.NotCounted ? double.NaN : value);
        }

        json.WriteEndObject();
        if (HasConsensus(formulas))
        {
            ConsensusGrade consensus = ConsensusGrade.Of(in counts);
            json.WriteStartObject("consensus_grade");
            JsonOutput.Number(json, "median", consensus.Median);
            JsonOutput.Number(json, "lower_quartile", consensus.LowerQuartile);
            JsonOutput.Number(json, "upper_quartile", consensus.UpperQuartile);
            json.WriteNumber("formulas", consensus.Count);
            json.WriteEndObject();
        }

        json.WriteStartObject("formulas");
        foreach (FormulaInfo formula in formulas)
        {
            JsonOutput.Number(json, formula.Id, formula.Compute(in counts));
        }

        json.WriteEndObject();
        MeasureView.WriteJson(json, lexical, measures);
        json.WriteEndObject();
    }

    // Where all formulas are shown of which it is made.
    private static bool HasConsensus(IReadOnlyList<FormulaInfo> formulas) => Formulas.All.Where(f => f.IsInConsensus).All(formulas.Contains);

    private static string Shown(double score) => double.IsFinite(score) ? score.ToString("0.0", CultureInfo.InvariantCulture) : "n/a";

    private static IEnumerable<(string Name, long Value)> Counts(TextCounts counts) =>
    [
        ("sentences", counts.Sentences), ("words", counts.Words), ("characters", counts.Characters), ("letters", counts.Letters),
        ("syllables", counts.Syllables), ("polysyllables", counts.Polysyllables), ("monosyllables", counts.Monosyllables),
        ("long_words", counts.LongWords), ("complex_words", counts.ComplexWords), ("types", counts.Types),
        ("mini_words", counts.MiniWords), ("words_of_six_letters", counts.WordsOfSixLetters), ("words_of_four_syllables", counts.WordsOfFourSyllables),
        ("difficult_words", counts.DifficultWords), ("difficult_types", counts.DifficultTypes),
        ("unfamiliar_words", counts.UnfamiliarWords), ("unfamiliar_types", counts.UnfamiliarTypes),
    ];
}
