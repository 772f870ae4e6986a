using System.Text.Json;

namespace Summ.Bench.Reporting;

/// <summary>Tells of a run's folder which track it is of.</summary>
public static class RunTrack
{
    /// <summary>The name in its leaderboard; null for the summarisation track, which has none, and for a folder without a leaderboard.</summary>
    public static string? Of(string folder)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, Leaderboard.FileName)));
            return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("track", out JsonElement track) && track.ValueKind == JsonValueKind.String
                ? track.GetString()
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
