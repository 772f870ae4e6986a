using System.Text;
using Summ.Readability;

namespace Summ.Cli.Tests.Documentation;

/// <summary>Writes the table of formulas inside of <c>docs/readability.md</c> from the catalogue.</summary>
internal static class FormulaTable
{
    private const string Begin = "<!-- Written from the catalogue by a test; do not edit. -->\n";
    private const string End = "<!-- End of what a test writes. -->\n";

    /// <summary>The page with its table written anew.</summary>
    public static string Write(string page)
    {
        int begin = page.IndexOf(Begin, StringComparison.Ordinal);
        int end = page.IndexOf(End, StringComparison.Ordinal);
        Assert.True(begin >= 0 && end > begin, "docs/readability.md has no place for the table of formulas");
        return page[..(begin + Begin.Length)] + Table() + page[end..];
    }

    private static string Table()
    {
        StringBuilder table = new("\n| formula | language | score | easier is | fitted to | source |\n| :--- | :--- | :--- | :--- | :--- | :--- |\n");
        foreach (FormulaInfo formula in Formulas.All.OrderBy(f => f.Language != "en").ThenBy(f => f.Language, StringComparer.Ordinal).ThenBy(f => f.VariantOf ?? f.Id, StringComparer.Ordinal).ThenBy(f => f.VariantOf is not null).ThenBy(f => f.Id, StringComparer.Ordinal))
        {
            string mark = formula.VariantOf is null ? "" : "· ";
            string language = formula.IsForAnyLanguage ? formula.Language + ", any" : formula.Language;
            string easier = formula.Direction == ScoreDirection.HigherIsEasier ? "more" : "less";
            table.Append($"| {mark}{Cell(formula.Name)}: [`{formula.Id}`](catalogue.md#{formula.Id}-{Anchor(formula.Name)}) | {language} | {Cell(formula.Unit)} | {easier} | {Cell(formula.FittedRange)} | {Cell(Source(formula.Citation))} |\n");
        }

        return table.Append('\n').ToString();
    }

    // Authors and year; the catalogue has the rest.
    private static string Source(string citation)
    {
        int comma = citation.IndexOf(',', StringComparison.Ordinal);
        for (int year = 0; year + 4 <= citation.Length; year++)
        {
            if (citation.AsSpan(year, 4).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                return citation[..(year + 4)];
            }
        }

        return comma < 0 ? citation : citation[..comma];
    }

    // As Markdown renderers make anchors of headings: letters and digits, blanks become hyphens.
    private static string Anchor(string name) =>
        string.Concat(name.ToLowerInvariant().Select(c => c == ' ' ? "-" : char.IsLetterOrDigit(c) || c == '-' ? c.ToString() : ""));

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
