using System.IO.Compression;
using System.Text;

namespace Summ.Cli.Tests;

/// <summary>A folder of its own for a test, gone after it.</summary>
internal sealed class TempFolder : IDisposable
{
    public const string Story =
        "The old harbour was rebuilt in spring. Workers moved forty tons of stone in a single week. The harbour had been closed for two years. " +
        "Fishermen lost much of their income in that time. The town will open the harbour again in June. Nobody expects the fish to wait.\n";

    public string Path { get; } = Directory.CreateTempSubdirectory("summ-cli-").FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = At(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public string WriteLines(string name, params string[] lines) => Write(name, string.Concat(lines.Select(l => l + "\n")));

    public static byte[] Gzip(string text)
    {
        using MemoryStream bytes = new();
        using (GZipStream gzip = new(bytes, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return bytes.ToArray();
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
