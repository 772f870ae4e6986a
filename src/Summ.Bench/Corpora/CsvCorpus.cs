using System.Text;
using CsvHelper;
using Summ.Bench.Corpora.Readers;

namespace Summ.Bench.Corpora;

/// <summary>
/// A corpus as a table: one article a row, by named columns. Values are separated by commas, semicolons or tabs, whichever the first line has most of;
/// quotes as RFC 4180 has them. Columns that a format does not name become metadata of the article. Rows are streamed.
/// </summary>
public static class CsvCorpus
{
    private const string Expected = "expected a table with a first line of column names";

    /// <summary>The formats of tables: their ids and what they read, for people.</summary>
    public static IReadOnlyList<(string Id, string Description)> Formats => [.. CsvFormats.All.Select(f => (f.Id, f.Description))];

    /// <summary>Reads the articles; a row that is no article is a broken record.</summary>
    /// <param name="stream">The bytes, UTF-8 or UTF-16 with a byte order mark, not compressed.</param>
    /// <param name="name">Name for messages.</param>
    /// <exception cref="InputException">No format has these columns, a quote is not closed, or the bytes are no text.</exception>
    public static IEnumerable<CorpusItem> Read(Stream stream, string name)
    {
        using StreamReader text = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true, 1 << 16);
        (string? head, char separator) = Guarded(name, () => FirstLine(text));
        if (head is null)
        {
            throw new InputException($"{name}: is empty; {Expected}");
        }

        using PushedBackReader whole = new(head, text);
        using CsvReader csv = CsvReader.Create(whole, new CsvReaderOptions
        {
            Separator = separator,
            MalformedData = CsvMalformedDataHandling.Throw,
            TrackLineNumbers = true,
            MaxRecordSize = TextDecoding.MaxArticleBytes,
        });
        IReadOnlyList<string> headers = Guarded(name, () => csv.Headers);
        CsvColumns columns = CsvFormats.Recognise(headers)
            ?? throw new InputException($"{name}: the columns {string.Join(", ", headers)} are those of no reader; expected at least 'text' (see 'summ list corpora')");
        if (headers.GroupBy(h => h, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new InputException($"{name}: the column '{twice.Key}' stands there twice; expected different names");
        }

        while (Guarded(name, csv.Read))
        {
            yield return Article(csv, headers, columns, name);
        }
    }

    /// <summary>Id of the format whose columns the first line names.</summary>
    internal static string ReaderOf(ReadOnlySpan<byte> head)
    {
        int end = head.IndexOf((byte)'\n');
        string line = Encoding.UTF8.GetString(end < 0 ? head : head[..end]);
        string[] names = [.. line.Split(SeparatorOf(line)).Select(n => n.Trim('\uFEFF', ' ', '\r', '"'))];
        return CsvFormats.Recognise(names)?.Id ?? CsvFormats.Own.Id;
    }

    private static CorpusItem Article(CsvReader csv, IReadOnlyList<string> headers, CsvColumns columns, string name)
    {
        string place = $"{name}, line {csv.LineNumber}";
        if (csv.FieldCount != headers.Count)
        {
            return CorpusItem.Broken($"{place}: has {Counted.Of(csv.FieldCount, "value")}; expected {headers.Count}, one for each column");
        }

        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < headers.Count; i++)
        {
            values[headers[i].Trim()] = csv.GetString(i);
        }

        string text = CsvColumns.Take(values, columns.Text) ?? "";
        return string.IsNullOrWhiteSpace(text)
            ? CorpusItem.Broken($"{place}: column '{columns.Text}' is empty; expected a text")
            : CorpusItem.Of(columns.Article(values, text, place), place);
    }

    private static (string? Line, char Separator) FirstLine(StreamReader text)
    {
        string? line = text.ReadLine();
        return (line, SeparatorOf(line ?? ""));
    }

    private static char SeparatorOf(string line) => new[] { ',', ';', '\t' }.MaxBy(c => line.Count(l => l == c));

    private static T Guarded<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException e)
        {
            throw new InputException($"{name}, line {e.LineNumber}: {Reason(e)}; expected quotes as RFC 4180 has them, doubled inside a value and closed at its end", e);
        }
        catch (DecoderFallbackException e)
        {
            throw new InputException($"{name}: is not UTF-8; convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8", e);
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{name}: damaged gzip data", e);
        }
    }

    private static string Reason(CsvFormatException e)
    {
        int colon = e.Message.IndexOf(": ", StringComparison.Ordinal);
        return (colon < 0 ? e.Message : e.Message[(colon + 2)..]).ReplaceLineEndings(" ").TrimEnd('.');
    }

    /// <summary>The text with its first line, read already, in front again.</summary>
    private sealed class PushedBackReader(string line, TextReader rest) : TextReader
    {
        private readonly string _head = line + "\n";
        private int _at;

        public override int Read(char[] buffer, int index, int count)
        {
            if (_at == _head.Length)
            {
                return rest.Read(buffer, index, count);
            }

            int length = Math.Min(count, _head.Length - _at);
            _head.CopyTo(_at, buffer, index, length);
            _at += length;
            return length;
        }

        public override int Read()
        {
            char[] one = new char[1];
            return Read(one, 0, 1) == 0 ? -1 : one[0];
        }

        public override int Peek() => _at < _head.Length ? _head[_at] : rest.Peek();
    }
}
