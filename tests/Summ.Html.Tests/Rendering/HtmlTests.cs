namespace Summ.Html.Tests.Rendering;

public sealed class HtmlTests
{
    private const string P = TestPage.Prose;
    private const string Rel = " rel=\"nofollow noopener noreferrer\"";

    [Theory]
    [InlineData("<h2 id=a class=b>One</h2><p>x</p>", "<h2>One</h2>\n<p>x</p>")]
    [InlineData("<p>a <i>b</i> <b>c</b> <kbd>d</kbd> <strike>e</strike> <ins>f</ins> H<sub>2</sub>O 10<sup>6</sup></p>", "<p>a <em>b</em> <strong>c</strong> <code>d</code> <s>e</s> <u>f</u> H<sub>2</sub>O 10<sup>6</sup></p>")]
    [InlineData("<p>a &amp; b &lt; c \"d\"</p>", "<p>a &amp; b &lt; c &quot;d&quot;</p>")]
    [InlineData("<p>one<br>two</p>", "<p>one<br>\ntwo</p>")]
    [InlineData("<p>x <a href='/a?b=1&amp;c=2' title=' More\n of it ' onclick=x>y</a></p>", "<p>x <a href=\"https://example.org/a?b=1&amp;c=2\" title=\"More of it\"" + Rel + ">y</a></p>")]
    [InlineData("<blockquote><a href=/a><h3>x</h3><p>y</p></a></blockquote>", "<blockquote>\n<h2><a href=\"https://example.org/a\"" + Rel + ">x</a></h2>\n<p><a href=\"https://example.org/a\"" + Rel + ">y</a></p>\n</blockquote>")]
    [InlineData("<figure><a href=/b><img data-src=/i.png src=data:image/gif;base64,AA alt=Ship></a></figure>", "<p><a href=\"https://example.org/b\"" + Rel + "><img src=\"https://example.org/i.png\" alt=\"Ship\"></a></p>")]
    [InlineData("<figure><img srcset='/s.png 300w, /l.png 600w'></figure>", "<p><img src=\"https://example.org/s.png\" alt=\"\"></p>")]
    [InlineData("<p><img src=/pixel.gif width=1 height=1><img src=/icon.png width=24>x</p>", "<p>x</p>")]
    [InlineData("<ul><li>a</li><li>b<ol start=4><li>c</li></ol></li></ul>", "<ul>\n<li>a</li>\n<li>b\n<ol start=\"4\">\n<li>c</li>\n</ol>\n</li>\n</ul>")]
    [InlineData("<ul><li><p>a</p><p>b</p></li></ul>", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>")]
    [InlineData("<blockquote cite=/x><p>a</p></blockquote>", "<blockquote>\n<p>a</p>\n</blockquote>")]
    [InlineData("<pre>\n\n  a <b>b</b>\n   c</pre>", "<pre><code>  a b\n   c</code></pre>")]
    [InlineData("<div class=highlight-source-js><pre>a</pre></div>", "<pre><code class=\"language-js\">a</code></pre>")]
    [InlineData("<pre class='brush: csharp; gutter: false'>a</pre>", "<pre><code class=\"language-csharp\">a</code></pre>")]
    [InlineData("<pre><div>a</div><div>b</div></pre>", "<pre><code>a\nb</code></pre>")]
    [InlineData("<p>a</p><hr><hr><p>b</p>", "<p>a</p>\n<hr>\n<p>b</p>")]
    [InlineData("<dl><dt>T</dt><dd>D</dd></dl>", "<dl>\n<dt>T</dt>\n<dd>D</dd>\n</dl>")]
    [InlineData("<table class=x><caption>C</caption><thead><tr><th scope=col>A</th><th>B</th></tr></thead><tr><td rowspan=900>a</td><td></td></tr></table>", "<table>\n<caption>C</caption>\n<thead>\n<tr>\n<th>A</th>\n<th>B</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td rowspan=\"64\">a</td>\n<td></td>\n</tr>\n</tbody>\n</table>")]
    [InlineData("<p dir=rtl lang=ar-EG>a</p><p dir=x lang='a b'>b</p>", "<p lang=\"ar-EG\" dir=\"rtl\">a</p>\n<p>b</p>")]
    [InlineData("<blockquote lang=fr dir=rtl><p lang=fr>a</p></blockquote>", "<blockquote lang=\"fr\" dir=\"rtl\">\n<p>a</p>\n</blockquote>")]
    [InlineData("<p>a <b>b <i>c</b> d</i> e</p>", "<p>a <strong>b <em>c</em></strong> <em>d</em> e</p>")]
    public void Structure_IsKept(string html, string expected) => Assert.Equal(expected, Inner(html));

    [Fact]
    public void Teaser_GivesNoImage() => Assert.Equal("<p>x</p>", Inner("<p>x</p><p><img src=/t.png> <a href=/t>Another story altogether</a></p>"));

    [Fact]
    public void RepeatedImage_IsOne() => Assert.Equal(1, Inner("<figure><img src=/t.png></figure><figure><img src=/t.png></figure>").Split("<img").Length - 1);

    [Theory]
    [InlineData("<base href=/sub/>", null, "https://example.org/sub/a")]
    [InlineData("<base href='https://base.example/x/y'>", null, "https://base.example/x/a")]
    [InlineData("<base href=javascript:x>", null, "https://example.org/news/a")]
    [InlineData("<link rel=canonical href='https://canon.example/p/q'>", null, "https://example.org/news/a")]
    [InlineData("<link rel=canonical href='https://canon.example/p/q'>", "none", "https://canon.example/p/a")]
    [InlineData("<link rel=canonical href='/p/q'>", "none", null)]
    [InlineData("", "none", null)]
    public void RelativeAddress_IsResolved(string head, string? address, string? expected)
    {
        ArticleExtractorOptions options = new() { Forms = ArticleForms.Html, Address = address is null ? AllForms.Address : null };
        string html = new ArticleExtractor(options).Extract($"<head>{head}</head><article><p>{P}</p><p>x <a href=a>y</a> z.</p><p>{P}</p></article>").Html!;
        Assert.Contains(expected is null ? "<p>x y z.</p>" : $"<p>x <a href=\"{expected}\"{Rel}>y</a> z.</p>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Whole_IsAnArticleWithItsTitle()
    {
        ExtractedArticle article = AllForms.Extract($"<html lang=en-GB><title>Boats &amp; more of them</title><article><p>{P}</p><p lang=de>Ein Satz auf Deutsch.</p><p>{P}</p></article>");
        Assert.Equal($"<article lang=\"en\">\n<h1>Boats &amp; more of them</h1>\n<p>{P}</p>\n<p lang=\"de\">Ein Satz auf Deutsch.</p>\n<p>{P}</p>\n</article>", article.ToHtml());
        Assert.Equal("<article>\n</article>", new ExtractedArticle().ToHtml());
    }

    private static string Inner(string html)
    {
        ExtractedArticle article = AllForms.Extract($"<article><p>{P}</p>{html}<p>{P}</p></article>");
        Assert.True(AllForms.Problem(article) is null, AllForms.Problem(article));
        string edge = $"<p>{P}</p>";
        Assert.StartsWith(edge + "\n", article.Html, StringComparison.Ordinal);
        Assert.EndsWith("\n" + edge, article.Html, StringComparison.Ordinal);
        return article.Html![(edge.Length + 1)..^(edge.Length + 1)];
    }
}
