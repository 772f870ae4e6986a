using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Summ.Cli.Input;
using Summ.Cli.Output;
using Summ.Html;

namespace Summ.Cli.Commands;

/// <summary><c>summ extract</c>: main text and metadata of web pages.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> input = Choices.Input();
        Option<string> format = Choices.Format("text", "text, json, jsonl or markdown");
        Option<bool> explain = new("--explain") { Description = "say after the text of a page, or in its JSON, what was left out, at which stage and why" };
        Option<string?> inputFormat = Choices.InputFormat();
        ExampleCommand command = new("extract", "Print the main text of a web page, without navigation, teasers and comments, or its metadata as JSON.", "summ extract page.html", "summ extract https://example.org/story --format json")
        {
            input, format, explain, inputFormat,
        };
        command.SetWork((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(input)!,
            parsed.GetValue(inputFormat),
            OutputFormat.Check(parsed.GetValue(format)!, "format", "text", "json", "jsonl", "markdown"),
            parsed.GetValue(explain),
            terminal,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string input, string? inputFormat, string format, bool explain, Terminal terminal, CancellationToken cancellationToken)
    {
        ArticleInput articles = new(input, inputFormat, terminal) { Explain = explain };
        JsonOutput? json = null;
        int number = 0;
        await foreach ((string id, ExtractedArticle article) in articles.ExtractedAsync(cancellationToken).ConfigureAwait(false))
        {
            json ??= new JsonOutput(terminal.Output, format == "jsonl", articles.HoldsMany);
            Write(terminal, json, articles.HoldsMany || format == "jsonl" ? id : null, article, format, number++, articles.HoldsMany);
            if (explain && format is not ("json" or "jsonl"))
            {
                PrintExplanation(terminal, article);
            }
        }

        if (format is "json" or "jsonl")
        {
            json?.Complete();
        }

        return SummCommand.Done;
    }

    private static void Write(Terminal terminal, JsonOutput json, string? id, ExtractedArticle article, string format, int number, bool many)
    {
        if (format is "json" or "jsonl")
        {
            json.Write(w => WriteJson(w, id, article));
            return;
        }

        if (number > 0)
        {
            terminal.Print();
        }

        string? title = article.Title ?? (many ? id : null);
        if (format == "markdown" && title is not null)
        {
            terminal.Print($"# {title}\n");
        }
        else if (many)
        {
            terminal.Print($"== {title} ==");
        }

        terminal.Print(article.Text);
    }

    private static void PrintExplanation(Terminal terminal, ExtractedArticle article)
    {
        terminal.Print(string.Create(CultureInfo.InvariantCulture, $"\n-- confidence {article.Confidence:F2}, {article.Dropped.Count} parts left out"));
        foreach (DroppedPart part in article.Dropped)
        {
            terminal.Print($"{part.Stage,-8} {part.Reason}: {part.Excerpt}");
        }
    }

    private static void WriteJson(Utf8JsonWriter json, string? id, ExtractedArticle article)
    {
        json.WriteStartObject();
        if (id is not null)
        {
            json.WriteString("id", id);
        }

        json.WriteString("title", article.Title);
        json.WriteString("byline", article.Byline);
        json.WriteString("published", article.Published);
        json.WriteString("language", article.Language);
        json.WriteString("site", article.Site);
        json.WriteString("text", article.Text);
        json.WriteString("excerpt", article.Excerpt);
        json.WriteString("url", article.Url);
        json.WriteBoolean("partial", article.Partial);
        json.WriteNumber("confidence", Math.Round(article.Confidence, 4));
        if (article.Dropped.Count > 0)
        {
            json.WriteStartArray("dropped");
            foreach (DroppedPart part in article.Dropped)
            {
                json.WriteStartObject();
                json.WriteString("stage", part.Stage);
                json.WriteString("reason", part.Reason);
                json.WriteString("excerpt", part.Excerpt);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }
}
