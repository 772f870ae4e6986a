namespace Summ.Bench.Experiments;

/// <summary>Writes files whole or not at all.</summary>
public static class AtomicFile
{
    /// <summary>Writes to a file beside the path and renames it when it is complete; after a failure no trace is left.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        string part = path + ".part";
        try
        {
            using (FileStream stream = new(part, FileMode.Create, FileAccess.Write))
            {
                write(stream);

                // Else a power cut could leave the new name on a file without content.
                stream.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }
}
