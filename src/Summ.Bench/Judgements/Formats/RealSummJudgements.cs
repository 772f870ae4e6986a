using System.Text.Json;
using Summ.Bench.Corpora;
using Summ.Bench.Corpora.Readers;

namespace Summ.Bench.Judgements.Formats;

/// <summary>
/// REALSumm: Bhandari, Gour, Ashfaq, Liu and Neubig 2020, Re-evaluating Evaluation in Text Summarization, EMNLP. One document a line; each
/// of its systems was scored against a reference text of its own, <c>scored_against</c>, which differs from the others in case and tokens only.
/// The human score is the recall of content units (LitePyramid).
/// </summary>
internal sealed class RealSummJudgements : IJudgementFormat
{
    private const string HumanScore = "litepyramid_recall";

    public string Id => "realsumm";

    public bool JoinsById => false;

    public bool Recognises(IReadOnlySet<string> fields) => fields.Contains("systems") && fields.Contains("article");

    public JudgedDocument Map(Record record)
    {
        if (!record.Json.TryGetProperty("systems", out JsonElement systems) || systems.ValueKind != JsonValueKind.Object)
        {
            throw new InputException("field 'systems' is no object; expected system names with their summaries");
        }

        string reference = record.Text("reference");
        ReferencePool pool = new();
        List<JudgedSummary> summaries = [];
        foreach (JsonProperty system in systems.EnumerateObject())
        {
            try
            {
                summaries.Add(Summary(system, new Record(system.Value, record.Place), reference, pool));
            }
            catch (InputException e)
            {
                throw new InputException($"system '{system.Name}': {e.Message}", e);
            }
        }

        return new JudgedDocument(record.OptionalText("doc_id") ?? record.Place, PennTokens.Split(record.Text("article")), null, summaries);
    }

    private static JudgedSummary Summary(JsonProperty system, Record record, string reference, ReferencePool pool)
    {
        if (system.Value.ValueKind != JsonValueKind.Object)
        {
            throw new InputException("holds no object; expected one with 'summary'");
        }

        Dictionary<string, double> human = new(StringComparer.Ordinal);
        if (!record.Json.TryGetProperty(HumanScore, out JsonElement score))
        {
            throw new InputException($"field '{HumanScore}' is missing; expected a number, or null where nobody judged");
        }

        if (score.ValueKind != JsonValueKind.Null)
        {
            human.Add(HumanScore, NumberFields.Number(score, HumanScore));
        }

        return new JudgedSummary(system.Name, record.Text("summary").Split('\n'), pool.Of([(record.OptionalText("scored_against") ?? reference).Split('\n')]), human)
        {
            Type = record.OptionalText("type"),
            Published = record.Has("scores") ? NumberFields.Of(record, "scores") : new Dictionary<string, double>(),
        };
    }
}
