using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Summ.Cli.Output;

/// <summary>
/// Writes results as JSON: one object a line for <c>jsonl</c>, one document for <c>json</c>, which is an array when the input held many
/// articles. Numbers in full precision; NaN is null.
/// </summary>
internal sealed class JsonOutput : IDisposable
{
    private readonly TextWriter _output;
    private readonly bool _isLines;
    private readonly bool _isArray;
    private int _written;

    public JsonOutput(TextWriter output, bool isLines, bool isArray)
    {
        _output = output;
        _isLines = isLines;
        _isArray = isArray && !isLines;
    }

    public void Write(Action<Utf8JsonWriter> writeObject)
    {
        if (_isArray)
        {
            _output.WriteLine(_written == 0 ? "[" : ",");
        }

        using MemoryStream buffer = new();
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Indented = !_isLines, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writeObject(json);
        }

        _output.Write(Encoding.UTF8.GetString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length)));
        if (!_isArray)
        {
            _output.WriteLine();
        }

        _written++;
    }

    public void Dispose()
    {
        if (_isArray)
        {
            _output.WriteLine(_written == 0 ? "[]" : "\n]");
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
