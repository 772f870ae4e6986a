using System.CommandLine;
using Summ.Catalogue;
using Summ.Cli.Input;
using Summ.Cli.Output;
using Summ.Readability;
using Summ.Readability.Lexical;
using Summ.Text;

namespace Summ.Cli.Commands;

/// <summary><c>summ readability</c>: counts, formulas, and what makes a text hard.</summary>
internal static class ReadabilityCommand
{
    private const int MostOfParagraph = 2;

    public static Command Create(Terminal terminal)
    {
        Argument<string> input = Choices.Input();
        Option<string> formulas = new("--formulas")
        {
            Description = "formulas by id, separated by commas, or all; by default those for the language of the text, a table leaves their variants out; see 'summ list formulas'",
            HelpName = "a,b",
        };
        Option<string?> language = Choices.LanguageCode();
        Option<string> format = Choices.Format("table", "table, json or jsonl");
        Option<string?> inputFormat = Choices.InputFormat();
        Option<string?> measures = MeasureChoice.Create();
        Option<int?> hardest = Choices.Number("--hardest", "how many of the hardest sentences and of the hardest words are shown; 0 for none", least: 0, value: 5);
        Option<bool> noParagraphs = new("--no-paragraphs") { Description = "leave out the values of each paragraph" };
        ExampleCommand command = new(
            "readability",
            "Count sentences, words and syllables of a text, compute readability formulas and lexical measures, show what makes it hard.",
            "summ readability article.html",
            "summ readability letter.txt --formulas flesch-reading-ease,lix --measures mtld,mattr --format json",
            "summ readability essay.txt --hardest 10 --no-paragraphs")
        {
            input, formulas, measures, hardest, noParagraphs, language, format, inputFormat,
        };
        command.SetWork((parsed, cancellationToken) => RunAsync(
            new Settings(
                new ArticleInput(parsed.GetValue(input)!, parsed.GetValue(inputFormat), terminal),
                ParseFormulas(parsed.GetValue(formulas)!),
                Choices.ParseLanguage(parsed.GetValue(language)),
                OutputFormat.Check(parsed.GetValue(format)!, "format", "table", "json", "jsonl"),
                MeasureChoice.Parse(parsed.GetValue(measures), parsed.GetValue(format)!))
            {
                Hardest = parsed.GetValue(hardest)!.Value,
                HasParagraphs = !parsed.GetValue(noParagraphs),
            },
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

    private static async Task<int> RunAsync(Settings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        UnknownLanguages unknown = new(terminal);
        JsonOutput? json = null;
        await foreach (Article article in settings.Input.ArticlesAsync(cancellationToken).ConfigureAwait(false))
        {
            unknown.Tell(article, settings.Language);
            ReadabilityReport report = Report(article, article.Analyze(settings.Language ?? Languages.Of(article)), settings);
            if (settings.Format == "table")
            {
                ReadabilityView.Write(terminal, report, settings.Formulas.Count > 0);
                continue;
            }

            json ??= new JsonOutput(terminal.Output, settings.Format == "jsonl", settings.Input.HoldsMany);
            json.Write(w => ReadabilityJson.Write(w, report));
        }

        json?.Complete();
        return SummCommand.Done;
    }

    private static ReadabilityReport Report(Article article, Document document, Settings settings)
    {
        IReadOnlyList<FormulaInfo> formulas = settings.Formulas.Count == 0 ? Formulas.ForLanguage(document.Language.Code) : settings.Formulas;
        bool isChosen = settings.Formulas.Count > 0 && settings.Formulas.Count < Formulas.All.Count;
        ReadabilityAnalysis? analysis = settings.Hardest > 0 || settings.HasParagraphs ? new ReadabilityAnalysis(document) : null;
        bool hasConsensus = Formulas.All.Where(f => f.IsInConsensus).All(formulas.Contains);
        Yardstick yardstick = isChosen && !hasConsensus ? Yardstick.Of(formulas[0]) : Yardstick.For(document.Language);
        return new ReadabilityReport(document, analysis?.Count() ?? ReadabilityCounter.Count(document), formulas)
        {
            Id = settings.Input.HoldsMany ? article.Id : null,
            Heading = settings.Input.HoldsMany ? article.Title ?? article.Id : null,
            Lexical = LexicalCounts.Of(document),
            Measures = settings.Measures,
            Yardstick = yardstick,
            HasHardest = settings.Hardest > 0,
            HasParagraphs = settings.HasParagraphs,
            HasConsensus = hasConsensus,
            Sentences = analysis is null ? [] : [.. HardSentences.Of(analysis, yardstick, settings.Hardest).TakeWhile(s => s.Adds > 0)],
            Words = analysis is null ? [] : HardWords.Of(analysis, yardstick, settings.Hardest),
            Paragraphs = analysis is null || !settings.HasParagraphs ? [] : ParagraphReadability.Of(analysis),
            ParagraphFormulas = isChosen ? [.. formulas.Take(MostOfParagraph)] : yardstick.Formulas.Count > 1 ? [Formulas.FleschKincaid] : yardstick.Formulas,
        };
    }

    private sealed record Settings(ArticleInput Input, IReadOnlyList<FormulaInfo> Formulas, Language? Language, string Format, IReadOnlyList<LexicalMeasureInfo> Measures)
    {
        public required int Hardest { get; init; }

        public required bool HasParagraphs { get; init; }
    }
}
