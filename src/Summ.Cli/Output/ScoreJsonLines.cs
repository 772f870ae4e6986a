using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summ.Bench.Scoring;
using Summ.Cli.Commands;

namespace Summ.Cli.Output;

/// <summary>One line a pair, written as it comes.</summary>
internal sealed class ScoreJsonLines : IScoreWriter, IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly Terminal _terminal;
    private readonly ScoreRequest _request;

    public ScoreJsonLines(Terminal terminal, ScoreRequest request)
    {
        _terminal = terminal;
        _request = request;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public bool NeedsTotals => false;

    public void Write(ScoredPair pair)
    {
        ScoredPairJson.Write(_json, pair, _request.Metrics);
        _json.Flush();
        _terminal.Output.WriteLine(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
        _json.Reset();
    }

    public void Complete(ScoreTotals totals, int broken)
    {
        // Lines have no end.
    }

    public void Dispose() => _json.Dispose();
}
