using System.IO.Compression;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Summ.Html.Parsing;

namespace Summ.Html.Tests.Parsing;

public sealed class PageParserTests
{
    private const string Benchmark = "corpora/article-extraction-benchmark";

    // All 88 agree; every fourth keeps the test short.
    private const int EveryNth = 4;

    public static TheoryData<string> Malformed => new()
    {
        "", "plain text & more", "<p>one<p>two<div>three</p>four", "<b>bold<i>both</b>italic</i>plain", "<table><p>fostered</p><tr><td>cell</table>after",
        "<table><div>a</div><div>b</div>text<tr><td>c</table>", "<div><span>x</div>y</span>z", "<p>x</p></body></html><p>after html</p>",
        "<a href=1>one<a href=2>two</a>", "<li>orphan<li>items", "<h1>head<h2>sub</h1>tail", "<select><option>a<p>b</select><p>y</p>",
        "<frameset><frame></frameset><p>y</p>", "<article><h1>T</h1><svg><title>svg</title><p>out</p></svg><p>y</p></article>",
        "<math><mi>x</mi><p>out</p></math>", "<template><p>in</p></template><p>y</p>", "<b id=1><p>x<b id=2><p>y<b id=2><p>z", "<b><b><b><b><b><p>x</p></b></b><p>y",
        "<a>1<div>2<div>3</a>4</div>5</div>6", "<title>never closed <p>y", "<p>x</p><textarea>never closed <p>y</p>", "<noscript><p>in</p></noscript><p>y</p>",
        "<pre>\n\nline</pre>", "<form><form><input type=hidden></form></form>x", "<table><input type=hidden><tr><td><table><tr><td>in</table></table>z",
        "<ul><li>a<ul><li>b</ul><li>c</ul>", "<dl><dt>a<dd>b<dt>c</dl>", "<button>a<button>b<p>c</button>d", "<p>so\u00ADft <svg><foreignObject><p>x</svg>y",
        "<p>a<pre>b<pre>c</pre>d</pre>e", "<pre><pre><pre>\nx", "<listing>\n\na<p>b</listing>c", "<b>a<pre>b</b>c</pre>d", "<svg><pre>a</pre></svg>b", "<select><option><pre>a</pre></select><p>b",
        "<table><pre>a</pre><tr><td><pre>b</table>c", "<button><pre>a</button>b", "<pre id=1 class=a>b</pre>", "<math><mtext><pre>a</mtext></math>b",
        "<template><td>a</td></template><p>y", "<template><tbody><tr><td>a</template><p>y", "<table><template><tr><td>a</template><tr><td>b</table>c",
        "<template><template>a</template>b</template>c", "<table><tr><td>x</table><template><tr><div>leak</div></template>y",
        "<svg><template>a</template>b</svg>c", "<template>a<svg><template>b</template></svg>c</template>d", "<select><template>a</template></select>b", "</template>a<template>b", "<template><select></template>a",
        "<table><tr><td><table><tr><td>in</table></td></tr><div>before the outer</div></table>z", "<table><tr><td>a<table>b<tr><div>c</div></table>d</table>e", "<table>a<b>b<tr>c<td>d</b>e</table>f",
        "<table><caption>a<table><div>b</div></table>c</caption><div>d</div></table>e", "<p><table><p>a</table></p>b", "<a>1<table><a>2<tr><td>3</a></table>4",
        "<html lang=en><body class=a><html lang=de><body class=b id=c>x", "<font color=red>a<p>b</font>c", "<nobr>a<nobr>b</nobr>c", "<ruby>a<rt>b<rp>c</ruby>",
    };

    [Theory]
    [MemberData(nameof(Malformed))]
    public void MalformedMarkup_GivesTheTreeOfTheStandardDocument(string html) => Assert.Equal(Reference(html), Outline(html));

    // Inside a template only what is not markup is kept, because only the builder knows where it ends.
    [Theory]
    [InlineData("<template>a<script>'</template>'</script>b</template>c", "\n1 <>\n2 <>\n3 <>\n4 <>'</template>'\n2 <>c")]
    [InlineData("<template><style><template></style></template>y", "\n1 <>\n2 <>\n3 <>\n4 <><template>\n2 <>y")]
    [InlineData("<template><plaintext></template>y", "\n1 <>\n2 <>\n3 <>\n4 <></template>y\n2 <>")]
    [InlineData("<template>never closed<p>y", "\n1 <>\n2 <>\n3 <>\n2 <>")]
    public void RawTextInATemplate_HidesTags(string html, string outline) => Assert.Equal(outline, Outline(html));

    [GoldenFact(Benchmark)]
    public void BenchmarkPages_GiveTheTreesOfTheStandardDocument()
    {
        foreach (string file in Directory.GetFiles(Path.Combine(GoldenFiles.Find(Benchmark)!, "html")).Order(StringComparer.Ordinal).Where((_, i) => i % EveryNth == 0))
        {
            using GZipStream stream = new(File.OpenRead(file), CompressionMode.Decompress);
            using StreamReader reader = new(stream);
            string html = reader.ReadToEnd();
            Assert.True(string.Equals(Reference(html), Outline(html), StringComparison.Ordinal), Path.GetFileName(file));
        }
    }

    private static string Outline(string html)
    {
        PageTree tree = PageParser.Parse(html, new ParseBudget(new ArticleExtractorOptions(), CancellationToken.None));
        StringBuilder outline = new();
        for (int i = 1; i < tree.Count; i++)
        {
            Line(outline, tree.Depth(i), tree.Tag(i) == HtmlTag.Text ? tree.Text(i) : null, tree.Attribute(i, "class") + tree.Attribute(i, "id"));
        }

        return outline.ToString();
    }

    private static string Reference(string html)
    {
        StringBuilder outline = new();
        Stack<(INode Node, int Depth)> open = new();
        open.Push((new HtmlParser(new HtmlParserOptions { SkipComments = true }).ParseDocument(html), 0));
        while (open.TryPop(out (INode Node, int Depth) top))
        {
            if (top.Node is IElement or IText)
            {
                IElement? element = top.Node as IElement;
                Line(outline, top.Depth, (top.Node as IText)?.Data, element?.GetAttribute("class") + element?.GetAttribute("id"));
            }

            // Our templates are empty; the content of the other's lies apart from its children.
            INodeList children = top.Node.ChildNodes;
            for (int i = children.Length - 1; i >= 0; i--)
            {
                open.Push((children[i], top.Depth + 1));
            }
        }

        return outline.ToString();
    }

    // White space between elements is kept in our tree and partly left out in the other, and texts that a comment divides are one text in ours.
    private static void Line(StringBuilder outline, int depth, string? text, string? names)
    {
        if (text is null)
        {
            outline.Append('\n').Append(depth).Append(" <").Append(names).Append('>');
        }
        else
        {
            outline.Append(string.Concat(text.Where(c => !char.IsWhiteSpace(c))));
        }
    }
}
