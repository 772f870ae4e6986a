using System.IO.Compression;

namespace Summ.Cli.Input;

/// <summary>
/// Undoes the content codings of an answer: gzip, Brotli and deflate, which servers send with and without the zlib header that the standard asks for
/// (RFC 9110, section 8.4.1.2). A body that is gzip without saying so is decompressed too. What one coding gives is limited, so that neither memory nor
/// time can be blown up.
/// </summary>
internal static class ContentCoding
{
    /// <summary>Value of the request's Accept-Encoding.</summary>
    public const string Accepted = "gzip, deflate, br";

    private const int MostCodings = 4;

    /// <summary>The content itself; null when it is larger than the limit.</summary>
    /// <param name="bytes">The body.</param>
    /// <param name="codings">The codings in the order in which they were applied.</param>
    /// <param name="limit">The most bytes.</param>
    /// <exception cref="NotSupportedException">A coding is not known.</exception>
    /// <exception cref="InvalidDataException">The body is not what the coding says.</exception>
    public static byte[]? Decode(byte[] bytes, ICollection<string> codings, int limit)
    {
        if (codings.Count > MostCodings)
        {
            throw new NotSupportedException("too many content codings");
        }

        byte[]? content = bytes;
        foreach (string coding in codings.Reverse())
        {
            content = content is null ? null : DecodeOne(content, coding.Trim().ToLowerInvariant(), limit);
        }

        return content is [0x1F, 0x8B, ..] ? DecodeOne(content, "gzip", limit) : content;
    }

    private static byte[]? DecodeOne(byte[] bytes, string coding, int limit)
    {
        if (coding is "identity" or "" || bytes.Length == 0)
        {
            return bytes;
        }

        MemoryStream source = new(bytes);
        using Stream stream = coding switch
        {
            "gzip" or "x-gzip" => new GZipStream(source, CompressionMode.Decompress),
            "br" => new BrotliStream(source, CompressionMode.Decompress),
            "deflate" => HasZlibHeader(bytes) ? new ZLibStream(source, CompressionMode.Decompress) : new DeflateStream(source, CompressionMode.Decompress),
            _ => throw new NotSupportedException($"the content coding '{WebFailure.OneLine(coding)}' is not known"),
        };
        using MemoryStream content = new();
        byte[] buffer = new byte[1 << 16];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > limit)
            {
                return null;
            }
        }

        return content.ToArray();
    }

    private static bool HasZlibHeader(byte[] bytes)
    {
        const int method = 8;
        const int check = 31;
        return bytes.Length > 1 && (bytes[0] & 0x0F) == method && ((bytes[0] << 8) | bytes[1]) % check == 0;
    }
}
