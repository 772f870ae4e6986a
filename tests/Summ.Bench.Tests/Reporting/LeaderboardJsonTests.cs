using System.Text;
using System.Text.Json;
using Summ.Bench.Reporting;

namespace Summ.Bench.Tests.Reporting;

public sealed class LeaderboardJsonTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void RoundTrip_IsEqual()
    {
        byte[] written = Bytes(HandMade.Board);
        _folder.Write(Leaderboard.FileName, written);
        Leaderboard read = LeaderboardJson.Read(_folder.Path);
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(Bytes(read)));
        Assert.Equal(HandMade.Board.Rows.Select(r => (r.Name, r.IsUpperBound, r.Documents, r.Failures, r.Words, r.Throughput)), read.Rows.Select(r => (r.Name, r.IsUpperBound, r.Documents, r.Failures, r.Words, r.Throughput)));
        Assert.Equal(HandMade.Board.Rows.SelectMany(r => r.Scores).Where(s => s.Value.Primary.Count > 0), read.Rows.SelectMany(r => r.Scores).Where(s => s.Value.Primary.Count > 0));
        Assert.Equal(HandMade.Board.SourceReadability, read.SourceReadability);
        Assert.Equal((HandMade.Board.Corpus, "3s", 12, 1, "rouge-1"), (read.Corpus, read.Length, read.Documents, read.BrokenRecords, read.RankedBy));
    }

    [Fact]
    public void ComparisonWithTheBest_IsAFieldOfEachSystem()
    {
        _folder.Write(Leaderboard.FileName, Bytes(HandMade.Tested));
        Assert.Equal(HandMade.Tested.Rows.Select(r => r.VersusBest), LeaderboardJson.Read(_folder.Path).Rows.Select(r => r.VersusBest));
        using JsonDocument json = JsonDocument.Parse(Bytes(HandMade.Tested));
        JsonElement like = json.RootElement.GetProperty("systems")[1].GetProperty("vs_best");
        Assert.Equal(-0.0123456789, like.GetProperty("difference").GetDouble());
        Assert.Equal([-0.03, 0.01], like.GetProperty("ci95").EnumerateArray().Select(e => e.GetDouble()));
        Assert.Equal((0.0625, 0.125, true), (like.GetProperty("p").GetDouble(), like.GetProperty("p_holm").GetDouble(), like.GetProperty("tied").GetBoolean()));
        Assert.False(json.RootElement.GetProperty("systems")[2].GetProperty("vs_best").GetProperty("tied").GetBoolean());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("systems")[4].GetProperty("vs_best").ValueKind);
    }

    [Fact]
    public void ChangeOfReadability_IsAFieldOfEachSystem()
    {
        byte[] written = Bytes(HandMade.Changed);
        _folder.Write(Leaderboard.FileName, written);
        Leaderboard read = LeaderboardJson.Read(_folder.Path);
        Assert.Equal(Encoding.UTF8.GetString(written), Encoding.UTF8.GetString(Bytes(read)));
        Assert.Equal(HandMade.Changed.Rows.Select(r => r.ReadabilityChange), read.Rows.Select(r => r.ReadabilityChange));
        using JsonDocument json = JsonDocument.Parse(written);
        JsonElement systems = json.RootElement.GetProperty("systems");
        JsonElement grade = systems[1].GetProperty("readability_change").GetProperty("flesch-kincaid");
        Assert.Equal(["value", "value_ci95", "documents"], grade.EnumerateObject().Select(p => p.Name));
        Assert.Equal((-0.8125, 9), (grade.GetProperty("value").GetDouble(), grade.GetProperty("documents").GetInt32()));
        Assert.Equal([-0.8125 - 0.5, -0.8125 + 0.25], grade.GetProperty("value_ci95").EnumerateArray().Select(e => e.GetDouble()));
        JsonElement missing = systems[2].GetProperty("readability_change").GetProperty("flesch-kincaid");
        Assert.Equal("""{"value":null,"value_ci95":null,"documents":0}""", JsonSerializer.Serialize(missing));
    }

    [Fact]
    public void FileOfBeforeTheChangeOfReadability_IsRead()
    {
        System.Text.Json.Nodes.JsonNode old = System.Text.Json.Nodes.JsonNode.Parse(Bytes(HandMade.Changed))!;
        foreach (System.Text.Json.Nodes.JsonNode? system in old["systems"]!.AsArray())
        {
            Assert.True(system!.AsObject().Remove("readability_change"));
        }

        _folder.Write(Leaderboard.FileName, old.ToJsonString());
        Leaderboard read = LeaderboardJson.Read(_folder.Path);
        Assert.All(read.Rows, r => Assert.Empty(r.ReadabilityChange));
        Assert.Equal(LeaderboardTable.Of(HandMade.Board).Columns, LeaderboardTable.Of(read).Columns);
    }

    [Fact]
    public void FileOfBeforeTheComparison_IsRead()
    {
        string old = string.Join('\n', Encoding.UTF8.GetString(Bytes(HandMade.Board)).Split('\n').Where(l => !l.Contains("vs_best", StringComparison.Ordinal)));
        _folder.Write(Leaderboard.FileName, old);
        Assert.All(LeaderboardJson.Read(_folder.Path).Rows, r => Assert.Null(r.VersusBest));
    }

    [Fact]
    public void Fields_AreThoseThatScriptsDependOn()
    {
        using JsonDocument json = JsonDocument.Parse(Bytes(HandMade.Board));
        JsonElement first = json.RootElement.GetProperty("systems")[0];
        Assert.Equal("text-rank:damping=0.9", first.GetProperty("name").GetString());
        Assert.Equal(12, first.GetProperty("documents").GetInt32());
        JsonElement rouge = first.GetProperty("scores").GetProperty("rouge-1");
        Assert.Equal(0.43216, rouge.GetProperty("f1").GetDouble());
        Assert.Equal([0.43216 - 0.03, 0.43216 + 0.02], rouge.GetProperty("f1_ci95").EnumerateArray().Select(e => e.GetDouble()));
        Assert.Equal(55.5, first.GetProperty("readability").GetProperty("flesch-reading-ease").GetProperty("value").GetDouble());
        Assert.Equal(12345.6, first.GetProperty("documents_per_second").GetDouble());
        Assert.Equal(1234.5, first.GetProperty("allocated_bytes_per_document").GetDouble());
        JsonElement broken = json.RootElement.GetProperty("systems")[2];
        Assert.Equal(JsonValueKind.Null, broken.GetProperty("words").ValueKind);
        Assert.Equal(JsonValueKind.Null, broken.GetProperty("documents_per_second").ValueKind);
        Assert.Equal(JsonValueKind.Null, broken.GetProperty("scores").GetProperty("rouge-1").GetProperty("f1_ci95").ValueKind);
    }

    [Fact]
    public void DamagedFile_IsRefused()
    {
        string whole = Encoding.UTF8.GetString(Bytes(HandMade.Board));
        string[] damages =
        [
            "", "{", "[]", "7", "{}", whole[..(whole.Length / 2)],
            whole.Replace("\"documents\": 12", "\"documents\": 1.5", StringComparison.Ordinal),
            whole.Replace("\"documents\": 12", "\"documents\": \"12\"", StringComparison.Ordinal),
            """{"corpus":"c","length":"3s","documents":0,"broken_records":0,"ranked_by":"rouge-1","source":{"readability":{}},"systems":[]}""",
            """{"corpus":"c","length":"3s","documents":0,"broken_records":0,"ranked_by":"rouge-1","source":{"readability":{"f":{"value":1,"value_ci95":[1],"documents":1}}},"systems":[]}""",
        ];
        foreach (string damage in damages)
        {
            string path = _folder.Write(Leaderboard.FileName, damage);
            Assert.Equal($"{path}: damaged; expected a leaderboard", Assert.Throws<InputException>(() => LeaderboardJson.Read(_folder.Path)).Message);
        }
    }

    [Fact]
    public void MissingFile_IsRefused() =>
        Assert.Equal($"{Path.Combine("nowhere", Leaderboard.FileName)}: no such file; expected the folder of a finished run (finish one with summ run --resume)", Assert.Throws<InputException>(() => LeaderboardJson.Read("nowhere")).Message);

    private static byte[] Bytes(Leaderboard leaderboard)
    {
        using MemoryStream stream = new();
        LeaderboardJson.Write(leaderboard, stream);
        return stream.ToArray();
    }
}
