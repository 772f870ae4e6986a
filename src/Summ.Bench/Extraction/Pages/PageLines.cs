using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Summ.Bench.Corpora;
using Summ.Bench.Extraction.Measures;

namespace Summ.Bench.Extraction.Pages;

/// <summary>
/// JSON lines of pages with expected texts: <c>{"id", "html" or "path", "text"}</c>, the path from the file's own folder, and if known <c>title</c>,
/// <c>byline</c>, <c>site</c>, <c>lang</c> and <c>published</c>.
/// </summary>
internal static class PageLines
{
    private const string Id = "page-lines";
    private const string Expected = "expected {\"id\", \"html\" or \"path\", \"text\"}";

    public static PageSource Of(string file) => new(Id, Read(file)) { Hash = Hash };

    /// <summary>The fields of a record, by their names in JSON.</summary>
    public static PageFields Fields(Record record) => new()
    {
        Title = record.OptionalText("title"),
        Byline = record.OptionalText("byline"),
        Site = record.OptionalText("site"),
        Language = record.OptionalText("lang"),
        Published = record.OptionalText("published"),
    };

    private static IEnumerable<PageEntry> Read(string file)
    {
        using Stream stream = InputStream.Open(file);
        LineReader lines = new(stream, file, TextDecoding.MaxArticleBytes);
        while (lines.TryReadFilled(out ReadOnlyMemory<byte> line))
        {
            string place = $"{file}, line {lines.LineNumber}";
            yield return lines.WasTooLong ? PageEntry.Broken($"{place}: longer than {TextDecoding.Size(TextDecoding.MaxArticleBytes)}; {Expected}") : Parse(line, place, file);
        }
    }

    private static PageEntry Parse(ReadOnlyMemory<byte> line, string place, string file)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            Record record = Record.Of(json.RootElement, "");
            return PageEntry.Of(new PageItem(record.Text("id"), place, Source(record, file)) { Truth = record.Text("text"), Fields = Fields(record) });
        }
        catch (Exception e) when (JsonProblem.Of(e) is { } problem)
        {
            return PageEntry.Broken($"{place}: {problem}; {Expected}");
        }
    }

    private static Func<Stream> Source(Record record, string file)
    {
        if (record.OptionalText("html") is { } html)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(html);
            return () => new MemoryStream(bytes, writable: false);
        }

        string path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, record.OptionalText("path") ?? throw new InputException("fields 'html' and 'path' are missing"));
        return File.Exists(path) ? () => InputStream.OpenFile(path) : throw new InputException($"{path}: no such file");
    }

    // The lines may name files, which belong to the content.
    private static string Hash(string sha256, IReadOnlyList<PageItem> pages)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.ASCII.GetBytes(sha256));
        foreach (PageItem page in pages)
        {
            hash.AppendData(SHA256.HashData(page.Read()));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
