using System.Text;
using System.Text.Json;

namespace Summ.Cli.Tests;

/// <summary>What a command left behind.</summary>
internal sealed record Result(int Code, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public List<JsonElement> Lines => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];

    public Result Succeeded()
    {
        Assert.True(Code == 0, $"exit code {Code}: {Error}");
        return this;
    }

    /// <summary>The one line of an error: exit code 2, nothing on standard output.</summary>
    public string Failed()
    {
        Assert.Equal(2, Code);
        Assert.Equal("", Output);
        Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.EndsWith("\n", Error);
        Assert.StartsWith("summ: ", Error);
        Assert.DoesNotContain("a defect of summ", Error);
        return Error.Trim();
    }
}

/// <summary>Runs the command in this process, its streams in memory.</summary>
internal static class Cli
{
    public static Task<Result> RunAsync(params string[] args) => RunAsync(Stream.Null, TimeSpan.FromSeconds(30), args);

    public static Task<Result> WithInputAsync(string input, params string[] args) => WithInputAsync(Encoding.UTF8.GetBytes(input), args);

    public static Task<Result> WithInputAsync(byte[] input, params string[] args) => RunAsync(new OneWayStream(input), TimeSpan.FromSeconds(30), args);

    public static Task<Result> WithTimeoutAsync(TimeSpan timeout, params string[] args) => RunAsync(Stream.Null, timeout, args);

    private static async Task<Result> RunAsync(Stream input, TimeSpan timeout, string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        Terminal terminal = new(input, output, error, outputIsTerminal: false, errorIsTerminal: false) { PageTimeout = timeout };
        int code = await SummCommand.RunAsync(args, terminal);
        return new Result(code, output.ToString(), error.ToString());
    }

    // Standard input cannot be sought in, and gives what has arrived.
    private sealed class OneWayStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 7)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 7));

        public override long Seek(long offset, SeekOrigin loc) => throw new NotSupportedException();
    }
}
