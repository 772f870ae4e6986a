using Summ.Bench.Corpora;

namespace Summ.Bench.Scoring;

/// <summary>Counts the lines of a file as <see cref="LineReader"/> reads them, without holding one.</summary>
internal static class LineCount
{
    private const int BufferBytes = 1 << 17;

    /// <summary>Line feeds, and one more if something stands after the last. The file is read to its end and put back to its beginning.</summary>
    /// <exception cref="InputException">It is damaged gzip.</exception>
    public static long Of(FileStream file, string path)
    {
        Stream stream = InputStream.Decompressed(file);
        byte[] buffer = new byte[BufferBytes];
        long feeds = 0;
        byte last = (byte)'\n';
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                feeds += buffer.AsSpan(0, read).Count((byte)'\n');
                last = buffer[read - 1];
            }
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{path}: damaged gzip data", e);
        }

        file.Position = 0;
        return feeds + (last == '\n' ? 0 : 1);
    }
}
