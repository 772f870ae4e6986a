using System.Security.Cryptography;
using System.Text;
using Summ.Catalogue;

namespace Summ.Bench.Corpora;

/// <summary>Opens corpora by name or path.</summary>
public static class CorpusCatalogue
{
    /// <summary>Name of the corpus that is there without any file.</summary>
    public const string BuiltIn = "built-in";

    /// <summary>Name of the embedded corpus of texts at three reading levels.</summary>
    public const string Levels = "levels";

    /// <summary>The manifests of all embedded corpora, by name.</summary>
    public static IReadOnlyList<CorpusManifest> All => [.. EmbeddedFiles.Corpora.Select(n => CorpusManifest.Read(new EmbeddedFiles(n))!)];

    /// <summary>Opens a corpus.</summary>
    /// <param name="nameOrPath">Name of an embedded corpus, or path of a file or folder.</param>
    /// <param name="reader">Id of the reader for a JSON corpus, or null to recognise it.</param>
    /// <exception cref="InputException">There is no such corpus, or it is none.</exception>
    /// <exception cref="CatalogueException">There is no such reader.</exception>
    public static Corpus Open(string nameOrPath, string? reader = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(nameOrPath);
        IRecordFormat? format = reader is null ? null : RecordFormats.Find(reader);
        if (EmbeddedFiles.Corpora.Contains(nameOrPath, StringComparer.Ordinal))
        {
            return OfFiles(nameOrPath, new EmbeddedFiles(nameOrPath), format);
        }

        if (Directory.Exists(nameOrPath))
        {
            return OfFiles(NameOf(nameOrPath), new FolderFiles(nameOrPath), format);
        }

        if (nameOrPath == "-")
        {
            throw new InputException("a corpus cannot be standard input, because it is read more than once; save it to a file first");
        }

        if (File.Exists(nameOrPath))
        {
            RefusePipe(nameOrPath);
            return OfFile(nameOrPath, format);
        }

        string? guess = Spelling.Nearest(nameOrPath, EmbeddedFiles.Corpora);
        throw new InputException($"{nameOrPath}: no such corpus, file or folder" + (guess is null ? "" : $"; did you mean '{guess}'?"));
    }

    private static Corpus OfFiles(string name, ICorpusFiles files, IRecordFormat? format)
    {
        if (files.Paths.Count == 0)
        {
            throw new InputException($"{files.Name}: is an empty folder; expected text or HTML files");
        }

        string sha256 = Sha256(files);
        if (OpinosisFolder.Recognises(files))
        {
            return new Corpus(name, OpinosisFolder.Id, sha256, () => OpinosisFolder.Read(files), () => OpinosisFolder.Count(files));
        }

        if (OneStopEnglishFolder.Recognises(files))
        {
            return new Corpus(name, OneStopEnglishFolder.Id, sha256, () => OneStopEnglishFolder.Read(files), () => OneStopEnglishFolder.Count(files));
        }

        return files.Has(CorpusManifest.FileName) && CorpusManifest.Read(files)?.Records is { } records
            ? new Corpus(name, format?.Id ?? "json", sha256, () => Records(files, records, format), () => CountLines(() => OpenRecords(files, records)))
            : new Corpus(name, TextFolder.Id, sha256, () => TextFolder.Read(files), () => TextFolder.Count(files));
    }

    private static Corpus OfFile(string path, IRecordFormat? format)
    {
        using (Stream probe = InputStream.Open(path))
        {
            byte[] head = new byte[1 << 16];
            int length = ReadHead(probe, head, path);
            FileKind kind = FileKinds.Of(path, head.AsSpan(0, length));
            string name = NameOf(path);
            return kind switch
            {
                FileKind.JsonLines => new Corpus(name, format?.Id ?? "json", Sha256(path), () => Lines(path, format), () => CountLines(() => InputStream.Open(path))),
                FileKind.Json => new Corpus(name, format?.Id ?? "json", Sha256(path), () => Whole(path, format), () => Whole(path, format).Count()),
                FileKind.Csv => new Corpus(name, CsvCorpus.ReaderOf(head.AsSpan(0, length)), Sha256(path), () => Rows(path), () => CountLines(() => InputStream.Open(path))),
                FileKind.Empty => throw new InputException($"{path}: is empty"),
                FileKind.Binary => throw new InputException($"{path}: is a binary file; expected JSON lines, text or HTML"),
                _ => new Corpus(name, TextFolder.Id, Sha256(path), () => TextFolder.Read(new SingleFile(path)), () => 1),
            };
        }
    }

    private static void RefusePipe(string path)
    {
        using FileStream stream = InputStream.OpenFile(path);
        if (!stream.CanSeek)
        {
            throw new InputException($"{path}: is a pipe; a corpus is read more than once, so save it to a file first");
        }
    }

    private static IEnumerable<CorpusItem> Lines(string path, IRecordFormat? format)
    {
        using Stream stream = InputStream.Open(path);
        foreach (CorpusItem item in JsonCorpus.ReadLines(stream, path, format))
        {
            yield return item;
        }
    }

    private static IEnumerable<CorpusItem> Rows(string path)
    {
        using Stream stream = InputStream.Open(path);
        foreach (CorpusItem item in CsvCorpus.Read(stream, path))
        {
            yield return item;
        }
    }

    private static IEnumerable<CorpusItem> Records(ICorpusFiles files, string records, IRecordFormat? format)
    {
        using Stream stream = OpenRecords(files, records);
        foreach (CorpusItem item in JsonCorpus.ReadLines(stream, $"{files.Name}/{records}", format))
        {
            yield return item;
        }
    }

    private static Stream OpenRecords(ICorpusFiles files, string records) => files.Has(records)
        ? InputStream.Decompressed(files.Open(records))
        : throw new InputException($"{files.Name}/{CorpusManifest.FileName}: the records '{records}' are not there; expected the path of a file beside the manifest");

    private static IEnumerable<CorpusItem> Whole(string path, IRecordFormat? format)
    {
        using Stream stream = InputStream.Open(path);
        return JsonCorpus.ReadWhole(stream, path, format);
    }

    private static int CountLines(Func<Stream> open)
    {
        using Stream stream = open();
        byte[] buffer = new byte[1 << 16];
        int lines = 0;
        byte last = (byte)'\n';
        try
        {
            for (int read; (read = stream.Read(buffer)) > 0; last = buffer[read - 1])
            {
                lines += buffer.AsSpan(0, read).Count((byte)'\n');
            }
        }
        catch (InvalidDataException)
        {
            // Damaged gzip: reading the articles says so, and in which line.
        }

        return lines + (last == '\n' ? 0 : 1);
    }

    private static int ReadHead(Stream stream, byte[] head, string path)
    {
        try
        {
            return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{path}: damaged gzip data", e);
        }
    }

    private static string NameOf(string path)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
        foreach (string extension in new[] { ".gz", ".jsonl", ".csv", ".tsv", ".json", ".txt", ".html", ".htm", ".md" })
        {
            name = name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) ? name[..^extension.Length] : name;
        }

        return name;
    }

    private static string Sha256(string path)
    {
        using FileStream stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string Sha256(ICorpusFiles files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string path in files.Paths)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
            using Stream stream = files.Open(path);
            hash.AppendData(SHA256.HashData(stream));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
