using System.Net.Sockets;

namespace Summ.Cli.Input;

/// <summary>Says in a few words of one line why an answer is none.</summary>
internal static class WebFailure
{
    private const int LongestPhrase = 200;

    private static readonly string[] OtherMedia =
        ["image/", "audio/", "video/", "font/", "application/pdf", "application/zip", "application/msword", "application/vnd.", "application/epub", "application/java-archive", "application/x-rar", "application/x-7z"];

    /// <summary>The cause of a request's failure.</summary>
    public static string Reason(Exception failure) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "there is no such host",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError, InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } => "the connection was refused",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } secure => $"no secure connection (TLS): {OneLine(secure.InnerException?.Message ?? secure.Message)}",
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => "the answer is not HTTP",
        HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded } or HttpRequestException { HttpRequestError: HttpRequestError.ResponseEnded } => "the answer ended early",
        InvalidDataException => "damaged compressed data",
        _ => OneLine(failure.Message) ?? "",
    };

    /// <summary>A server's words without control characters, which could change what the terminal shows; null for null.</summary>
    public static string? OneLine(string? text)
    {
        if (text is null)
        {
            return null;
        }

        string clean = string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)).Trim().TrimEnd('.');
        return clean.Length <= LongestPhrase ? clean : clean[..LongestPhrase] + "…";
    }

    /// <summary>Whether a media type is surely not a page; others are told by how they begin.</summary>
    public static bool IsOtherMedium(string? type) => type is not null && !type.StartsWith("image/svg", StringComparison.OrdinalIgnoreCase)
        && OtherMedia.Any(medium => type.StartsWith(medium, StringComparison.OrdinalIgnoreCase));
}
