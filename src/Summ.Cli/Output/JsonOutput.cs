using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summ.Cli.Output;

/// <summary>
/// Writes results as JSON: one object a line for <c>jsonl</c>, one document for <c>json</c>, which is an array when the input held many
/// articles. Numbers in full precision; NaN is null.
/// </summary>
internal sealed class JsonOutput
{
    private readonly TextWriter _output;
    private readonly bool _isLines;
    private readonly StringBuilder? _array;

    public JsonOutput(TextWriter output, bool isLines, bool isArray)
    {
        _output = output;
        _isLines = isLines;
        _array = isArray && !isLines ? new StringBuilder("[") : null;
    }

    /// <summary>Writes one object. An array is held back until it is complete, so that a failure leaves no half of a document behind.</summary>
    public void Write(Action<Utf8JsonWriter> writeObject)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Indented = !_isLines, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writeObject(json);
        }

        string text = Encoding.UTF8.GetString(buffer.WrittenSpan);
        if (_array is null)
        {
            _output.WriteLine(text);
        }
        else
        {
            _array.AppendLine(_array.Length == 1 ? "" : ",").Append(text);
        }
    }

    /// <summary>Ends the array, if it is one.</summary>
    public void Complete()
    {
        if (_array is not null)
        {
            _output.WriteLine(_array.Length == 1 ? _array.Append(']') : _array.AppendLine().Append(']'));
        }
    }

    public static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
