using System.Security.Cryptography;
using System.Text.Json;
using Summ.Bench.Corpora;
using Summ.Bench.Extraction.Measures;
using Summ.Bench.Extraction.Pages;
using Summ.Bench.Extraction.Systems;

namespace Summ.Bench.Extraction;

/// <summary>Texts that a system extracted elsewhere, by page id, to be measured beside ours.</summary>
public sealed class TextOutputs
{
    private const string Expected = "expected lines {\"id\", \"text\"}, or an object {id: {\"articleBody\"}}";
    private const int MostBytes = 1 << 30;

    private readonly Dictionary<string, PageText> _texts = new(StringComparer.Ordinal);

    private TextOutputs(string name, string sha256)
    {
        Name = name;
        Sha256 = sha256;
    }

    /// <summary>Name of the system.</summary>
    public string Name { get; }

    /// <summary>Hash of the decompressed file, in lower-case hex.</summary>
    public string Sha256 { get; }

    /// <summary>The pages it has an answer for, be it an empty one.</summary>
    public IReadOnlyCollection<string> Ids => _texts.Keys;

    /// <summary>
    /// Reads JSON lines <c>{"id", "text"}</c>, with <c>title</c>, <c>byline</c>, <c>site</c>, <c>lang</c> and <c>published</c> if known, or the article extraction
    /// benchmark's form: an object of id to <c>{"articleBody"}</c>, bare or as <c>output</c> beside <c>version</c>. A text of null is an empty one.
    /// </summary>
    /// <param name="name">Name of the system.</param>
    /// <param name="path">Path of the file, which may be gzip.</param>
    /// <exception cref="InputException">The file is missing or of another form.</exception>
    public static TextOutputs Read(string name, string path)
    {
        byte[] bytes;
        using (Stream stream = InputStream.Open(path))
        {
            bytes = TextDecoding.ReadAll(stream, path, MostBytes);
        }

        TextOutputs outputs = new(name, Convert.ToHexStringLower(SHA256.HashData(bytes)));
        if (IsLines(bytes))
        {
            outputs.ReadLines(bytes, path);
        }
        else
        {
            outputs.ReadObject(bytes, path);
        }

        return outputs._texts.Count == 0 ? throw new InputException($"{path}: has no text; {Expected}") : outputs;
    }

    /// <summary>The answer for a page; null when the file has none.</summary>
    internal PageText? Find(string id) => _texts.GetValueOrDefault(id);

    // The first line is an object with an id.
    private static bool IsLines(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> start = (bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
        int end = start.IndexOf((byte)'\n');
        try
        {
            Utf8JsonReader reader = new(end < 0 ? start : start[..end]);
            using JsonDocument json = JsonDocument.ParseValue(ref reader);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id", out JsonElement id) && id.ValueKind != JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private void ReadLines(byte[] bytes, string path)
    {
        using MemoryStream stream = new(bytes, writable: false);
        LineReader lines = new(stream, path, TextDecoding.MaxArticleBytes);
        while (lines.TryReadFilled(out ReadOnlyMemory<byte> line))
        {
            try
            {
                using JsonDocument json = JsonDocument.Parse(line);
                Record record = Record.Of(json.RootElement, "");
                Add(record.Text("id"), record.Json.TryGetProperty("text", out _) ? record.OptionalText("text") ?? "" : throw new InputException("field 'text' is missing"), PageLines.Fields(record));
            }
            catch (Exception e) when (JsonProblem.Of(e) is { } problem)
            {
                throw new InputException($"{path}, line {lines.LineNumber}: {problem}; {Expected}", e);
            }
        }
    }

    private void ReadObject(byte[] bytes, string path)
    {
        string place = path;
        try
        {
            using JsonDocument json = JsonDocument.Parse(bytes.AsMemory(bytes.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0));
            JsonElement root = Record.Of(json.RootElement, "").Json;
            JsonElement answers = root.TryGetProperty("output", out JsonElement output) && root.TryGetProperty("version", out _) ? Record.Of(output, "").Json : root;
            foreach (JsonProperty answer in answers.EnumerateObject())
            {
                place = $"{path}, '{answer.Name}'";
                Add(answer.Name, Record.Of(answer.Value, "").OptionalText("articleBody") ?? "", PageFields.None);
            }
        }
        catch (Exception e) when (JsonProblem.Of(e) is { } problem)
        {
            throw new InputException($"{place}: {problem}; {Expected}", e);
        }
    }

    private void Add(string id, string text, PageFields fields)
    {
        if (!_texts.TryAdd(id, new PageText(text, fields)))
        {
            throw new InputException($"the id '{id}' stands there twice");
        }
    }
}
