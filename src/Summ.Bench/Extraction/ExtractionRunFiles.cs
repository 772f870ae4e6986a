using System.Text.Encodings.Web;
using System.Text.Json;
using Summ.Bench.Experiments;
using Summ.Bench.Reporting;

namespace Summ.Bench.Extraction;

/// <summary>The files of a finished run of the extraction track: <c>ledger.jsonl</c>, <c>run.json</c>, <c>leaderboard.json</c>, <c>.md</c> and <c>.csv</c>.</summary>
public static class ExtractionRunFiles
{
    /// <summary>Writes them, each whole or not at all, the leaderboard last.</summary>
    /// <param name="folder">The run's folder, which is there.</param>
    /// <param name="plan">What ran.</param>
    /// <param name="results">For each system of the plan the result of each page.</param>
    /// <param name="board">What it showed.</param>
    /// <param name="clock">Says when it ran.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(string folder, ExtractionPlan plan, IReadOnlyList<PageResult[]> results, ExtractionBoard board, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(results);
        AtomicFile.Write(Path.Combine(folder, Ledger.FileName), stream => WriteLedger(stream, plan, results));
        RunManifest.Write(folder, json => WritePlan(json, plan), clock);
        foreach ((string format, string file) in new[] { ("markdown", "leaderboard.md"), ("csv", "leaderboard.csv"), ("json", Leaderboard.FileName) })
        {
            AtomicFile.Write(Path.Combine(folder, file), stream =>
            {
                using StreamWriter writer = new(stream, leaveOpen: true);
                ExtractionReports.Find(format)(board, writer);
            });
        }
    }

    private static void WriteLedger(Stream stream, ExtractionPlan plan, IReadOnlyList<PageResult[]> results)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        for (int i = 0; i < plan.Corpus.Pages.Count; i++)
        {
            for (int s = 0; s < results.Count; s++)
            {
                PageResult result = results[s][i];
                json.WriteStartObject();
                json.WriteString("system", plan.Systems[s].Name);
                json.WriteString("document", plan.Corpus.Pages[i].Id);
                json.WriteNumber("index", i);
                json.WriteNumber("precision", result.Shingles.Precision);
                json.WriteNumber("recall", result.Shingles.Recall);
                json.WriteNumber("f1", result.Shingles.F1);
                json.WriteNumber("token_f1", result.TokenF1);
                json.WriteBoolean("exact", result.IsExact);
                json.WriteNumber("words_expected", result.TrueWords);
                json.WriteNumber("words", result.FoundWords);
                ExtractionBoardJson.WriteDifference(json, result.Difference);
                json.WriteStartObject("fields");
                foreach ((string name, bool isRight) in result.Fields)
                {
                    json.WriteBoolean(name, isRight);
                }

                json.WriteEndObject();
                json.WriteString("failure", result.Failure);
                json.WriteEndObject();
                json.Flush();
                json.Reset();
                stream.WriteByte((byte)'\n');
            }
        }
    }

    private static void WritePlan(Utf8JsonWriter json, ExtractionPlan plan)
    {
        json.WriteStartObject();
        json.WriteString("track", ExtractionBoard.Track);
        json.WriteStartObject("corpus");
        json.WriteString("name", plan.Corpus.Name);
        json.WriteString("reader", plan.Corpus.Reader);
        json.WriteString("sha256", plan.Corpus.Sha256);
        json.WriteEndObject();
        json.WriteStartArray("systems");
        foreach (ExtractionSystem system in plan.Systems.Where(s => s.Version is not null))
        {
            json.WriteStartObject();
            json.WriteString("name", system.Name);
            json.WriteNumber("version", system.Version!.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("outputs");
        foreach (TextOutputs outputs in plan.Systems.Select(s => s.Outputs).OfType<TextOutputs>())
        {
            json.WriteString(outputs.Name, outputs.Sha256);
        }

        json.WriteEndObject();
        json.WriteNumber("limit", plan.Limit ?? 0);
        json.WriteNumber("worst", plan.Worst);
        json.WriteNumber("seed", plan.Seed);
        json.WriteEndObject();
    }
}
