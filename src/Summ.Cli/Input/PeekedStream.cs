namespace Summ.Cli.Input;

/// <summary>A stream whose beginning can be looked at before it is read: a pipe can be read only once.</summary>
internal sealed class PeekedStream : Stream
{
    private readonly Stream _inner;
    private readonly byte[] _head;
    private readonly int _length;
    private int _position;

    /// <summary>Reads the beginning.</summary>
    /// <param name="inner">The stream, which belongs to this one from now on.</param>
    /// <param name="bytes">How much may be looked at, in bytes.</param>
    public PeekedStream(Stream inner, int bytes)
    {
        _inner = inner;
        _head = new byte[bytes];
        _length = inner.ReadAtLeast(_head, bytes, throwOnEndOfStream: false);
    }

    /// <summary>How it begins.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _length);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        if (_position == _length)
        {
            return _inner.Read(buffer);
        }

        int count = Math.Min(buffer.Length, _length - _position);
        _head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
