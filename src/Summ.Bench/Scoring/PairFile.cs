using System.Globalization;
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
        string name = InputStream.NameOf(path);
        LineReader lines = new(stream, name, TextDecoding.MaxArticleBytes);
        bool any = false;
        while (lines.TryReadFilled(out ReadOnlyMemory<byte> line))
        {
            any = true;
            string place = string.Create(CultureInfo.InvariantCulture, $"{name}, line {lines.LineNumber}");
            yield return lines.WasTooLong
                ? PairItem.Broken($"{place}: longer than {TextDecoding.Size(TextDecoding.MaxArticleBytes)}")
                : Parse(line, place, lines.LineNumber);
        }

        if (!any)
        {
            throw new InputException($"{name}: is empty; expected one pair a line");
        }
    }

    private static PairItem Parse(ReadOnlyMemory<byte> line, string place, long number)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(line);
            Record record = Record.Of(json.RootElement, number.ToString(CultureInfo.InvariantCulture));
            IReadOnlyList<IReadOnlyList<string>> references = record.References(Lines);
            return PairItem.Of(new Pair(record.OptionalText("id") ?? record.Place, record.SentenceList("candidate", Lines), references, record.OptionalText("source")));
        }
        catch (Exception e) when (JsonProblem.Of(e) is { } problem)
        {
            return PairItem.Broken($"{place}: {problem}");
        }
    }

    private static string[] Lines(string text) => text.Split('\n');
}
