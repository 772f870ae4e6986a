using System.CommandLine;
using System.Text.Json;
using Summ.Cli.Input;
using Summ.Cli.Output;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Cli.Commands;

/// <summary><c>summ summarize</c>: summarises articles.</summary>
internal static class SummarizeCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> input = Choices.Input();
        Option<string> system = new("--system", "-s")
        {
            Description = "the system and its options, as in lex-rank:threshold=0.2 or text-rank+mmr; see 'summ list systems'",
            HelpName = "NAME[:param=value,…]",
            DefaultValueFactory = _ => Summarizers.Recommended,
        };
        Option<string> length = Choices.Length("3s");
        Option<string?> language = Choices.LanguageCode();
        Option<string?> query = new("--query") { Description = "what the summary should answer, for systems that take a query", HelpName = "TEXT" };
        Option<bool> allScores = new("--all-scores") { Description = "add the score of every sentence to the JSON" };
        Option<string> format = Choices.Format("text", "text, json, jsonl or markdown");
        Option<string?> inputFormat = Choices.InputFormat();
        ExampleCommand command = new("summarize", "Summarise an article, or each article of a folder or .jsonl.", "summ summarize article.html --length 3s", "summ summarize notes.txt --system lex-rank+mmr --length 100w --format json")
        {
            input, system, length, language, query, allScores, format, inputFormat,
        };
        command.SetWork((parsed, cancellationToken) => RunAsync(
            new Settings(
                new ArticleInput(parsed.GetValue(input)!, parsed.GetValue(inputFormat), terminal),
                SystemSpec.Parse(parsed.GetValue(system)!),
                Choices.ParseLength(parsed.GetValue(length)!),
                Choices.ParseLanguage(parsed.GetValue(language)),
                parsed.GetValue(query),
                parsed.GetValue(allScores),
                OutputFormat.Check(parsed.GetValue(format)!, "format", "text", "json", "jsonl", "markdown")),
            terminal,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(Settings settings, Terminal terminal, CancellationToken cancellationToken)
    {
        if (settings.Query is not null && !settings.System.System.TakesQuery)
        {
            terminal.Note($"system '{settings.System.Name}' takes no query; --query is ignored");
        }

        UnknownLanguages unknown = new(terminal);
        ISummarizer summarizer = settings.System.Create();
        JsonOutput? json = null;
        int number = 0;
        await foreach (Article article in settings.Input.ArticlesAsync(cancellationToken).ConfigureAwait(false))
        {
            unknown.Tell(article, settings.Language);
            Article asked = settings.Query is null ? article : article with { Query = settings.Query };
            SummaryRequest request = new(asked.Analyze(settings.Language ?? Languages.Of(asked)), settings.Length) { References = asked.References };
            Summary summary = summarizer.Summarize(request, cancellationToken);
            if (settings.Format is "json" or "jsonl")
            {
                json ??= new JsonOutput(terminal.Output, settings.Format == "jsonl", settings.Input.HoldsMany);
                json.Write(w => WriteJson(w, asked, summary, settings));
            }
            else
            {
                WriteText(terminal, asked, summary, settings, number);
            }

            number++;
        }

        json?.Complete();
        return SummCommand.Done;
    }

    private static void WriteText(Terminal terminal, Article article, Summary summary, Settings settings, int number)
    {
        bool isMarkdown = settings.Format == "markdown";
        if (number > 0)
        {
            terminal.Print();
        }

        if (settings.Input.HoldsMany || isMarkdown)
        {
            terminal.Print(isMarkdown ? $"## {article.Title ?? article.Id}\n" : $"== {article.Title ?? article.Id} ==");
        }

        foreach (string sentence in summary.Sentences)
        {
            terminal.Print((isMarkdown ? "- " : "") + OneLine(sentence));
        }
    }

    private static void WriteJson(Utf8JsonWriter json, Article article, Summary summary, Settings settings)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Id);
        json.WriteString("title", article.Title);
        json.WriteString("system", settings.System.Name);
        json.WriteStartObject("parameters");
        foreach ((string name, string value) in settings.System.Parameters)
        {
            JsonOutput.Parameter(json, name, value);
        }

        json.WriteEndObject();
        json.WriteString("language", summary.Document.Language.Code);
        json.WriteString("length", settings.Length.ToString());
        json.WriteStartArray("sentences");
        for (int i = 0; i < summary.Indexes.Length; i++)
        {
            json.WriteStartObject();
            json.WriteNumber("index", summary.Indexes[i]);
            JsonOutput.Number(json, "score", summary.Scores[summary.Indexes[i]]);
            json.WriteString("text", OneLine(summary.Sentences[i]));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("summary", OneLine(summary.Text));
        if (settings.AllScores)
        {
            json.WriteStartArray("scores");
            foreach (double score in summary.Scores)
            {
                json.WriteNumberValue(score);
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("source");
        json.WriteNumber("sentences", summary.Document.SentenceCount);
        json.WriteNumber("words", summary.Document.WordCount);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A sentence of hard-wrapped text holds line breaks, which mean nothing in a summary.
    private static string OneLine(string text) => text.AsSpan().IndexOfAny('\n', '\r') < 0
        ? text
        : string.Join(' ', text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private sealed record Settings(
        ArticleInput Input, SystemSpec System, SummaryLength Length, Language? Language, string? Query, bool AllScores, string Format);
}
