using Summ.Html.Parsing;

namespace Summ.Html.Rendering;

/// <summary>The programming language of a code block, as class names tell it: <c>language-x</c>, <c>lang-x</c>, <c>highlight-source-x</c> or <c>brush: x</c>.</summary>
internal static class CodeLanguage
{
    private const int LongestName = 30;
    private const int Outwards = 2;

    private static readonly string[] Prefixes = ["language-", "lang-", "highlight-source-"];

    public static string? Of(PageTree tree, int pre)
    {
        for (int i = pre + 1; i < Math.Min(tree.End(pre), pre + 3); i++)
        {
            if (tree.Tag(i) == HtmlTag.Code && InClass(tree.Attribute(i, "class")) is { } inner)
            {
                return inner;
            }
        }

        int around = pre;
        for (int level = 0; level <= Outwards && around > 0; level++, around = tree.Parent(around))
        {
            if (InClass(tree.Attribute(around, "class")) is { } outer)
            {
                return outer;
            }
        }

        return null;
    }

    private static string? InClass(string? names)
    {
        bool isBrush = false;
        ReadOnlySpan<char> text = names;
        foreach (Range range in text.SplitAny(" \t\r\n;"))
        {
            ReadOnlySpan<char> name = text[range];
            if (isBrush && IsName(name))
            {
                return name.ToString().ToLowerInvariant();
            }

            isBrush = name is "brush:" || (isBrush && name.IsEmpty);
            foreach (string prefix in Prefixes)
            {
                if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && IsName(name[prefix.Length..]))
                {
                    return name[prefix.Length..].ToString().ToLowerInvariant();
                }
            }
        }

        return null;
    }

    private static bool IsName(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '#' or '.' or '-'))
            {
                return false;
            }
        }

        return name.Length is > 0 and <= LongestName && !name.Equals("none", StringComparison.OrdinalIgnoreCase);
    }
}
