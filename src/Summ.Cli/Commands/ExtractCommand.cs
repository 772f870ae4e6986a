using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Summ.Bench;
using Summ.Cli.Input;
using Summ.Cli.Output;
using Summ.Html;

namespace Summ.Cli.Commands;

/// <summary><c>summ extract</c>: main text and metadata of web pages.</summary>
internal static class ExtractCommand
{
    private static readonly string[] Formats = ["text", "json", "jsonl", "markdown", "html"];
    private static readonly string[] Extras = ["markdown", "html"];

    public static Command Create(Terminal terminal)
    {
        Argument<string> input = Choices.Input();
        Option<string> format = Choices.Format("text", "text, json, jsonl, markdown (headings, lists, tables, code and links kept) or html (a cleaned page, safe to show)");
        Option<string?> with = new("--with")
        {
            Description = "forms that json and jsonl hold beside the text: markdown, html, or both with a comma between",
            HelpName = "FORMS",
        };
        Option<bool> explain = new("--explain") { Description = "say after the text of a page, or in its JSON, what was left out, at which stage and why" };
        Option<string?> inputFormat = Choices.InputFormat();
        ExampleCommand command = new(
            "extract",
            "Print the main text of a web page, without navigation, teasers and comments, or its metadata as JSON.",
            "summ extract page.html",
            "summ extract page.html --format markdown",
            "summ extract https://example.org/story --format html > story.html",
            "summ extract pages/ --format jsonl --with markdown",
            "summ extract page.html --explain")
        {
            input, format, with, explain, inputFormat,
        };
        command.SetWork((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(input)!,
            parsed.GetValue(inputFormat),
            OutputFormat.Check(parsed.GetValue(format)!, "format", Formats),
            parsed.GetValue(with),
            parsed.GetValue(explain),
            terminal,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string input, string? inputFormat, string format, string? with, bool explain, Terminal terminal, CancellationToken cancellationToken)
    {
        if (explain && format is ("markdown" or "html"))
        {
            throw new InputException("--explain is for the formats text, json and jsonl");
        }

        ArticleForms forms = Forms(format, with);
        ArticleInput articles = new(input, inputFormat, terminal) { Explain = explain };
        JsonOutput? json = null;
        int number = 0;
        await foreach ((string id, ExtractedArticle article) in articles.ExtractedAsync(forms, cancellationToken).ConfigureAwait(false))
        {
            json ??= new JsonOutput(terminal.Output, format == "jsonl", articles.HoldsMany);
            if (format is "json" or "jsonl")
            {
                json.Write(w => WriteJson(w, articles.HoldsMany || format == "jsonl" ? id : null, article, forms));
            }
            else
            {
                Print(terminal, id, article, format, number++, articles.HoldsMany);
                if (explain)
                {
                    PrintExplanation(terminal, article);
                }
            }
        }

        if (format is "json" or "jsonl")
        {
            json?.Complete();
        }

        return SummCommand.Done;
    }

    private static ArticleForms Forms(string format, string? with)
    {
        if (with is not null && format is not ("json" or "jsonl"))
        {
            throw new InputException("--with is for the formats json and jsonl");
        }

        string[] names = with?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [format];
        return names.Select(name => with is null ? name : OutputFormat.Check(name, "form", Extras))
            .Aggregate(ArticleForms.Text, (forms, name) => forms | (name == "markdown" ? ArticleForms.Markdown : name == "html" ? ArticleForms.Html : ArticleForms.Text));
    }

    private static void Print(Terminal terminal, string id, ExtractedArticle article, string format, int number, bool many)
    {
        ExtractedArticle titled = article.Headline is null && article.Title is null && many ? article with { Title = id } : article;
        if (number > 0)
        {
            terminal.Print();
        }

        switch (format)
        {
            case "markdown":
                terminal.Print(titled.ToMarkdown());
                break;
            case "html":
                // A browser that opens the file has to know its encoding.
                if (number == 0)
                {
                    terminal.Print($"<!doctype html>\n<meta charset=\"utf-8\">\n<title>{WebUtility.HtmlEncode(HarmlessText.Of(titled.Headline ?? titled.Title ?? id).ReplaceLineEndings(" "))}</title>");
                }

                terminal.Print(titled.ToHtml());
                break;
            default:
                if (many)
                {
                    terminal.Print($"== {titled.Headline ?? titled.Title} ==");
                }

                terminal.Print(article.Text);
                break;
        }
    }

    private static void PrintExplanation(Terminal terminal, ExtractedArticle article)
    {
        terminal.Print(string.Create(CultureInfo.InvariantCulture, $"\n-- confidence {article.Confidence:F2}, {article.Dropped.Count} parts left out"));
        foreach (DroppedPart part in article.Dropped)
        {
            terminal.Print($"{part.Stage,-8} {part.Reason}: {part.Excerpt}");
        }
    }

    private static void WriteJson(Utf8JsonWriter json, string? id, ExtractedArticle article, ArticleForms forms)
    {
        json.WriteStartObject();
        if (id is not null)
        {
            json.WriteString("id", id);
        }

        json.WriteString("title", article.Title);
        json.WriteString("headline", article.Headline);
        json.WriteString("byline", article.Byline);
        json.WriteString("published", article.Published);
        json.WriteString("modified", article.Modified);
        json.WriteString("language", article.Language);
        json.WriteString("direction", article.Direction);
        json.WriteString("site", article.Site);
        json.WriteString("text", article.Text);
        if (forms.HasFlag(ArticleForms.Markdown))
        {
            json.WriteString("markdown", article.ToMarkdown());
        }

        if (forms.HasFlag(ArticleForms.Html))
        {
            json.WriteString("html", article.ToHtml());
        }

        json.WriteString("excerpt", article.Excerpt);
        json.WriteString("url", article.Url);
        json.WriteString("image", article.Image);
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
