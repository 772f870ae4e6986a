using System.Text.Json;

namespace Summ.Bench.Comparison;

/// <summary>Whether two runs measured the same things on the same documents.</summary>
/// <param name="a">The one.</param>
/// <param name="b">The other.</param>
internal sealed class Comparability(ScoredRun a, ScoredRun b)
{
    /// <summary>What a reader has to know before trusting the numbers, one line each.</summary>
    public IEnumerable<string> Warnings()
    {
        if (a.Facts is null || b.Facts is null)
        {
            yield break;
        }

        if (a.Facts.CorpusSha256 != b.Facts.CorpusSha256)
        {
            yield return $"{a.Path} is on the corpus {a.Facts.Corpus} and {b.Path} on {Other(a.Facts.Corpus, b.Facts.Corpus)}: only documents of the same id and the same text are compared";
        }

        if (a.Facts.Length != b.Facts.Length)
        {
            yield return $"summaries of {a.Path} are at most {a.Facts.Length} and those of {b.Path} {b.Facts.Length}: a longer summary has other scores for its length alone";
        }
    }

    /// <summary>Refuses a metric that was computed in two ways.</summary>
    /// <exception cref="InputException">Version or options differ.</exception>
    public void Check(ScoredMetric metricOfA, ScoredMetric metricOfB)
    {
        if (metricOfA.Signature is null || metricOfB.Signature is null)
        {
            return;
        }

        using JsonDocument jsonA = JsonDocument.Parse(metricOfA.Signature);
        using JsonDocument jsonB = JsonDocument.Parse(metricOfB.Signature);
        SortedDictionary<string, string> valuesA = Values(jsonA.RootElement);
        SortedDictionary<string, string> valuesB = Values(jsonB.RootElement);
        foreach (string name in valuesA.Keys.Union(valuesB.Keys))
        {
            string inA = valuesA.GetValueOrDefault(name, "unknown");
            string inB = valuesB.GetValueOrDefault(name, "unknown");
            if (inA != inB)
            {
                throw new InputException($"{metricOfA.Id} has {name} {inA} in {a.Path} and {inB} in {b.Path}; expected scores made with the same options");
            }
        }
    }

    /// <summary>Documents that have one id in both runs and are two texts, by the readability of the source.</summary>
    public IReadOnlySet<string> OtherTexts()
    {
        if (a.Facts is null || b.Facts is null || a.Facts.CorpusSha256 == b.Facts.CorpusSha256 || a.Facts.SourceSignature != b.Facts.SourceSignature)
        {
            return new HashSet<string>();
        }

        return a.Facts.Sources.Where(s => b.Facts.Sources.TryGetValue(s.Key, out double[]? other) && !s.Value.SequenceEqual(other)).Select(s => s.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static string Other(string one, string other) => one == other ? $"another version of it" : other;

    private static SortedDictionary<string, string> Values(JsonElement metric)
    {
        SortedDictionary<string, string> values = new(StringComparer.Ordinal);
        foreach (JsonProperty property in metric.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty option in property.Value.EnumerateObject())
                {
                    values[option.Name] = option.Value.ToString();
                }
            }
            else
            {
                values[property.Name] = property.Value.ToString();
            }
        }

        return values;
    }
}
