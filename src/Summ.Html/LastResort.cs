using Summ.Html.Parsing;

namespace Summ.Html;

/// <summary>
/// An unclosed comment, title, textarea, style or script swallows the rest of a page, as the standard says, and a frameset hides the page for
/// browsers without frames. Where a page has hardly any text otherwise, this gives the hidden markup back.
/// </summary>
internal static class LastResort
{
    private const string CommentStart = "<!--";

    /// <summary>The markup that the page's last unclosed construct holds; null when there is none.</summary>
    public static string? Swallowed(string html, PageTree tree)
    {
        int comment = html.LastIndexOf(CommentStart, StringComparison.Ordinal);
        if (comment >= 0 && tree.EndOfTokens <= comment + CommentStart.Length && html.IndexOf("-->", comment, StringComparison.Ordinal) < 0)
        {
            return html[(comment + CommentStart.Length)..];
        }

        int last = -1;
        for (int i = tree.Count - 1; i > 0 && last < 0; i--)
        {
            bool swallows = tree.Tag(i) is HtmlTag.Title or HtmlTag.Textarea or HtmlTag.Style or HtmlTag.Script or HtmlTag.Noscript or HtmlTag.Noframes or HtmlTag.Xmp or HtmlTag.Iframe;
            last = swallows && tree.End(i) > i + 1 && tree.Tag(i + 1) == HtmlTag.Text ? i : -1;
        }

        if (last < 0)
        {
            return null;
        }

        string text = tree.Text(last + 1);
        int markup = tree.Tag(last) is HtmlTag.Style or HtmlTag.Script ? text.IndexOf('<', StringComparison.Ordinal) : 0;
        return markup < 0 || !text.Contains('<', StringComparison.Ordinal) ? null : text[markup..];
    }
}
