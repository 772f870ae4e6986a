using System.Text.Json;
using Summ.Bench.Corpora;

namespace Summ.Bench.Scoring;

/// <summary>
/// Reads JSON lines <c>{"id", "candidate", "references"}</c>, streamed. A string is one text whose sentences are its lines, as rouge_score reads
/// it; an array is a list of sentences.
/// </summary>
public static class PairFile
{
    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <exception cref="InputException">There is no such file, it is empty, or it is damaged gzip.</exception>
    public static IEnumerable<PairItem> Read(string path, Stream standardInput)
    {
        using Stream stream = path == "-" ? standardInput : InputStream.Open(path);
        LineReader lines = new(stream, path, TextDecoding.MaxArticleBytes);
        bool any = false;
        while (lines.TryRead(out ReadOnlyMemory<byte> line))
        {
            if (!lines.WasTooLong && line.Span.Trim(" \t"u8).IsEmpty)
            {
                continue;
            }

            any = true;
            yield return lines.WasTooLong
                ? new PairItem(null, $"{path}, line {lines.LineNumber}: longer than {TextDecoding.Size(TextDecoding.MaxArticleBytes)}")
                : Parse(line, path, lines.LineNumber);
        }

        if (!any)
        {
            throw new InputException($"{path}: is empty; expected one pair a line");
        }
    }

    private static PairItem Parse(ReadOnlyMemory<byte> line, string path, long number)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                return new PairItem(null, $"{path}, line {number}: expected a JSON object");
            }

            Record record = new(json.RootElement, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (!record.Has("references"))
            {
                return new PairItem(null, $"{path}, line {number}: field 'references' is missing; expected an array of strings or of arrays of sentences");
            }

            IReadOnlyList<IReadOnlyList<string>> references = record.SentenceLists("references", Lines);
            return references.Count == 0
                ? new PairItem(null, $"{path}, line {number}: field 'references' is empty; expected at least one reference")
                : new PairItem(new Pair(record.OptionalText("id") ?? record.Place, record.SentenceList("candidate", Lines), references, record.OptionalText("source")), null);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return new PairItem(null, $"{path}, line {number}: not a JSON object");
        }
        catch (Exception e) when (e is InputException or InvalidOperationException)
        {
            return new PairItem(null, $"{path}, line {number}: {e.Message}");
        }
    }

    private static string[] Lines(string text) => text.Split('\n');
}
