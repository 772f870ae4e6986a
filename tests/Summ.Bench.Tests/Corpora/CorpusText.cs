using System.Text;
using Summ.Bench.Corpora;
using Summ.Text;

namespace Summ.Bench.Tests.Corpora;

/// <summary>Reads corpora that a test writes down as a string.</summary>
internal static class CorpusText
{
    public static List<CorpusItem> Lines(string text, string? reader = null) => Lines(Encoding.UTF8.GetBytes(text), reader);

    public static List<CorpusItem> Lines(byte[] bytes, string? reader = null) =>
        [.. JsonCorpus.ReadLines(new MemoryStream(bytes), "c.jsonl", reader is null ? null : RecordFormats.Find(reader))];

    public static List<CorpusItem> Whole(string text) => [.. JsonCorpus.ReadWhole(new MemoryStream(Encoding.UTF8.GetBytes(text)), "c.json", null)];

    /// <summary>The one article of a line.</summary>
    public static Article Article(string line) => Assert.Single(Lines(line)).Article ?? throw new InvalidOperationException(Lines(line)[0].Problem);

    /// <summary>What is wrong with the one record of a line.</summary>
    public static string Problem(string line, string? reader = null) => Assert.Single(Lines(line, reader)).Problem ?? throw new InvalidOperationException("There is nothing wrong.");

    /// <summary>The format that a line is recognised as.</summary>
    public static string Recognised(string line)
    {
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(line);
        return RecordFormats.Recognise(json.RootElement.EnumerateObject().Select(p => p.Name).ToHashSet()).Id;
    }
}
