using System.Globalization;
using System.Text;

namespace Summ.Bench.Corpora;

/// <summary>Turns the bytes of a file into text, or says in one line why they are none.</summary>
public static class TextDecoding
{
    /// <summary>The largest article accepted, in bytes.</summary>
    public const int MaxArticleBytes = 128 << 20;

    private const int SniffedBytes = 8192;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>All bytes of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="maxBytes">The most bytes accepted.</param>
    /// <exception cref="InputException">There are more bytes than that, or none.</exception>
    public static byte[] ReadAll(Stream stream, string name, int maxBytes = MaxArticleBytes)
    {
        byte[] bytes = ReadAllOrNone(stream, name, maxBytes);
        return bytes.Length == 0 ? throw new InputException($"{name}: is empty") : bytes;
    }

    /// <summary>All bytes of a stream, which may be none.</summary>
    /// <exception cref="InputException">There are more bytes than that.</exception>
    internal static byte[] ReadAllOrNone(Stream stream, string name, int maxBytes = MaxArticleBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[1 << 16];
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > maxBytes)
                {
                    throw new InputException($"{name}: larger than {Size(maxBytes)}, the most that one article may have; split it, or put its parts on lines of a .jsonl");
                }
            }
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{name}: damaged gzip data", e);
        }

        return bytes.ToArray();
    }

    /// <summary>Text of strict UTF-8, or of UTF-16 with a byte order mark.</summary>
    /// <exception cref="InputException">The bytes are binary data, not valid, or only white space.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        string text = DecodeOrEmpty(bytes, name);
        return string.IsNullOrWhiteSpace(text) ? throw new InputException($"{name}: is empty: it holds only white space") : text;
    }

    /// <summary>Whether bytes look like neither text nor HTML: a NUL among the first, and no byte order mark of UTF-16.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        !HasUtf16Mark(bytes) && bytes[..Math.Min(bytes.Length, SniffedBytes)].Contains((byte)0);

    /// <summary>A number of bytes as people write it.</summary>
    internal static string Size(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{(bytes >= 1 << 20 ? bytes >> 20 : bytes)} {(bytes >= 1 << 20 ? "MB" : "bytes")}");

    /// <summary>As <see cref="Decode"/>, but text without a letter is text too.</summary>
    internal static string DecodeOrEmpty(ReadOnlySpan<byte> bytes, string name)
    {
        if (HasUtf16Mark(bytes))
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        }

        if (IsBinary(bytes))
        {
            throw new InputException($"{name}: is a binary file; expected text, HTML or JSON lines");
        }

        bytes = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            string hex = Convert.ToHexString(e.BytesUnknown ?? []);
            throw new InputException($"{name}: is not UTF-8 (byte {hex} at offset {FirstInvalid(bytes)}); convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8", e);
        }
    }

    private static bool HasUtf16Mark(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2 && ((bytes[0] == 0xFF && bytes[1] == 0xFE) || (bytes[0] == 0xFE && bytes[1] == 0xFF));

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int offset = 0;
        while (offset < bytes.Length && Rune.DecodeFromUtf8(bytes[offset..], out _, out int consumed) == System.Buffers.OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }
}
