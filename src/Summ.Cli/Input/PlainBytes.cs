using System.IO.Compression;

namespace Summ.Cli.Input;

/// <summary>Opens the bytes behind a name, decompressed, ready to be looked at and then read once, so that pipes work like files.</summary>
internal static class PlainBytes
{
    private const int SniffedBytes = 1 << 16;

    /// <summary>Standard input.</summary>
    public static PeekedStream OfStandardInput(Terminal terminal) => Decompressed(terminal.Input);

    /// <summary>A file, which may also be a named pipe.</summary>
    /// <exception cref="Bench.InputException">There is no such file, or it cannot be read.</exception>
    public static PeekedStream OfFile(string path) => Decompressed(Bench.Corpora.InputStream.Open(path));

    private static PeekedStream Decompressed(Stream stream)
    {
        PeekedStream bytes = new(stream, SniffedBytes);
        return bytes.Head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? new PeekedStream(new GZipStream(bytes, CompressionMode.Decompress), SniffedBytes) : bytes;
    }
}
