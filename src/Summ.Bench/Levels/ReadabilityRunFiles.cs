using System.Text.Encodings.Web;
using System.Text.Json;
using Summ.Bench.Experiments;
using Summ.Bench.Reporting;
using Summ.Text;

namespace Summ.Bench.Levels;

/// <summary>The files of a finished run of the readability track: <c>ledger.jsonl</c>, <c>run.json</c>, <c>leaderboard.json</c>, <c>.md</c> and <c>.csv</c>.</summary>
public static class ReadabilityRunFiles
{
    /// <summary>Writes them, each whole or not at all, the leaderboard last.</summary>
    /// <param name="folder">The run's folder, which is there.</param>
    /// <param name="plan">What ran.</param>
    /// <param name="scores">For each system of the plan the score of each text.</param>
    /// <param name="board">What it showed.</param>
    /// <param name="clock">Says when it ran.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static void Write(string folder, ReadabilityPlan plan, IReadOnlyList<double[]> scores, ReadabilityBoard board, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(scores);
        AtomicFile.Write(Path.Combine(folder, Ledger.FileName), stream => WriteLedger(stream, plan, scores));
        RunManifest.Write(folder, json => WritePlan(json, plan), clock);
        foreach ((string format, string file) in new[] { ("markdown", "leaderboard.md"), ("csv", "leaderboard.csv"), ("json", Leaderboard.FileName) })
        {
            AtomicFile.Write(Path.Combine(folder, file), stream =>
            {
                using StreamWriter writer = new(stream, leaveOpen: true);
                ReadabilityReports.Find(format)(board, writer);
            });
        }
    }

    private static void WriteLedger(Stream stream, ReadabilityPlan plan, IReadOnlyList<double[]> scores)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        for (int i = 0; i < plan.Corpus.Texts.Count; i++)
        {
            LeveledText text = plan.Corpus.Texts[i];
            for (int s = 0; s < scores.Count; s++)
            {
                json.WriteStartObject();
                json.WriteString("system", plan.Systems[s].Name);
                json.WriteString("document", text.Article.Id);
                json.WriteNumber("index", i);
                CellJson.WriteNumber(json, "score", scores[s][i]);
                if (plan.Corpus.IsGraded)
                {
                    json.WriteNumber("ease", text.Ease);
                }
                else
                {
                    json.WriteString("level", plan.Corpus.Levels[text.Level]);
                    json.WriteNumber("order", text.Level + 1);
                }

                json.WriteNumber("article", text.Group);
                json.WriteEndObject();
                json.Flush();
                json.Reset();
                stream.WriteByte((byte)'\n');
            }
        }
    }

    private static void WritePlan(Utf8JsonWriter json, ReadabilityPlan plan)
    {
        json.WriteStartObject();
        json.WriteString("track", ReadabilityBoard.Track);
        json.WriteStartObject("corpus");
        json.WriteString("name", plan.Corpus.Source.Name);
        json.WriteString("reader", plan.Corpus.Source.Reader);
        json.WriteString("sha256", plan.Corpus.Source.Sha256);
        json.WriteEndObject();
        json.WriteStartArray("systems");
        foreach (ReadabilitySystem system in plan.Systems.Where(s => s.Version is not null))
        {
            json.WriteStartObject();
            json.WriteString("name", system.Name);
            json.WriteNumber("version", system.Version!.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("outputs");
        foreach (ScoreOutputs outputs in plan.Systems.Select(s => s.Outputs).OfType<ScoreOutputs>())
        {
            json.WriteString(outputs.Name, outputs.Sha256);
        }

        json.WriteEndObject();
        json.WriteNumber("analysis_version", Document.AnalysisVersion);
        json.WriteString("language", plan.Language?.Code ?? "auto");
        json.WriteNumber("limit", plan.Limit ?? 0);
        json.WriteNumber("seed", plan.Seed);
        json.WriteNumber("folds", Folds.CountOf(plan.Corpus.Groups));
        json.WriteEndObject();
    }
}
