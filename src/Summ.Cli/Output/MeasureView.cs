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

        double[] values = [.. measures.Select(m => m.Compute(counts))];
        string[] notes = [.. measures.Select((m, i) => Note(m, values[i], counts.WordCount))];
        bool hasNotes = notes.Any(n => n.Length > 0);
        Table table = terminal.NewTable().AddColumn("Measure").AddColumn(new TableColumn("Value").RightAligned()).AddColumn("Unit");
        if (hasNotes)
        {
            table.AddColumn("Note");
        }

        for (int i = 0; i < values.Length; i++)
        {
            string value = double.IsFinite(values[i]) ? values[i].ToString($"F{measures[i].Decimals}", CultureInfo.InvariantCulture) : "n/a";
            string[] cells = [measures[i].Name, value, measures[i].Unit, notes[i]];
            table.AddRow([.. cells[..(hasNotes ? 4 : 3)].Select(Markup.Escape)]);
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
