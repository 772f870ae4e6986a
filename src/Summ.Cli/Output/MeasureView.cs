using System.Globalization;
using System.Text.Json;
using Spectre.Console;
using Summ.Readability.Lexical;

namespace Summ.Cli.Output;

/// <summary>Lexical measures of a text, as a table and as an object of JSON.</summary>
internal static class MeasureView
{
    public static void WriteTable(Terminal terminal, LexicalCounts counts, IReadOnlyList<LexicalMeasureInfo> measures)
    {
        if (measures.Count == 0)
        {
            return;
        }

        Table table = terminal.NewTable().AddColumn("Measure").AddColumn(new TableColumn("Value").RightAligned()).AddColumn("Unit").AddColumn("Note");
        foreach (LexicalMeasureInfo measure in measures)
        {
            double value = measure.Compute(counts);
            table.AddRow(
                Markup.Escape(measure.Name),
                double.IsFinite(value) ? value.ToString($"F{measure.Decimals}", CultureInfo.InvariantCulture) : "n/a",
                Markup.Escape(measure.Unit),
                Markup.Escape(Note(measure, value, counts.WordCount)));
        }

        terminal.Tables.Write(table);
        terminal.Output.WriteLine();
    }

    public static void WriteJson(Utf8JsonWriter json, LexicalCounts counts, IReadOnlyList<LexicalMeasureInfo> measures)
    {
        if (measures.Count == 0)
        {
            return;
        }

        json.WriteStartObject("measures");
        foreach (LexicalMeasureInfo measure in measures)
        {
            JsonOutput.Number(json, measure.Id, measure.Compute(counts));
        }

        json.WriteEndObject();
    }

    private static string Note(LexicalMeasureInfo measure, double value, int words)
    {
        if (!double.IsFinite(value))
        {
            return $"not defined for {measure.UndefinedFor}";
        }

        return words < measure.MinimumWords
            ? string.Create(CultureInfo.InvariantCulture, $"unreliable below {measure.MinimumWords} words")
            : "";
    }
}
