using System.IO.Compression;
using Summ.Bench;
using Summ.Bench.Corpora;

namespace Summ.Cli.Input;

/// <summary>Opens the bytes behind a name, decompressed, ready to be looked at and then read once, so that pipes work like files.</summary>
internal static class PlainBytes
{
    private const int SniffedBytes = 1 << 16;

    /// <summary>Standard input.</summary>
    /// <exception cref="InputException">It is damaged gzip data.</exception>
    public static PeekedStream OfStandardInput(Terminal terminal) => Decompressed(terminal.Input, "standard input");

    /// <summary>A file, which may also be a named pipe.</summary>
    /// <exception cref="InputException">There is no such file, or it cannot be read.</exception>
    public static PeekedStream OfFile(string path) => Decompressed(InputStream.Open(path), path);

    private static PeekedStream Decompressed(Stream stream, string name)
    {
        try
        {
            PeekedStream bytes = new(stream, SniffedBytes);
            return bytes.Head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? new PeekedStream(new GZipStream(bytes, CompressionMode.Decompress), SniffedBytes) : bytes;
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{name}: damaged gzip data", e);
        }
    }
}
