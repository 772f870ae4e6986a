using System.Text.Json;
using Summ.Bench.Experiments;
using Summ.Bench.Scoring;
using Summ.Scoring;

namespace Summ.Cli.Output;

/// <summary>A scored pair as JSON.</summary>
internal static class ScoredPairJson
{
    public static void Write(Utf8JsonWriter json, ScoredPair pair, IReadOnlyList<ConfiguredMetric> metrics)
    {
        json.WriteStartObject();
        json.WriteString("id", pair.Pair.Id);
        if (pair.Pair.Peer is { } peer)
        {
            json.WriteString("peer", peer);
        }

        json.WriteStartObject("scores");
        for (int i = 0; i < metrics.Count; i++)
        {
            MetricValue value = pair.Values[i];
            json.WriteStartObject(metrics[i].Info.Id);
            if (value.IsTriple)
            {
                JsonOutput.Number(json, "precision", value.Precision);
                JsonOutput.Number(json, "recall", value.Recall);
                JsonOutput.Number(json, "f1", value.F1);
            }
            else
            {
                JsonOutput.Number(json, "value", value.Value);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }
}
