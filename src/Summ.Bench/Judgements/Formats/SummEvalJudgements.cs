using Summ.Bench.Corpora;

namespace Summ.Bench.Judgements.Formats;

/// <summary>
/// SummEval: Fabbri, Kryściński, McCann, Xiong, Socher and Radev 2021, SummEval: Re-evaluating Summarization Evaluation, TACL 9. One summary a
/// line (<c>model_annotations.aligned.jsonl</c>, or its form with the article in <c>text</c>): the lines of one <c>id</c> are put together. A human score is the
/// mean of the experts' or of the crowd's marks, 1 to 5. All references count, the newspaper's own first. Summary and references are one line of
/// several sentences, which the splitter finds.
/// </summary>
internal sealed class SummEvalJudgements : IJudgementFormat
{
    private static readonly (string Field, string Prefix)[] Judges = [("expert_annotations", "expert-"), ("turker_annotations", "crowd-")];

    public string Id => "summeval";

    public bool JoinsById => true;

    public bool Recognises(IReadOnlySet<string> fields) => fields.Contains("decoded") && Judges.Any(j => fields.Contains(j.Field));

    public JudgedDocument Map(Record record)
    {
        IReadOnlyList<IReadOnlyList<string>> references = record.References(s => SentenceLists.Of(s));
        Dictionary<string, double> human = new(StringComparer.Ordinal);
        foreach ((string field, string prefix) in Judges.Where(j => record.Has(j.Field)))
        {
            foreach ((string name, double mean) in Means(record, field))
            {
                human.Add(prefix + name, mean);
            }
        }

        JudgedSummary summary = new(record.Text("model_id"), record.SentenceList("decoded", s => SentenceLists.Of(s)), references, human);
        return new JudgedDocument(record.Text("id"), null, record.OptionalText("text"), [summary]);
    }

    // Every judge gives the same marks; one who left a mark out is left out of that mark's mean.
    private static IEnumerable<(string Name, double Mean)> Means(Record record, string field)
    {
        List<string> names = [];
        Dictionary<string, (double Sum, int Count)> sums = new(StringComparer.Ordinal);
        foreach (Record judge in record.Records(field))
        {
            foreach (System.Text.Json.JsonProperty mark in judge.Json.EnumerateObject().Where(m => m.Value.ValueKind != System.Text.Json.JsonValueKind.Null))
            {
                double number = NumberFields.Number(mark.Value, $"{field}.{mark.Name}");
                if (!sums.TryGetValue(mark.Name, out (double Sum, int Count) known))
                {
                    names.Add(mark.Name);
                }

                sums[mark.Name] = (known.Sum + number, known.Count + 1);
            }
        }

        return names.Select(n => (n, sums[n].Sum / sums[n].Count));
    }
}
