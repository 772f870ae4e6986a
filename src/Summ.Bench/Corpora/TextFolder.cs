using System.Globalization;
using Summ.Html;
using Summ.Text;

namespace Summ.Bench.Corpora;

/// <summary>
/// A folder of articles, one a file: text, Markdown or HTML, each also as gzip. References of <c>name.txt</c> are the files
/// <c>references/name.1.txt</c>, <c>references/name.2.txt</c> and so on, one sentence a line. A <c>corpus.json</c> says more about the corpus (see
/// <see cref="CorpusManifest"/>) and, when it lists documents, which files they are.
/// </summary>
public static class TextFolder
{
    internal const string Id = "text";

    private const string References = "references/";

    // Files that lie beside articles and say something about them.
    private static readonly string[] NotArticles = ["README", "LICENSE", "LICENCE", "NOTICE", "COPYING", "CHANGELOG"];

    internal static IEnumerable<CorpusItem> Read(ICorpusFiles files)
    {
        CorpusManifest? manifest = CorpusManifest.Read(files);
        List<string> paths = [.. Articles(files, manifest)];
        if (paths.Count == 0)
        {
            int below = files.Paths.Count(p => p.Contains('/', StringComparison.Ordinal));
            throw new InputException($"{files.Name}: holds no article; expected files that end in .txt, .md, .html or these with .gz"
                + (below == 0 ? "" : $" (the {below} files in folders below it are not read)"));
        }

        // The name without its end is the id, unless another file has the same.
        HashSet<string> shared = [.. paths.GroupBy(Stem, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key)];
        foreach (string path in paths)
        {
            yield return ReadArticle(files, path, shared.Contains(Stem(path)) ? path : Stem(path), manifest?.Language);
        }
    }

    internal static int Count(ICorpusFiles files) => Articles(files, CorpusManifest.Read(files)).Count();

    /// <summary>One article of bytes.</summary>
    /// <exception cref="InputException">The bytes are none.</exception>
    public static Article Parse(byte[] bytes, FileKind kind, string id, string name)
    {
        if (kind == FileKind.Html)
        {
            try
            {
                ExtractedArticle page = new ArticleExtractor().Extract(bytes);
                return string.IsNullOrWhiteSpace(page.Text)
                    ? throw new InputException($"{name}: no article found in the page")
                    : new Article(id, page.Text) { Title = page.Title, LanguageCode = page.Language, Metadata = PageMetadata.Of(page) };
            }
            catch (ExtractionLimitException e)
            {
                throw new InputException($"{name}: {e.Message}", e);
            }
        }

        string decoded = TextDecoding.Decode(bytes, name);
        (string? title, string text) = kind == FileKind.Markdown ? ReadMarkdown(decoded, name) : SplitTitle(decoded);
        return string.IsNullOrWhiteSpace(text)
            ? throw new InputException($"{name}: holds no prose; expected paragraphs beside code, images and HTML")
            : new Article(id, text) { Title = title };
    }

    private static (string? Title, string Text) ReadMarkdown(string markdown, string name)
    {
        try
        {
            return MarkdownText.Read(markdown);
        }
        catch (InputException e)
        {
            throw new InputException($"{name}: {e.Message}", e);
        }
    }

    // A single file was asked for by its name, so it is an article whatever its name ends in.
    private static IEnumerable<string> Articles(ICorpusFiles files, CorpusManifest? manifest) => manifest is { Documents.Count: > 0 }
        ? manifest.Documents.Select(d => d.File)
        : files is SingleFile ? files.Paths : files.Paths.Where(p => !p.Contains('/', StringComparison.Ordinal) && p != CorpusManifest.FileName
            && FileKinds.Of(p, "x"u8) is FileKind.Text or FileKind.Markdown or FileKind.Html && HasKnownEnd(p));

    private static bool HasKnownEnd(string path)
    {
        string bare = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Path.GetExtension(bare).ToLowerInvariant() is ".txt" or ".text" or ".md" or ".markdown" or ".html" or ".htm" or ".xhtml"
            && !NotArticles.Any(n => bare.StartsWith(n, StringComparison.OrdinalIgnoreCase));
    }

    private static string Stem(string path) =>
        Path.ChangeExtension(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path, null);

    private static CorpusItem ReadArticle(ICorpusFiles files, string path, string id, string? language)
    {
        string name = files is SingleFile ? files.Name : $"{files.Name}/{path}";
        if (!files.Has(path))
        {
            return CorpusItem.Broken($"{files.Name}/{CorpusManifest.FileName}: the document '{path}' is not there; expected the path of a file beside the manifest");
        }

        try
        {
            byte[] bytes = ReadBytes(files, path, name);
            Article article = Parse(bytes, FileKinds.Of(path, bytes), id, name);
            article = article with { LanguageCode = article.LanguageCode ?? language };
            return CorpusItem.Of(article with { References = ReadReferences(files, Stem(path), article) }, name);
        }
        catch (InputException e)
        {
            return CorpusItem.Broken(e.Message);
        }
    }

    private static List<IReadOnlyList<string>> ReadReferences(ICorpusFiles files, string id, Article article)
    {
        List<IReadOnlyList<string>> references = [];
        for (int i = 1; ; i++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"{References}{id}.{i}.txt");
            if (!files.Has(path))
            {
                return references;
            }

            string name = $"{files.Name}/{path}";
            references.Add(SentenceLists.Of(TextDecoding.Decode(ReadBytes(files, path, name), name), Languages.Of(article)));
        }
    }

    private static byte[] ReadBytes(ICorpusFiles files, string path, string name)
    {
        using Stream stream = files.Open(path);
        using Stream plain = InputStream.Decompressed(stream);
        return TextDecoding.ReadAll(plain, name);
    }

    // The first line is the title when a blank line follows it and it does not end like a sentence.
    private static (string? Title, string Text) SplitTitle(string text)
    {
        string unified = text.ReplaceLineEndings("\n").TrimStart('\n');
        int end = unified.IndexOf("\n\n", StringComparison.Ordinal);
        string first = end < 0 ? "" : unified[..end].Trim();
        bool isTitle = first.Length is > 0 and <= 200 && !first.Contains('\n', StringComparison.Ordinal)
            && !EndsLikeASentence(first) && unified[end..].Trim().Length > 0;
        return isTitle ? (first, unified[end..].Trim('\n')) : (null, unified);
    }

    // A question may be a title, but a quoted one is more likely the first line of a dialogue.
    private static bool EndsLikeASentence(string line)
    {
        string bare = line.TrimEnd('"', '”', '’', '\'');
        return bare.Length == 0 || bare[^1] is '.' or '!' or ':' or ';' or ',' || (bare[^1] == '?' && bare.Length < line.Length);
    }
}
