using System.Text.Json;

namespace Summ.Bench.Corpora;

/// <summary>What is wrong with a record of JSON, in the words of every reader.</summary>
internal static class JsonProblem
{
    // The parser looks into a string only when it is asked for: then bytes that are not UTF-8 show up, and escapes of half a character.
    private const string NotUnicode = "a string holds bytes that are not UTF-8, or an escape that is no character; expected UTF-8";

    /// <summary>The line for what parsing or mapping threw; null for an exception that says nothing about the record.</summary>
    public static string? Of(Exception e) => e switch
    {
        InputException => e.Message,
        JsonException or ArgumentException => $"not a JSON object: {Reason(e)}",
        InvalidOperationException => NotUnicode,
        _ => null,
    };

    /// <summary>The parser's own words, without its line and byte position, which count from another start.</summary>
    public static string Reason(Exception e)
    {
        int end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        string reason = (end < 0 ? e.Message : e.Message[..end]).TrimEnd('.');
        return e is JsonException { BytePositionInLine: { } position } ? $"{reason} (byte {position})" : reason;
    }
}
