namespace Summ.Bench.Corpora;

/// <summary>
/// Reads the lines of a stream as bytes, without holding more than one: a corpus may be larger than memory. A line beyond the limit is
/// passed over and reported by its number, not stored.
/// </summary>
/// <param name="stream">The bytes, not compressed.</param>
/// <param name="name">Name for messages.</param>
/// <param name="maxLineBytes">The most bytes of a line, its line end not counted.</param>
internal sealed class LineReader(Stream stream, string name, int maxLineBytes)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _atEnd;

    /// <summary>Number of the line read last, from 1.</summary>
    public long LineNumber { get; private set; }

    /// <summary>True when the line read last was longer than the limit; it is then empty.</summary>
    public bool WasTooLong { get; private set; }

    /// <summary>True when the line read last ended with a line feed; false when the stream ended before one came.</summary>
    public bool IsTerminated { get; private set; }

    /// <summary>Reads the next line, without its line end; false at the end. The memory is valid until the next call.</summary>
    /// <exception cref="InputException">The stream is gzip and damaged.</exception>
    public bool TryRead(out ReadOnlyMemory<byte> line)
    {
        WasTooLong = false;
        int scanned = 0;
        while (true)
        {
            int feed = _buffer.AsSpan(_start + scanned, _end - _start - scanned).IndexOf((byte)'\n');
            if (feed >= 0 || _atEnd)
            {
                return Take(feed < 0 ? _end - _start : scanned + feed, feed >= 0, out line);
            }

            scanned = _end - _start;
            if (scanned > maxLineBytes + 1)
            {
                WasTooLong = true;
                _start = _end;
                scanned = 0;
            }

            Fill();
        }
    }

    /// <summary>Reads the next line that is too long or holds more than blanks; false at the end.</summary>
    /// <exception cref="InputException">The stream is gzip and damaged.</exception>
    public bool TryReadFilled(out ReadOnlyMemory<byte> line)
    {
        while (TryRead(out line))
        {
            if (WasTooLong || !line.Span.Trim(" \t"u8).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private bool Take(int length, bool hasFeed, out ReadOnlyMemory<byte> line)
    {
        line = default;
        if (length == 0 && !hasFeed && !WasTooLong)
        {
            return false;
        }

        LineNumber++;
        IsTerminated = hasFeed;
        ReadOnlyMemory<byte> taken = _buffer.AsMemory(_start, length);
        _start += length + (hasFeed ? 1 : 0);
        taken = taken.Span.EndsWith("\r"u8) ? taken[..^1] : taken;
        WasTooLong |= taken.Length > maxLineBytes;
        if (!WasTooLong)
        {
            line = LineNumber == 1 && taken.Span.StartsWith("\uFEFF"u8) ? taken[3..] : taken;
        }

        return true;
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            _end -= _start;
            _start = 0;
        }

        if (_end == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        try
        {
            int read = stream.Read(_buffer, _end, _buffer.Length - _end);
            _end += read;
            _atEnd = read == 0;
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{name}: damaged gzip data after line {LineNumber}", e);
        }
    }
}
