using System.Text;
using Summ.Html.Decoding;

namespace Summ.Html.Tests.Robustness;

/// <summary>Damages pages at random, as cut-off transfers, bad templates, editors and attackers do. The same seed gives the same damage.</summary>
internal sealed class PageMutator(IReadOnlyList<byte[]> pages)
{
    private const int MostChanges = 8;
    private const int LongestSpan = 400;
    private const int DeepestNest = 700;

    private static readonly string[] Names =
    [
        "a", "article", "aside", "b", "base", "blockquote", "body", "br", "button", "caption", "center", "code", "col", "colgroup", "custom-x", "dd", "details", "dialog", "div", "dl", "dt",
        "em", "figcaption", "figure", "font", "footer", "form", "foreignObject", "frame", "frameset", "h1", "h3", "head", "header", "hr", "html", "i", "iframe", "img", "input", "isindex", "li", "link", "listing", "main",
        "marquee", "math", "mi", "menu", "meta", "nav", "nobr", "noembed", "noframes", "noscript", "object", "ol", "optgroup", "option", "p", "plaintext", "pre", "rp", "rt", "ruby", "script",
        "section", "select", "span", "strong", "style", "summary", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr", "tt", "u", "ul", "xmp",
    ];

    private static readonly string[] Attributes =
    [
        "", " class=article-body", " class='sidebar comment'", " id=content", " hidden", " style='display:none'", " role=navigation", " href=\" >", " href=x", " itemprop=author", " type='application/ld+json'", " a=1 a=2", " /", " =", " \"", " title='<p>'",
    ];

    private static readonly string[] Odd =
    [
        "<!--", "-->", "--!>", "<!", "<!doctype html>", "<?xml ?>", "<![CDATA[", "]]>", "</", "<", ">", "&", "&#", "&#x0;", "&#xD800;", "&notit;", "&nbsp;", "&lt;p&gt;", "\0", "\uD800", "\uDC00", "\uFFFE", "\u00AD", "\u200B", "\u202E", "\u0085", "\u2028",
        "\u001B[31m", "\r", "\n\n", "\f", "<br><br>", "</p>", "</br>", "{\"@type\":\"Article\",", "\"", "'", "`", "=", "😀", "、", "<a href=\" >", "</html>", "</body>",
    ];

    /// <summary>A damaged page: its bytes.</summary>
    public byte[] Make(int seed)
    {
        Random random = new(seed);
        StringBuilder page = new(PageDecoder.Decode(Any(random), null));
        int changes = random.Next(1, MostChanges + 1);
        for (int i = 0; i < changes; i++)
        {
            Change(page, random);
        }

        byte[] bytes = new UTF8Encoding(false).GetBytes(page.ToString());
        if (random.Next(4) == 0)
        {
            for (int i = random.Next(1, 20); i > 0 && bytes.Length > 0; i--)
            {
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            }
        }

        return bytes;
    }

    private byte[] Any(Random random) => pages[random.Next(pages.Count)];

    private void Change(StringBuilder page, Random random)
    {
        int at = Place(page, random);
        int length = Math.Min(random.Next(3) == 0 ? random.Next(LongestSpan * 20) : random.Next(LongestSpan), page.Length - at);
        switch (random.Next(12))
        {
            case 0:
                page.Remove(at, length);
                break;
            case 1:
                Insert(page, Place(page, random), page.ToString(at, length), random.Next(1, 6));
                break;
            case 2:
                string span = page.ToString(at, length);
                page.Remove(at, length).Insert(Place(page, random), span);
                break;
            case 3:
                page.Length = random.Next(3) == 0 ? at : page.Length;
                break;
            case 4 or 5:
                page.Insert(at, Tag(random));
                break;
            case 6:
                ReplaceFirst(page, at, random.Next(2) == 0 ? "\"'" : "<>/=", random.Next(2) == 0 ? "" : "\"");
                break;
            case 7:
                ChangeCase(page, at, length);
                break;
            case 8:
                string name = Names[random.Next(Names.Length)];
                int depth = random.Next(3) == 0 ? random.Next(DeepestNest) : random.Next(12);
                Insert(page, at, "<" + name + Attributes[random.Next(Attributes.Length)] + ">", depth);
                Insert(page, Place(page, random), "</" + name + ">", random.Next(2) * depth);
                break;
            case 9:
                page.Insert(at, Odd[random.Next(Odd.Length)]);
                break;
            case 10:
                ReplaceFirst(page, at, "<", Odd[random.Next(Odd.Length)]);
                break;
            default:
                string other = PageDecoder.Decode(Any(random), null);
                int start = random.Next(other.Length + 1);
                page.Length = random.Next(2) == 0 ? at : page.Length;
                page.Insert(at, other.AsSpan(start, Math.Min(other.Length - start, random.Next(20_000))));
                break;
        }
    }

    // Mostly where markup is.
    private static int Place(StringBuilder page, Random random)
    {
        int at = random.Next(page.Length + 1);
        for (int i = at; random.Next(3) > 0 && i < page.Length && i < at + LongestSpan; i++)
        {
            if (page[i] is '<' or '>' or '"' or '\'')
            {
                return i + random.Next(2);
            }
        }

        return at;
    }

    private static string Tag(Random random)
    {
        string name = Names[random.Next(Names.Length)];
        return random.Next(3) == 0 ? "</" + name + ">" : "<" + name + Attributes[random.Next(Attributes.Length)] + (random.Next(12) == 0 ? "" : ">");
    }

    private static void Insert(StringBuilder page, int at, string text, int times) => page.Insert(Math.Min(at, page.Length), text, times);

    private static void ReplaceFirst(StringBuilder page, int at, string any, string with)
    {
        for (int i = at; i < page.Length && i < at + LongestSpan; i++)
        {
            if (any.Contains(page[i], StringComparison.Ordinal))
            {
                page.Remove(i, 1).Insert(i, with);
                return;
            }
        }
    }

    private static void ChangeCase(StringBuilder page, int at, int length)
    {
        for (int i = at; i < at + length; i++)
        {
            page[i] = char.IsUpper(page[i]) ? char.ToLowerInvariant(page[i]) : char.ToUpperInvariant(page[i]);
        }
    }
}
