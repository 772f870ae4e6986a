using Summ.Html.Parsing;

namespace Summ.Html.Rendering;

/// <summary>What a page's relative addresses are resolved against.</summary>
internal static class BaseAddress
{
    /// <summary>
    /// The page's <c>base</c> element, itself resolved against the page's address; else that address; else the one that the page declares of itself. Null when
    /// there is none.
    /// </summary>
    /// <param name="tree">The page.</param>
    /// <param name="address">Where the page came from, or null.</param>
    /// <param name="declared">The canonical address that the page declares, or null.</param>
    public static Uri? Of(PageTree tree, Uri? address, string? declared)
    {
        Uri? page = address is { IsAbsoluteUri: true } ? address : SafeAddress.Page(declared, null);
        for (int i = 1; i < tree.Count; i++)
        {
            if (tree.Tag(i) == HtmlTag.Base && tree.Attribute(i, "href") is { } href)
            {
                return SafeAddress.Page(href, page) ?? page;
            }
        }

        return page;
    }
}
