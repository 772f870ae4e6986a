using Summ.Bench;
using Summ.Bench.Corpora;
using Summ.Catalogue;
using Summ.Text;

namespace Summ.Cli.Input;

/// <summary>
/// What a person names as INPUT: a file, a folder, an address, or <c>-</c> for standard input, holding one article or many. Its kind is told by
/// the name or by how it begins.
/// </summary>
internal sealed class ArticleInput
{
    private static readonly string[] Formats = ["text", "markdown", "html", "jsonl", "json"];

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
            _ => throw CatalogueException.Unknown("input format", format, Formats),
        };
    }

    /// <summary>Whether the input holds many articles, so that there is one result each.</summary>
    public bool HoldsMany { get; private set; }

    /// <summary>The one web page of the input, as bytes, when it is one; else null.</summary>
    public async Task<RawPage?> ReadPageAsync(CancellationToken cancellationToken)
    {
        if (Directory.Exists(_input))
        {
            return null;
        }

        RawPage page = await ReadBytesAsync(cancellationToken).ConfigureAwait(false);
        return page.Kind == FileKind.Html ? page : null;
    }

    /// <summary>Reads the articles; a broken one is told beside the output, unless it is the only one.</summary>
    /// <exception cref="InputException">The input is not there, or is none.</exception>
    public async Task<IEnumerable<CorpusItem>> ReadAsync(CancellationToken cancellationToken)
    {
        if (Directory.Exists(_input))
        {
            HoldsMany = true;
            return CorpusCatalogue.Open(_input).Read();
        }

        if (_input != "-" && !IsAddress(_input) && File.Exists(_input) && KindOfFile() is FileKind.JsonLines)
        {
            HoldsMany = true;
            return Lines();
        }

        RawPage page = await ReadBytesAsync(cancellationToken).ConfigureAwait(false);
        switch (page.Kind)
        {
            case FileKind.JsonLines:
                HoldsMany = true;
                return JsonCorpus.ReadLines(new MemoryStream(page.Bytes), page.Name, null);
            case FileKind.Json:
                HoldsMany = true;
                return JsonCorpus.ReadWhole(new MemoryStream(page.Bytes), page.Name, null);
            default:
                return [CorpusItem.Of(TextFolder.Parse(page.Bytes, page.Kind, IdOf(_input), page.Name))];
        }
    }

    /// <summary>The articles, with a note for each broken one; a single broken one is an error.</summary>
    public async IAsyncEnumerable<Article> ArticlesAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        int articles = 0;
        string? problem = null;
        foreach (CorpusItem item in await ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (item.Article is null)
            {
                if (problem is not null || articles > 0)
                {
                    _terminal.Note(item.Problem!);
                }

                problem ??= item.Problem;
                continue;
            }

            if (problem is not null && articles == 0)
            {
                _terminal.Note(problem);
            }

            articles++;
            yield return item.Article;
        }

        if (articles == 0)
        {
            throw new InputException(problem ?? $"{_input}: holds no article");
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

    private FileKind KindOfFile()
    {
        if (_kind is not null)
        {
            return _kind.Value;
        }

        using Stream stream = InputStream.Open(_input);
        byte[] head = new byte[1 << 16];
        return FileKinds.Of(_input, head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
    }

    private IEnumerable<CorpusItem> Lines()
    {
        using Stream stream = InputStream.Open(_input);
        foreach (CorpusItem item in JsonCorpus.ReadLines(stream, _input, null))
        {
            yield return item;
        }
    }

    private async Task<RawPage> ReadBytesAsync(CancellationToken cancellationToken)
    {
        if (IsAddress(_input))
        {
            RawPage page = await WebPage.GetAsync(_input, cancellationToken).ConfigureAwait(false);
            return page with { Kind = _kind ?? page.Kind };
        }

        string name = _input == "-" ? "standard input" : _input;
        using Stream stream = _input == "-" ? await BufferedAsync(_terminal.Input, cancellationToken).ConfigureAwait(false) : InputStream.Open(_input);
        using Stream plain = _input == "-" ? InputStream.Decompressed(stream) : stream;
        byte[] bytes = TextDecoding.ReadAll(plain, name);
        FileKind kind = _kind ?? FileKinds.Of(_input, bytes);
        return kind == FileKind.Binary
            ? throw new InputException($"{name}: is a binary file; expected text, HTML or JSON lines")
            : new RawPage(name, bytes, kind, null);
    }

    private static async Task<MemoryStream> BufferedAsync(Stream stream, CancellationToken cancellationToken)
    {
        MemoryStream buffer = new();
        await stream.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        buffer.Position = 0;
        return buffer;
    }
}
