using System.Runtime.CompilerServices;
using Summ.Bench;
using Summ.Bench.Corpora;
using Summ.Catalogue;
using Summ.Html;
using Summ.Text;

namespace Summ.Cli.Input;

/// <summary>
/// What a person names as INPUT: a file, a folder, an address, or <c>-</c> for standard input, holding one article or many. Its kind is told by
/// the name or by how it begins.
/// </summary>
internal sealed class ArticleInput
{
    private static readonly string[] Formats = ["text", "markdown", "html", "jsonl", "json", "csv"];

    private readonly string _input;
    private readonly FileKind? _kind;
    private readonly Terminal _terminal;

    /// <exception cref="CatalogueException">There is no such format.</exception>
    public ArticleInput(string input, string? format, Terminal terminal)
    {
        _input = input;
        _terminal = terminal;
        _kind = format switch
        {
            null => null,
            "text" => FileKind.Text,
            "markdown" => FileKind.Markdown,
            "html" => FileKind.Html,
            "jsonl" => FileKind.JsonLines,
            "json" => FileKind.Json,
            "csv" => FileKind.Csv,
            _ => throw CatalogueException.Unknown("input format", format, Formats),
        };
    }

    /// <summary>Whether a single page's article says what was left out of it.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether the input holds many articles, so that there is one result each. Known once the first article is there.</summary>
    public bool HoldsMany { get; private set; }

    private string Name => _input == "-" ? "standard input" : _input;

    /// <summary>The articles as they are summarised, with a note for each broken one.</summary>
    /// <exception cref="InputException">The input is not there, or holds no article.</exception>
    public async IAsyncEnumerable<Article> ArticlesAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach ((string id, ExtractedArticle? page, Article? article) in ReadAsync(ArticleForms.Text, cancellationToken).ConfigureAwait(false))
        {
            yield return article ?? new Article(id, page!.Text) { Title = page.Title, LanguageCode = page.Language };
        }
    }

    /// <summary>The articles with all that their pages say of them; what is no page gives title, language and text.</summary>
    /// <exception cref="InputException">The input is not there, or holds no article.</exception>
    public async IAsyncEnumerable<(string Id, ExtractedArticle Article)> ExtractedAsync(ArticleForms forms, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach ((string id, ExtractedArticle? page, Article? article) in ReadAsync(forms, cancellationToken).ConfigureAwait(false))
        {
            yield return (id, page ?? new ExtractedArticle
            {
                Title = article!.Title,
                Headline = article.Metadata.GetValueOrDefault("headline") ?? article.Title,
                Byline = article.Metadata.GetValueOrDefault("byline"),
                Published = article.Metadata.GetValueOrDefault("published"),
                Modified = article.Metadata.GetValueOrDefault("modified"),
                Direction = article.Metadata.GetValueOrDefault("direction"),
                Language = article.LanguageCode,
                Site = article.Metadata.GetValueOrDefault("site"),
                Excerpt = article.Metadata.GetValueOrDefault("excerpt"),
                Url = article.Metadata.GetValueOrDefault("url"),
                Image = article.Metadata.GetValueOrDefault("image"),
                Partial = article.Metadata.ContainsKey(PageMetadata.Partial),
                Text = article.Sentences is null ? article.Text : string.Join('\n', article.Sentences),
            });
        }
    }

    private async IAsyncEnumerable<(string Id, ExtractedArticle? Page, Article? Article)> ReadAsync(ArticleForms forms, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (Directory.Exists(_input))
        {
            HoldsMany = true;
            foreach (CorpusItem item in Good(CorpusCatalogue.Open(_input).Read(), cancellationToken))
            {
                yield return (item.Article!.Id, Shaped(item, forms, cancellationToken), item.Article);
            }

            yield break;
        }

        Content content = await OpenAsync(cancellationToken).ConfigureAwait(false);
        using Stream stream = content.Stream;
        if (content.Page is { Kind: FileKind.Html } single)
        {
            yield return (IdOf(_input), PageReader.Read(single, forms, Explain, _terminal, cancellationToken), null);
            yield break;
        }

        HoldsMany = content.Kind is FileKind.JsonLines or FileKind.Json or FileKind.Csv;
        foreach (CorpusItem item in Good(Items(content), cancellationToken))
        {
            yield return (item.Article!.Id, null, item.Article);
        }
    }

    // A corpus keeps the text of its pages; where their structure is asked for, a page is read once more.
    private ExtractedArticle? Shaped(CorpusItem item, ArticleForms forms, CancellationToken cancellationToken)
    {
        if ((forms == ArticleForms.Text && !Explain) || item.Place is not { } path || !File.Exists(path))
        {
            return null;
        }

        using PeekedStream stream = PlainBytes.OfFile(path);
        return FileKinds.Of(path, stream.Head) == FileKind.Html
            ? PageReader.Read(new RawPage(path, TextDecoding.ReadAll(stream, path), FileKind.Html), forms, Explain, _terminal, cancellationToken)
            : null;
    }

    private IEnumerable<CorpusItem> Good(IEnumerable<CorpusItem> items, CancellationToken cancellationToken)
    {
        BrokenRecords broken = new(_terminal);
        foreach (CorpusItem item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Article is null)
            {
                broken.Add(item.Problem!);
                continue;
            }

            if (item.Article.Metadata.ContainsKey(PageMetadata.Partial))
            {
                _terminal.Note($"{item.Article.Id}: the page took longer than the time budget; the text is what was read until then");
            }

            broken.AddGood();
            yield return item;
        }

        broken.Finish(Name, "article");
    }

    private IEnumerable<CorpusItem> Items(Content content) => content.Kind switch
    {
        FileKind.JsonLines => JsonCorpus.ReadLines(content.Stream, Name, null),
        FileKind.Json => JsonCorpus.ReadWhole(content.Stream, Name, null),
        FileKind.Csv => CsvCorpus.Read(content.Stream, Name),
        _ => [CorpusItem.Of(TextFolder.Parse(content.Page!.Bytes, content.Kind, IdOf(_input), Name))],
    };

    // Lines of JSON and rows are streamed, everything else is read at once.
    private async Task<Content> OpenAsync(CancellationToken cancellationToken)
    {
        if (IsAddress(_input))
        {
            RawPage fetched = await WebPage.GetAsync(_input, _terminal.PageTimeout, cancellationToken).ConfigureAwait(false);
            FileKind told = _kind ?? fetched.Kind;
            return new Content(told, new MemoryStream(fetched.Bytes), fetched with { Kind = told });
        }

        PeekedStream stream = _input == "-" ? PlainBytes.OfStandardInput(_terminal) : PlainBytes.OfFile(_input);
        if (FileKinds.Of("", stream.Head) is var sniffed and (FileKind.Binary or FileKind.Empty))
        {
            stream.Dispose();
            throw new InputException($"{Name}: {(sniffed == FileKind.Empty ? "is empty" : "is a binary file; expected text, HTML or JSON lines")}");
        }

        FileKind kind = _kind ?? FileKinds.Of(_input, stream.Head);
        if (kind is FileKind.JsonLines or FileKind.Json or FileKind.Csv)
        {
            return new Content(kind, stream, null);
        }

        using (stream)
        {
            return new Content(kind, Stream.Null, new RawPage(Name, TextDecoding.ReadAll(stream, Name), kind));
        }
    }

    private static bool IsAddress(string input) =>
        input.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || input.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static string IdOf(string input)
    {
        if (input == "-" || IsAddress(input))
        {
            return input;
        }

        string name = Path.GetFileName(input);
        name = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return Path.GetFileNameWithoutExtension(name);
    }

    private sealed record Content(FileKind Kind, Stream Stream, RawPage? Page);
}
