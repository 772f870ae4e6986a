using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Summ.Bench.Scoring;
using Summ.Cli.Commands;

namespace Summ.Cli.Output;

/// <summary>
/// One document: the protocol, the pairs as they come, and then their averages. The first <see cref="HeldBytes"/> are held back, so that an input
/// which is refused leaves no half of a document behind unless it is long.
/// </summary>
internal sealed class ScoreJson : IScoreWriter, IDisposable
{
    private const int HeldBytes = 1 << 20;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;
    private readonly Terminal _terminal;
    private readonly ScoreRequest _request;

    public ScoreJson(Terminal terminal, ScoreRequest request)
    {
        _terminal = terminal;
        _request = request;
        _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _json.WriteStartObject();
        WriteProtocol();
        _json.WriteStartArray("pairs");
    }

    public bool NeedsTotals => true;

    public void Write(ScoredPair pair)
    {
        ScoredPairJson.Write(_json, pair, _request.Metrics);
        _json.Flush();
        if (_buffer.WrittenCount >= HeldBytes)
        {
            Emit();
        }
    }

    public void Complete(ScoreTotals totals, int broken)
    {
        _json.WriteEndArray();
        _json.WriteNumber("broken_pairs", broken);
        IReadOnlyList<PeerScores> peers = totals.Complete();
        if (peers.Count == 1)
        {
            WriteAverages(peers[0], totals.IsNormal);
        }

        if (peers.Count > 1 || peers[0].Peer is not null)
        {
            _json.WriteStartArray("peers");
            foreach (PeerScores peer in peers)
            {
                _json.WriteStartObject();
                _json.WriteString("peer", peer.Peer);
                _json.WriteNumber("pairs", peer.Pairs);
                WriteAverages(peer, totals.IsNormal);
                _json.WriteEndObject();
            }

            _json.WriteEndArray();
        }

        _json.WriteEndObject();
        _json.Flush();
        Emit();
        _terminal.Output.WriteLine();
    }

    public void Dispose() => _json.Dispose();

    private void Emit()
    {
        _terminal.Output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }

    private void WriteProtocol()
    {
        RougeProtocol protocol = _request.Protocol;
        _json.WriteStartObject("protocol");
        _json.WriteString("name", protocol.Name);
        _json.WriteBoolean("stem", protocol.Stem);
        _json.WriteBoolean("remove_stop_words", protocol.RemoveStopWords);
        _json.WriteNumber("word_limit", protocol.WordLimit);
        _json.WriteNumber("byte_limit", protocol.ByteLimit);
        _json.WriteString("multi_reference", protocol.EffectiveMultiReference);
        _json.WriteNumber("alpha", protocol.Alpha);
        _json.WriteEndObject();
    }

    private void WriteAverages(PeerScores peer, bool isNormal)
    {
        _json.WriteStartObject("mean");
        foreach (MetricAggregate metric in peer.Metrics)
        {
            WriteMean(metric);
        }

        _json.WriteEndObject();
        _json.WriteStartObject("aggregate");
        _json.WriteString("interval", isNormal ? "normal" : "bootstrap");
        _json.WriteNumber("confidence", _request.Aggregation.ConfidencePercent);
        _json.WriteNumber("resamples", _request.Aggregation.Resamples);
        _json.WriteNumber("seed", _request.Aggregation.Seed);
        _json.WriteStartObject("metrics");
        foreach (MetricAggregate metric in peer.Metrics)
        {
            WriteBounds(metric);
        }

        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteMean(MetricAggregate metric)
    {
        bool isTriple = metric.Metric.Info.IsTriple;
        string primary = isTriple ? "f1" : "value";
        string interval = string.Create(CultureInfo.InvariantCulture, $"{primary}_ci{_request.Aggregation.ConfidencePercent}");
        _json.WriteStartObject(metric.Metric.Info.Id);
        if (isTriple)
        {
            JsonOutput.Number(_json, "precision", metric.Precision.Average);
            JsonOutput.Number(_json, "recall", metric.Recall.Average);
        }

        JsonOutput.Number(_json, primary, metric.Primary.Average);
        if (metric.Pairs == 0)
        {
            _json.WriteNull(interval);
        }
        else
        {
            _json.WriteStartArray(interval);
            _json.WriteNumberValue(metric.Primary.Low);
            _json.WriteNumberValue(metric.Primary.High);
            _json.WriteEndArray();
        }

        if (metric.Corpus is { } corpus)
        {
            JsonOutput.Number(_json, "corpus", corpus);
        }

        _json.WriteEndObject();
    }

    private void WriteBounds(MetricAggregate metric)
    {
        _json.WriteStartObject(metric.Metric.Info.Id);
        _json.WriteNumber("pairs", metric.Pairs);
        if (metric.Metric.Info.IsTriple)
        {
            WriteBounds("precision", metric.Precision);
            WriteBounds("recall", metric.Recall);
        }

        WriteBounds(metric.Metric.Info.IsTriple ? "f1" : "value", metric.Primary);
        _json.WriteEndObject();
    }

    private void WriteBounds(string name, AggregateNumber number)
    {
        _json.WriteStartObject(name);
        JsonOutput.Number(_json, "low", number.Low);
        JsonOutput.Number(_json, "mid", number.Mid);
        JsonOutput.Number(_json, "high", number.High);
        _json.WriteEndObject();
    }
}
