using System.CommandLine;
using Summ.Catalogue;
using Summ.Readability.Lexical;

namespace Summ.Cli.Commands;

/// <summary>The option <c>--measures</c>.</summary>
internal static class MeasureChoice
{
    public static Option<string?> Create() => new("--measures")
    {
        Description = "lexical measures by id, separated by commas, or all or none; by default a few in a table, all in JSON; see 'summ list measures'",
        HelpName = "a,b",
    };

    /// <summary>The measures of the option's value; when it is not given, few for a table and all otherwise.</summary>
    /// <exception cref="CatalogueException">A measure is unknown or given twice.</exception>
    public static IReadOnlyList<LexicalMeasureInfo> Parse(string? ids, string format)
    {
        switch (ids?.Trim())
        {
            case null:
                return format == "table" ? [.. LexicalMeasures.All.Where(m => m.IsCommon)] : LexicalMeasures.All;
            case "all":
                return LexicalMeasures.All;
            case "none":
                return [];
        }

        LexicalMeasureInfo[] measures = [.. ids.Split(',', StringSplitOptions.TrimEntries).Select(LexicalMeasures.Find)];
        return measures.GroupBy(m => m.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new CatalogueException($"measure '{twice.Key}' is given twice")
            : measures;
    }
}
