namespace Summ.Html.Tests.Robustness;

/// <summary>Small broken inputs and the text each gives; a bar divides paragraphs.</summary>
public sealed class MalformedInputTests
{
    private const string X = Bombs.Prose;

    public static TheoryData<string, string> Inputs => new()
    {
        { "<p>before <a href=\" target=\"_blank\">link text</a> after</p><p>next</p>", "before link text after|next" },
        { "<p>before <a href=\"http://x/y target=_blank>link text</a> after</p><p>next \"quoted\" words</p><p>last</p>", "before link text after|next \"quoted\" words|last" },
        { "<p>before <a href='it's here'>link</a> after</p>", "before link after" },
        { "<p>before <a href=x title=\"a > b\">link</a> after</p>", "before link after" },
        { "<p>a < b and c > d, 5<6</p>", "a < b and c > d, 5<6" },
        { "<p>AT&T &nbsp;x &amp;amp; &lt;b&gt; &notit; &copy 2020 &#128; &#x80; &#0; &#xD800; &#x110000; &bogus;</p>", "AT&T x &amp; <b> ¬it; © 2020 € € \uFFFD \uFFFD \uFFFD &bogus;" },
        { "<p>one<p>two<div>three</p>four", "one|two|three|four" },
        { "<b>bold<i>both</b>italic</i>plain", "boldbothitalicplain" },
        { "<table><p>fostered</p><tr><td>cell</table>after", "fostered|cell" },
        { "<div><span>x</div>y</span>z", "x|yz" },
        { "<p>text<script>var a = '</p>'; document.write('<p>x</p>')</script>more</p>", "textmore" },
        { "<p>x</p><script><!-- if (a<b) </script><p>y</p>", "x|y" },
        { "<p>x</p><style>p{} <p>y</p>", "x" },
        { "<p>x</p><!-- never closed <p>y</p>", "never closed|y" },
        { "<p>" + X + X + "</p><!-- never closed <p>y</p>", X + X },
        { "<p>x</p><meta c<!--ontent=a><textarea>never closed <p>" + X + "</p>", X },
        { "<p>x</p><!-- never closed <p>" + X + "</p>", X },
        { "<p>x</p><!-- a -- b --!><p>y</p>", "x|y" },
        { "<title>never closed <p>y</p>", "y" },
        { "<p>" + X + X + "</p><textarea>never closed <p>y</p>", X + X },
        { "<p>x</p><textarea>never closed <p>" + X + "</p>", X },
        { "<noscript><p>in noscript</p></noscript><p>y</p>", "in noscript|y" },
        { "<p>x</p></body></html><p>after html</p>", "x|after html" },
        { "<p>so\u00ADft hy\u200Bphen\uFEFF</p>", "soft hyphen" },
        { "<P CLASS=a CLASS=b>dup attr</P>", "dup attr" },
        { "<p/>self<br/>closing</br>x", "self closing x" },
        { "<![CDATA[ cdata ]]><p>y</p>", "y" },
        { "<?xml version=\"1.0\"?><p>y</p>", "y" },
        { "<iframe><p>in iframe</p></iframe><p>" + X + "</p>", X },
        { "<template><p>in template</p></template><p>y</p>", "y" },
        { "<template><td>in template</td></template><p>y</p>", "y" },
        { "<template><p>never closed</p><p>y</p>", "" },
        { "plain text only, no tags & an ampersand", "plain text only, no tags & an ampersand" },
        { "", "" },
        { "   \n ", "" },
        { "{\"json\": \"<b>x</b>\"}", "{\"json\": \"x\"}" },
        { "%PDF-1.4 \0\u0001 binary", "%PDF-1.4 binary" },
        { "\uD800 lone surrogate", "\uFFFD lone surrogate" },
        { "<p>x\0y</p>", "xy" },
        { "<article><h1>T</h1><svg><title>svg title</title><p>breaks out</p></svg><p>y</p></article>", "breaks out|y" },
        { "<select><option>a<p>b</select><p>y</p>", "a|b|y" },
        { "<select><p>a</p></select><p>" + X + "</p>", X },
        { "<select><option>a<div>b</select><p>" + X + "</p><p>" + X + "</p>", X + "|" + X },
        { "<select><option>a<b>b</select><p>" + X + "</p><p>" + X + "</p>", X + "|" + X },
        { "<select><option>a<li>b</select><p>" + X + "</p><p>" + X + "</p>", X + "|" + X },
        { "<select><option>a<span>b</select><p>" + X + "</p><p>" + X + "</p>", X + "|" + X },
        { "<select><option>a<svg>b</select><p>" + X + "</p><p>" + X + "</p>", X + "|" + X },
        { "<select><option>first choice<option>second choice</select><p>" + X + "</p>", X },
        { "<frameset><frame></frame><p>y</p>", "" },
        { "<a href=1>one<a href=2>two</a>", "onetwo" },
        { "<li>orphan<li>items", "orphan|items" },
        { "<h1>head<h2>sub</h1>tail", "sub|tail" },
    };

    [Theory]
    [MemberData(nameof(Inputs))]
    public void MalformedInput_GivesItsText(string html, string expected) => Assert.Equal(expected, string.Join('|', new ArticleExtractor().Extract(html).Paragraphs));
}
