using System.Globalization;
using System.Text.Json;
using Summ.Bench.Corpora;

namespace Summ.Bench.Judgements;

/// <summary>
/// Reads documents with judged summaries from JSON lines, streamed; only where each line is one summary (SummEval) are all lines read before the
/// first document comes, because the lines of a document may stand anywhere.
/// </summary>
public static class JudgementFile
{
    /// <summary>Reads a file, or standard input for <c>-</c>.</summary>
    /// <param name="path">The file, plain or gzip.</param>
    /// <param name="standardInput">Read when the path is <c>-</c>.</param>
    /// <param name="reader">Id of the format, or null to recognise it by the fields of the first line that has those of one.</param>
    /// <exception cref="InputException">There is no such file, it is empty, or it is damaged gzip.</exception>
    /// <exception cref="Catalogue.CatalogueException">There is no such reader.</exception>
    public static IEnumerable<JudgedItem> Read(string path, Stream standardInput, string? reader = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        IJudgementFormat? format = reader is null ? null : JudgementFormats.Find(reader);
        return ReadItems(path, standardInput, format);
    }

    private static IEnumerable<JudgedItem> ReadItems(string path, Stream standardInput, IJudgementFormat? format)
    {
        using Stream stream = path == "-" ? standardInput : InputStream.Open(path);
        string name = InputStream.NameOf(path);
        LineReader lines = new(stream, name, TextDecoding.MaxArticleBytes);
        Dictionary<string, long> firstLines = new(StringComparer.Ordinal);
        JoinedDocuments joined = new();
        bool any = false;
        while (lines.TryReadFilled(out ReadOnlyMemory<byte> line))
        {
            any = true;
            string where = string.Create(CultureInfo.InvariantCulture, $"{name}, line {lines.LineNumber}");
            JudgedItem item = lines.WasTooLong
                ? Broken(where, $"longer than {TextDecoding.Size(TextDecoding.MaxArticleBytes)}, the most that one document may have")
                : Parse(line, where, lines.LineNumber, ref format);
            if (item.Document is not { } document)
            {
                yield return item;
            }
            else if (format!.JoinsById)
            {
                if (!joined.TryAdd(document))
                {
                    yield return Broken(where, $"system '{document.Summaries[0].System}' stands there twice for the document '{document.Id}'");
                }
            }
            else if (!firstLines.TryAdd(document.Id, lines.LineNumber))
            {
                yield return Broken(where, $"the id '{document.Id}' stands there twice, first in line {firstLines[document.Id].ToString(CultureInfo.InvariantCulture)}");
            }
            else
            {
                yield return item;
            }
        }

        if (!any)
        {
            throw new InputException($"{name}: is empty; expected one JSON object a line");
        }

        foreach (JudgedDocument document in joined.All)
        {
            yield return new JudgedItem(document, null);
        }
    }

    private static JudgedItem Parse(ReadOnlyMemory<byte> line, string where, long number, ref IJudgementFormat? format)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            Record record = Record.Of(json.RootElement, number.ToString(CultureInfo.InvariantCulture));
            format ??= JudgementFormats.Recognise(json.RootElement.EnumerateObject().Select(p => p.Name).ToHashSet(StringComparer.Ordinal));
            JudgedDocument document = format.Map(record);
            HashSet<string> systems = new(StringComparer.Ordinal);
            return document.Summaries.FirstOrDefault(s => !systems.Add(s.System)) is { } twice
                ? Broken(where, $"system '{twice.System}' stands there twice")
                : new JudgedItem(document, null);
        }
        catch (Exception e) when (JsonProblem.Of(e) is { } problem)
        {
            return Broken(where, problem);
        }
    }

    private static JudgedItem Broken(string where, string problem) => new(null, $"{where}: {problem}");
}
