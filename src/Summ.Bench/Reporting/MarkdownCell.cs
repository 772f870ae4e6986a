namespace Summ.Bench.Reporting;

/// <summary>Text of others inside Markdown.</summary>
public static class MarkdownCell
{
    /// <summary>The text on one line, without anything that Markdown reads as a mark.</summary>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        System.Text.StringBuilder escaped = new();
        foreach (char c in text)
        {
            escaped.Append(c switch
            {
                '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '|' or '~' => $"\\{c}",
                '\r' or '\n' => " ",
                _ => c.ToString(),
            });
        }

        return escaped.ToString();
    }
}
