using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Summ.Html.Blocks;
using Summ.Html.Parsing;

namespace Summ.Html.Tests.Rendering;

/// <summary>What a browser's parser makes of cleaned HTML, checked against the list of what may be in it. Written without the product's own lists.</summary>
internal static class ShownHtml
{
    private const string Web = "http://www.w3.org/1999/xhtml";

    private static readonly HashSet<string> Elements =
    [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "em", "strong", "s", "u", "sub", "sup", "a", "img",
        "table", "thead", "tbody", "tr", "th", "td", "caption", "hr", "br", "article",
    ];

    private static readonly Dictionary<string, string[]> Attributes = new(StringComparer.Ordinal)
    {
        ["a"] = ["href", "title", "rel"],
        ["img"] = ["src", "alt", "title"],
        ["td"] = ["colspan", "rowspan"],
        ["th"] = ["colspan", "rowspan"],
        ["ol"] = ["start"],
        ["code"] = ["class"],
    };

    /// <summary>Null when the parsed tree is the one that was written and holds only what is allowed; else what is wrong.</summary>
    public static string? Problem(string html)
    {
        foreach (bool isScripting in (ReadOnlySpan<bool>)[false, true])
        {
            HtmlParser parser = new(new HtmlParserOptions { IsScripting = isScripting });
            IElement body = parser.ParseDocument("<!doctype html><html><head></head><body>" + html + "</body></html>").Body!;
            if (ProblemOf(body) is { } problem)
            {
                return problem;
            }

            // Written out word for word, the tree gives the string again: nothing was moved, closed, merged or lost.
            string again = Write(body);
            if (again != html)
            {
                int at = again.Zip(html).TakeWhile(pair => pair.First == pair.Second).Count();
                return $"parsed differently at {at}: wrote '{Around(html, at)}', read '{Around(again, at)}'";
            }
        }

        return null;
    }

    /// <summary>The words of a page, as the product's own blocks have them: blocks divide words, inline elements do not.</summary>
    public static string[] Words(string html)
    {
        PageTree tree = PageParser.Parse("<body>" + html, new ParseBudget(new ArticleExtractorOptions { TimeBudget = TimeSpan.FromMinutes(1) }, CancellationToken.None));
        return [.. BlockReader.Read(tree, new bool[tree.Count], 0).SelectMany(block => Split(block.Text))];
    }

    public static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string? ProblemOf(INode root)
    {
        Stack<INode> open = new([root]);
        while (open.TryPop(out INode? node))
        {
            for (int i = 0; i < node.ChildNodes.Length; i++)
            {
                open.Push(node.ChildNodes[i]);
            }

            if (node == root || node.NodeType == NodeType.Text)
            {
                continue;
            }

            if (node is not IElement element || element.NamespaceUri != Web || !Elements.Contains(element.LocalName))
            {
                return "node " + node.NodeName;
            }

            foreach (IAttr attribute in element.Attributes)
            {
                if (!IsAllowed(element.LocalName, attribute))
                {
                    return $"attribute {element.LocalName}/{attribute.Name}={attribute.Value}";
                }
            }
        }

        return null;
    }

    private static bool IsAllowed(string element, IAttr attribute)
    {
        string value = attribute.Value;
        return attribute.Name switch
        {
            "href" => IsOwn() && IsAddress(value, ["http", "https", "mailto"]),
            "src" => IsOwn() && IsAddress(value, ["http", "https"]),
            "rel" => IsOwn() && value == "nofollow noopener noreferrer",
            "colspan" or "rowspan" => IsOwn() && int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) is > 1 and <= 64,
            "start" => IsOwn() && int.Parse(value, System.Globalization.CultureInfo.InvariantCulture) >= 0,
            "class" => IsOwn() && value.StartsWith("language-", StringComparison.Ordinal) && value.All(c => char.IsAsciiLetterOrDigit(c) || "+#.-".Contains(c, StringComparison.Ordinal)),
            "lang" => value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'),
            "dir" => value is "ltr" or "rtl" or "auto",
            _ => IsOwn(),
        };

        bool IsOwn() => Attributes.TryGetValue(element, out string[]? own) && own.Contains(attribute.Name);
    }

    private static bool IsAddress(string value, string[] schemes) =>
        value.All(c => c > ' ' && !char.IsControl(c)) && schemes.Any(scheme => value.StartsWith(scheme + (scheme == "mailto" ? ":" : "://"), StringComparison.Ordinal))
        && Uri.TryCreate(value, UriKind.Absolute, out Uri? address) && schemes.Contains(address.Scheme);

    private static string Write(INode root)
    {
        StringBuilder html = new();
        Stack<(INode? Node, string? End)> steps = new();
        for (int i = root.ChildNodes.Length - 1; i >= 0; i--)
        {
            steps.Push((root.ChildNodes[i], null));
        }

        while (steps.TryPop(out (INode? Node, string? End) step))
        {
            if (step.Node is not IElement element)
            {
                html.Append(step.End ?? Escape(step.Node!.TextContent));
                continue;
            }

            html.Append('<').Append(element.LocalName);
            foreach (IAttr attribute in element.Attributes)
            {
                html.Append(' ').Append(attribute.Name).Append("=\"").Append(Escape(attribute.Value)).Append('"');
            }

            html.Append('>');
            if (element.LocalName is not ("img" or "br" or "hr"))
            {
                steps.Push((null, "</" + element.LocalName + ">"));
            }

            for (int i = element.ChildNodes.Length - 1; i >= 0; i--)
            {
                steps.Push((element.ChildNodes[i], null));
            }
        }

        return html.ToString();
    }

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);

    private static string Around(string text, int at) => text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)];
}
