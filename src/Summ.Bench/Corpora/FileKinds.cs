using System.Text.Json;

namespace Summ.Bench.Corpora;

/// <summary>What a file holds.</summary>
public enum FileKind
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>JSON objects, one a line.</summary>
    JsonLines,

    /// <summary>One JSON array or object over several lines.</summary>
    Json,

    /// <summary>A table, one record a row, values separated by commas, semicolons or tabs.</summary>
    Csv,

    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Neither of these.</summary>
    Binary,
}

/// <summary>Tells what a file holds by its name or, where that says nothing, by how it begins.</summary>
public static class FileKinds
{
    /// <summary>The kind of a file.</summary>
    /// <param name="name">Its name; a final <c>.gz</c> is passed over.</param>
    /// <param name="head">How it begins, decompressed.</param>
    public static FileKind Of(string name, ReadOnlySpan<byte> head)
    {
        ArgumentNullException.ThrowIfNull(name);
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        if (head.IsEmpty)
        {
            return FileKind.Empty;
        }

        string bare = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        string extension = Path.GetExtension(bare).ToLowerInvariant();
        if (extension is not (".txt" or ".text" or ".md" or ".markdown") && IsUtf16Page(head))
        {
            return FileKind.Html;
        }

        if (TextDecoding.IsBinary(head))
        {
            return FileKind.Binary;
        }

        return extension switch
        {
            ".txt" or ".text" => FileKind.Text,
            ".md" or ".markdown" => FileKind.Markdown,
            ".html" or ".htm" or ".xhtml" => FileKind.Html,
            ".csv" or ".tsv" => FileKind.Csv,
            ".jsonl" or ".ndjson" => FileKind.JsonLines,
            _ => Sniff(head, extension == ".json"),
        };
    }

    // A page is read in UTF-16 without a byte order mark too; text is not.
    private static bool IsUtf16Page(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? head[2..] : head;
        while (head.Length >= 2 && (head[0] == 0 || head[1] == 0) && (head[0] | head[1]) is ' ' or '\t' or '\r' or '\n')
        {
            head = head[2..];
        }

        return head.Length >= 4 && ((head[0] == '<' && head[1] == 0 && head[2] != 0 && head[3] == 0) || (head[0] == 0 && head[1] == '<' && head[2] == 0 && head[3] != 0));
    }

    private static FileKind Sniff(ReadOnlySpan<byte> head, bool isNamedJson)
    {
        ReadOnlySpan<byte> start = head.TrimStart(" \t\r\n"u8);
        if (start.StartsWith("<"u8))
        {
            return FileKind.Html;
        }

        if (start.StartsWith("["u8))
        {
            return FileKind.Json;
        }

        if (!start.StartsWith("{"u8))
        {
            return FileKind.Text;
        }

        int end = start.IndexOf((byte)'\n');
        if (end >= 0 && !IsObject(start[..end]))
        {
            return FileKind.Json;
        }

        // A file that is named .json and has one line may be an object of objects, which an object a line is not.
        bool isOneLine = end < 0 || start[end..].Trim(" \t\r\n"u8).IsEmpty;
        return isNamedJson && isOneLine && HoldsObject(start) ? FileKind.Json : FileKind.JsonLines;
    }

    private static bool HoldsObject(ReadOnlySpan<byte> start)
    {
        try
        {
            Utf8JsonReader reader = new(start, isFinalBlock: false, state: default);
            return reader.Read() && reader.Read() && reader.Read() && reader.TokenType == JsonTokenType.StartObject;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsObject(ReadOnlySpan<byte> line)
    {
        try
        {
            Utf8JsonReader reader = new(line);
            reader.Read();
            reader.Skip();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
