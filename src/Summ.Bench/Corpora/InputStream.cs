using System.IO.Compression;

namespace Summ.Bench.Corpora;

/// <summary>Opens files whether they are compressed or not.</summary>
public static class InputStream
{
    /// <summary>Opens a file; gzip is recognised by its first two bytes, whatever the name says.</summary>
    /// <exception cref="InputException">There is no such file, or it cannot be read.</exception>
    public static Stream Open(string path) => Decompressed(OpenFile(path));

    /// <summary>What a message calls an input: its path, or standard input for <c>-</c>.</summary>
    public static string NameOf(string path) => path == "-" ? "standard input" : path;

    internal static FileStream OpenFile(string path)
    {
        if (string.IsNullOrEmpty(path))
        {
            throw new InputException("the name of an input is empty; expected a file");
        }

        if (Directory.Exists(path))
        {
            throw new InputException($"{path}: is a folder; expected a file");
        }

        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputException($"{path}: no such file", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{path}: cannot be read: {e.Message.TrimEnd('.')}", e);
        }
    }

    /// <summary>The content of a stream, decompressed when it is gzip; gzip that is damaged or cut off ends in <see cref="InvalidDataException"/>.</summary>
    public static Stream Decompressed(Stream stream)
    {
        BufferedStream buffered = new(stream, 1 << 16);
        if (!buffered.CanSeek)
        {
            return buffered;
        }

        int first = buffered.ReadByte();
        int second = buffered.ReadByte();
        buffered.Position = 0;
        if (first != 0x1F || second != 0x8B)
        {
            return buffered;
        }

        // Without it the end of a file that was cut off passes for the end of its content.
        AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);
        return new GZipStream(buffered, CompressionMode.Decompress);
    }
}
