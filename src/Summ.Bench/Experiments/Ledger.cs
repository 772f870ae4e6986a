using System.Buffers;
using System.Text.Json;
using Summ.Bench.Corpora;

namespace Summ.Bench.Experiments;

/// <summary>
/// The append-only record of a run: one line of JSON for each finished cell, written and flushed before the next document's begins. A run
/// that is killed leaves at most one half-written line at the end; opening the ledger again cuts it off, and its cell is done anew.
/// </summary>
public sealed class Ledger : IDisposable
{
    /// <summary>Name of the file in a run's folder.</summary>
    public const string FileName = "ledger.jsonl";

    private const int MaxLineBytes = 1 << 29;

    private readonly FileStream _file;
    private readonly ArrayBufferWriter<byte> _buffer = new();

    private Ledger(FileStream file)
    {
        _file = file;
    }

    /// <summary>Opens the ledger of a folder for appending, alone, and cuts off a half-written last line.</summary>
    /// <exception cref="IOException">It cannot be written, or another run has it open.</exception>
    public static Ledger Open(string folder)
    {
        FileStream file = new(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        long end = EndOfLastLine(file);
        file.SetLength(end);
        file.Position = end;
        return new Ledger(file);
    }

    /// <summary>Reads the cells of a folder's ledger in the order in which they were written; a half-written last line is passed over.</summary>
    /// <exception cref="InputException">There is no ledger, or a line inside it is damaged.</exception>
    public static IEnumerable<Cell> Read(string folder)
    {
        string path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            throw new InputException($"{path}: no such file; expected the folder of a run");
        }

        using FileStream file = File.Open(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        LineReader lines = new(file, path, MaxLineBytes);
        while (lines.TryRead(out ReadOnlyMemory<byte> line) && lines.IsTerminated)
        {
            if (lines.WasTooLong || !line.IsEmpty)
            {
                yield return Parse(line, path, lines.LineNumber);
            }
        }
    }

    /// <summary>Appends the cells of one document and hands them to the operating system.</summary>
    /// <exception cref="IOException">The disk is full or gone; what was written before stays valid.</exception>
    public void Append(IEnumerable<Cell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        _buffer.ResetWrittenCount();
        foreach (Cell cell in cells)
        {
            CellJson.Write(cell, _buffer);
            _buffer.Write("\n"u8);
        }

        _file.Write(_buffer.WrittenSpan);
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private static Cell Parse(ReadOnlyMemory<byte> line, string path, long number)
    {
        try
        {
            return CellJson.Read(line);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new InputException($"{path}, line {number}: damaged; expected a cell of a run. Delete the line to have it done again with --resume", e);
        }
    }

    private static long EndOfLastLine(FileStream file)
    {
        byte[] block = new byte[1 << 16];
        for (long position = file.Length; position > 0;)
        {
            int length = (int)Math.Min(block.Length, position);
            position -= length;
            file.Position = position;
            file.ReadExactly(block, 0, length);
            int feed = block.AsSpan(0, length).LastIndexOf((byte)'\n');
            if (feed >= 0)
            {
                return position + feed + 1;
            }
        }

        return 0;
    }
}
