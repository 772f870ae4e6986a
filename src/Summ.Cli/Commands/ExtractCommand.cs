using System.CommandLine;
using System.Text.Json;
using Summ.Bench;
using Summ.Cli.Input;
using Summ.Cli.Output;
using Summ.Html;
using Summ.Text;

namespace Summ.Cli.Commands;

/// <summary><c>summ extract</c>: main text and metadata of web pages.</summary>
internal static class ExtractCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> input = Choices.Input();
        Option<string> format = Choices.Format("text", "text, json, jsonl or markdown");
        Option<string?> inputFormat = Choices.InputFormat();
        ExampleCommand command = new("extract", "Print the main text of a web page, without navigation, teasers and comments, or its metadata as JSON.", "summ extract page.html", "summ extract https://example.org/story --format json")
        {
            input, format, inputFormat,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(input)!,
            parsed.GetValue(inputFormat),
            OutputFormat.Check(parsed.GetValue(format)!, "text", "json", "jsonl", "markdown"),
            terminal,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string input, string? inputFormat, string format, Terminal terminal, CancellationToken cancellationToken)
    {
        ArticleInput articles = new(input, inputFormat, terminal);
        RawPage? page = await articles.ReadPageAsync(cancellationToken).ConfigureAwait(false);
        if (page is not null)
        {
            ExtractedArticle article = Extract(page, terminal, cancellationToken);
            if (string.IsNullOrWhiteSpace(article.Text))
            {
                throw new InputException($"{page.Name}: no article found in the page");
            }

            using JsonOutput one = new(terminal.Output, format == "jsonl", isArray: false);
            Write(terminal.Output, one, null, article, format, 0, many: false);
            return SummCommand.Done;
        }

        JsonOutput? json = null;
        int number = 0;
        await foreach (Article article in articles.ArticlesAsync(cancellationToken).ConfigureAwait(false))
        {
            json ??= new JsonOutput(terminal.Output, format == "jsonl", articles.HoldsMany);
            ExtractedArticle plain = new() { Title = article.Title, Language = article.LanguageCode, Text = article.Text };
            Write(terminal.Output, json, article.Id, plain, format, number++, articles.HoldsMany);
        }

        if (format == "json")
        {
            json?.Dispose();
        }

        return SummCommand.Done;
    }

    private static ExtractedArticle Extract(RawPage page, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            ExtractedArticle article = new ArticleExtractor().Extract(page.Bytes, page.Charset, cancellationToken);
            if (article.Partial)
            {
                terminal.Note($"{page.Name}: the page took longer than the time budget; the text is what was read until then");
            }

            return article;
        }
        catch (ExtractionLimitException e)
        {
            throw new InputException($"{page.Name}: {e.Message}", e);
        }
    }

    private static void Write(TextWriter output, JsonOutput json, string? id, ExtractedArticle article, string format, int number, bool many)
    {
        if (format is "json" or "jsonl")
        {
            json.Write(w => WriteJson(w, id, article));
            return;
        }

        if (number > 0)
        {
            output.WriteLine();
        }

        string? title = article.Title ?? (many ? id : null);
        if (format == "markdown" && title is not null)
        {
            output.WriteLine($"# {title}\n");
        }
        else if (many)
        {
            output.WriteLine($"== {title} ==");
        }

        output.WriteLine(article.Text);
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
        json.WriteEndObject();
    }
}
