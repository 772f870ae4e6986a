using Summ.Bench.Corpora;

namespace Summ.Bench.Judgements.Formats;

/// <summary>
/// Summ's own JSON lines of judgements, one document a line:
/// <c>{"id", "source"?, "references": […], "outputs": [{"system", "summary", "human": {"name": number, …}, "type"?, "scores"?}]}</c>. A summary, a
/// reference and the source are a string or an array of sentences; the lines of a string are its sentences, as in files of pairs, but a source that
/// is a string is split into sentences. <c>"scores"</c> are automatic scores worked out elsewhere.
/// </summary>
internal sealed class SummJudgements : IJudgementFormat
{
    public string Id => "summ";

    public bool JoinsById => false;

    public bool Recognises(IReadOnlySet<string> fields) => fields.Contains("outputs");

    public JudgedDocument Map(Record record)
    {
        IReadOnlyList<IReadOnlyList<string>> references = record.References(Lines);
        bool isText = record.Json.TryGetProperty("source", out System.Text.Json.JsonElement source) && source.ValueKind == System.Text.Json.JsonValueKind.String;
        List<JudgedSummary> summaries = [];
        foreach (Record output in record.Records("outputs"))
        {
            try
            {
                summaries.Add(new JudgedSummary(output.Text("system"), output.SentenceList("summary", Lines), references, NumberFields.Of(output, "human"))
                {
                    Type = output.OptionalText("type"),
                    Published = output.Has("scores") ? NumberFields.Of(output, "scores") : new Dictionary<string, double>(),
                });
            }
            catch (InputException e)
            {
                throw new InputException($"output {summaries.Count + 1}: {e.Message}", e);
            }
        }

        return new JudgedDocument(
            record.OptionalText("id") ?? record.Place, record.Has("source") && !isText ? record.Texts("source") : null, isText ? record.Text("source") : null, summaries);
    }

    private static string[] Lines(string text) => text.Split('\n');
}
