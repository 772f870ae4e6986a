using System.Buffers;
using System.Text;

namespace Summ.Html.Decoding;

/// <summary>
/// Closes quotes that an address attribute never closes: in <c>&lt;a href=" >words&lt;/a> … &lt;a href=" ></c> the standard puts all words up
/// to the next quote into the attribute. No address holds a <c>></c> and, later, a <c>&lt;</c>; there the quote is closed before the <c>></c>.
/// Other attributes may hold markup and are left alone. Linear: the search for a closing quote never passes the next attribute's own quote.
/// </summary>
internal static class RunawayQuotes
{
    private static readonly SearchValues<string> Openings = SearchValues.Create(["href=\"", "src=\""], StringComparison.OrdinalIgnoreCase);

    /// <summary>The same instance when there is nothing to repair.</summary>
    public static string Close(string html)
    {
        StringBuilder? repaired = null;
        int copied = 0;
        int at = 0;
        while (true)
        {
            int found = html.AsSpan(at).IndexOfAny(Openings);
            if (found < 0)
            {
                break;
            }

            int value = html.IndexOf('"', at + found) + 1;
            ReadOnlySpan<char> rest = html.AsSpan(value);
            int end = rest.IndexOf('"');
            ReadOnlySpan<char> inside = end < 0 ? rest : rest[..end];
            int bracket = inside.IndexOfAny('<', '>');
            if (bracket < 0 || inside[bracket] != '>' || !inside[bracket..].Contains('<'))
            {
                at = end < 0 ? html.Length : value + end;
                continue;
            }

            repaired ??= new StringBuilder(html.Length + 16);
            repaired.Append(html, copied, value + bracket - copied).Append('"');
            copied = value + bracket;
            at = copied;
        }

        return repaired is null ? html : repaired.Append(html, copied, html.Length - copied).ToString();
    }
}
