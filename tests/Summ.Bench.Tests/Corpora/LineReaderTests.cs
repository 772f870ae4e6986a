using System.Text;
using CsCheck;
using Summ.Bench.Corpora;

namespace Summ.Bench.Tests.Corpora;

public sealed class LineReaderTests
{
    private const int Unlimited = 1 << 20;

    [Fact]
    public void RandomContent_HasTheLinesThatFileReadLinesFinds()
    {
        using TemporaryFolder folder = new();
        string path = folder.PathOf("lines.txt");
        Gen<string> piece = Gen.OneOf(
            Gen.OneOf("\n", "\r\n", "\n\n", "a", "é", "€", "𝄞", " ", "\t"),
            Gen.Int[0, 300].Select(n => new string('x', n)),
            Gen.Int[65_530, 65_540].Select(n => new string('y', n)));
        Gen.Select(piece.Array[0, 12], Gen.Bool, Gen.Int[1, 9000]).Sample(
            (pieces, mark, chunk) =>
            {
                // A mark alone is a line without characters here and no line there: both mean an empty file.
                string text = string.Concat(pieces);
                byte[] bytes = Encoding.UTF8.GetBytes((mark && text.Length > 0 ? "\uFEFF" : "") + text);
                File.WriteAllBytes(path, bytes);
                string[] expected = [.. File.ReadLines(path)];
                return Lines(new TrickleStream(bytes, chunk), Unlimited).SequenceEqual(expected);
            },
            iter: 150,
            seed: "0000KiRr70F1",
            threads: 1);
    }

    [Fact]
    public void MarkInALaterLine_IsKept() =>
        Assert.Equal(["a", "\uFEFFb"], Lines(new MemoryStream("\uFEFFa\n\uFEFFb"u8.ToArray()), Unlimited));

    [Fact]
    public void LineAtTheLimit_IsRead_AndOneByteMoreIsPassedOver()
    {
        byte[] bytes = "abcd\nabcde\r\nabcd\r\nx"u8.ToArray();
        foreach (int chunk in new[] { 1, 2, 3, 7, 100 })
        {
            LineReader lines = new(new TrickleStream(bytes, chunk), "f", 4);
            List<(string Text, bool WasTooLong, bool IsTerminated, long Number)> found = [];
            while (lines.TryRead(out ReadOnlyMemory<byte> line))
            {
                found.Add((Encoding.UTF8.GetString(line.Span), lines.WasTooLong, lines.IsTerminated, lines.LineNumber));
            }

            Assert.Equal([("abcd", false, true, 1), ("", true, true, 2), ("abcd", false, true, 3), ("x", false, false, 4)], found);
        }
    }

    [Fact]
    public void LastLineOverTheLimitWithoutFeed_IsReportedOnce()
    {
        LineReader lines = new(new TrickleStream(Encoding.ASCII.GetBytes("a\n" + new string('z', 200_000)), 70_000), "f", 10);
        Assert.True(lines.TryRead(out _));
        Assert.False(lines.WasTooLong);
        Assert.True(lines.TryRead(out ReadOnlyMemory<byte> line));
        Assert.True(lines.WasTooLong);
        Assert.Equal(0, line.Length);
        Assert.Equal(2, lines.LineNumber);
        Assert.False(lines.TryRead(out _));
    }

    [Fact]
    public void LineFarOverTheLimit_IsNotHeldInMemory()
    {
        const int length = 64 << 20;
        LineReader lines = new(new EndlessStream(length), "f", 1000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(lines.TryRead(out _));
        Assert.True(lines.WasTooLong);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void DamagedGzip_NamesTheFileAndTheLineBefore()
    {
        byte[] gzip = TemporaryFolder.Gzip(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i * 7919 % 10007}\n"))));
        using Stream stream = InputStream.Decompressed(new MemoryStream(gzip[..(gzip.Length / 2)]));
        LineReader lines = new(stream, "half.jsonl.gz", Unlimited);
        InputException e = Assert.Throws<InputException>(() =>
        {
            while (lines.TryRead(out _))
            {
            }
        });
        Assert.True(lines.LineNumber > 100);
        Assert.Equal($"half.jsonl.gz: damaged gzip data after line {lines.LineNumber}", e.Message);
    }

    private static List<string> Lines(Stream stream, int limit)
    {
        LineReader reader = new(stream, "f", limit);
        List<string> lines = [];
        while (reader.TryRead(out ReadOnlyMemory<byte> line))
        {
            lines.Add(Encoding.UTF8.GetString(line.Span));
        }

        return lines;
    }

    /// <summary>Gives its bytes in pieces of at most a size, as a pipe may.</summary>
    private sealed class TrickleStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, chunk));
    }

    private sealed class EndlessStream(long length) : Stream
    {
        private long _left = length;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int given = (int)Math.Min(_left, count);
            buffer.AsSpan(offset, given).Fill((byte)'x');
            _left -= given;
            return given;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
