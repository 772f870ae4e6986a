namespace Summ.Html.Tests.Rendering;

/// <summary>Attacks, each embedded in the body of an article: what comes out is parsed as a browser would and compared with what is allowed.</summary>
public sealed class SafetyTests
{
    private const string Prose = TestPage.Prose;

    // Words beside the attack show that it did not make its paragraph disappear: that would make every check pass.
    private const string Beside = "words beside it that the reader came for, and a few more of them.";

    public static TheoryData<string> Payloads =>
    [
        // Scripts as such.
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script/xss src=data:,alert(1)></script>",
        "<script\n>alert(1)</script\n>",
        "<<script>alert(1);//<</script>",
        "<script>alert(1)//",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",

        // Event attributes.
        "<img src=x onerror=alert(1)>",
        "<img src=https://example.org/a.png onerror=alert(1) onload='alert(2)'>",
        "<IMG SRC=https://example.org/a.png OnErRoR=alert(1)>",
        "<img/src=x/onerror=alert(1)>",
        "<img src=\"https://example.org/a.png\"onerror=alert(1)>",
        "<p onmouseover=alert(1)>over</p>",
        "<b onclick=alert(1) style=position:fixed>x</b>",
        "<a href=https://example.org/ onfocus=alert(1) autofocus>x</a>",
        "<details open ontoggle=alert(1)>x</details>",
        "<video><source onerror=alert(1)></video>",
        "<audio src=x onerror=alert(1)></audio>",
        "<marquee onstart=alert(1)>x</marquee>",
        "<body onload=alert(1)>",
        "<p onpointerrawupdate\f=\falert(1)>x</p>",
        "<td onclick=alert(1)>x</td>",
        "<table><tr><td onclick=alert(1) colspan='2\" onx=1'>a</td><th>b</th></tr><tr><td>c</td></tr></table>",
        "<ol start='1\" onclick=alert(1)'><li>x</li></ol>",

        // Addresses that run something.
        "<a href=javascript:alert(1)>x</a>",
        "<a href=JaVaScRiPt:alert(1)>x</a>",
        "<a href=' \u0001\u0008javascript:alert(1)'>x</a>",
        "<a href='java\tscript:alert(1)'>x</a>",
        "<a href='java\nscript:alert(1)'>x</a>",
        "<a href='java&#x0D;&#x0A;script&colon;alert(1)'>x</a>",
        "<a href='&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)'>x</a>",
        "<a href='&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;alert(1)'>x</a>",
        "<a href='javascript&Tab;:alert(1)'>x</a>",
        "<a href='javascript\0:alert(1)'>x</a>",
        "<a href='java\0script:alert(1)'>x</a>",
        "<a href='\u00A0javascript:alert(1)'>x</a>",
        "<a href='\u2028javascript:alert(1)'>x</a>",
        "<a href='javascript://example.org/%0aalert(1)'>x</a>",
        "<a href='javascript:/*--></title></style></textarea></script></xmp><svg/onload=alert(1)>'>x</a>",
        "<a href='ｊavascript:alert(1)'>x</a>",
        "<a href='https:javascript:alert(1)'>x</a>",
        "<a href='//javascript:alert(1)'>x</a>",
        "<a href='javascript&#58alert(1)'>x</a>",
        "<a href='vbscript:msgbox(1)'>x</a>",
        "<a href='livescript:alert(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<a href='data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg=='>x</a>",
        "<a href='blob:https://example.org/1'>x</a>",
        "<a href='file:///etc/passwd'>x</a>",
        "<a href='\\\\evil.example\\share'>x</a>",
        "<a href='feed:javascript:alert(1)'>x</a>",
        "<a href='view-source:javascript:alert(1)'>x</a>",
        "<a href='jar:https://example.org/x!/y'>x</a>",
        "<a href='ms-its:x'>x</a>",
        "<a href='https://example.org/\" onclick=\"alert(1)'>x</a>",
        "<a href='https://example.org/&quot; onclick=&quot;alert(1)'>x</a>",
        "<a href='https://example.org/\"><script>alert(1)</script>'>x</a>",
        "<a href='https://user:secret@evil.example/'>x</a>",
        "<a href='mailto:a@b.example?subject=\"><img src=x onerror=alert(1)>'>x</a>",
        "<a href=https://example.org/ target=_blank ping=//evil.example/ download>x</a>",
        "<a href=https://example.org/ title='\"><script>alert(1)</script>'>x</a>",
        "<a href=https://example.org/ rel='opener' class='admin' id='location' name='cookie'>x</a>",
        "<img src=javascript:alert(1)>",
        "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
        "<img src='data:image/png;base64,AAAA' data-src='javascript:alert(1)'>",
        "<img src='https://example.org/a.png' alt='\"><script>alert(1)</script>'>",
        "<img src='https://example.org/a.png' title='`><img src=x onerror=alert(1)>'>",
        "<img src='https://example.org/a.png' srcset='javascript:alert(1) 2x'>",
        "<img src='mailto:a@b.example'>",
        "<img lowsrc=javascript:alert(1) dynsrc=javascript:alert(1) src='https://example.org/a.png'>",
        "<img usemap=#m src='https://example.org/a.png'><map name=m><area href=javascript:alert(1)></map>",
        "<input type=image src=javascript:alert(1)>",
        "<blockquote cite='javascript:alert(1)'>x</blockquote>",
        "<table background=javascript:alert(1)><tr><th>x</th><td>y</td></tr></table>",

        // Other languages inside a page.
        "<svg onload=alert(1)></svg>",
        "<svg><script>alert(1)</script></svg>",
        "<svg><a xlink:href='javascript:alert(1)'><text>x</text></a></svg>",
        "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
        "<svg><foreignObject><p onclick=alert(1)>x</p></foreignObject></svg>",
        "<svg><use href='data:image/svg+xml,<svg id=x></svg>#x'></use></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math href='javascript:alert(1)'><mtext>x</mtext></math>",
        "<math><mi xlink:href='data:x,<script>alert(1)</script>'>x</mi></math>",
        "<math><annotation-xml encoding='text/html'><script>alert(1)</script></annotation-xml></math>",
        "<xml id=x><i><b>&lt;img src=x onerror=alert(1)&gt;</b></i></xml>",

        // Style.
        "<style>@import 'https://evil.example/x.css';</style>",
        "<style>p{background:url(javascript:alert(1))}</style>",
        "<p style='width:expression(alert(1))'>x</p>",
        "<p style='background:url(\"javascript:alert(1)\")'>x</p>",
        "<p style='-moz-binding:url(https://evil.example/x.xml#y)'>x</p>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<link rel=import href=data:text/html,x>",

        // Elements that load, navigate or send.
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<meta http-equiv=Set-Cookie content='a=b'>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<frameset><frame src=javascript:alert(1)></frameset>",
        "<object data=javascript:alert(1)>x</object>",
        "<object type=text/html data='data:text/html,<script>alert(1)</script>'></object>",
        "<embed src=javascript:alert(1)>",
        "<applet code=x.class>x</applet>",
        "<form action=javascript:alert(1)><button>x</button></form>",
        "<form id=f></form><button form=f formaction=javascript:alert(1)>x</button>",
        "<isindex type=image src=1 onerror=alert(1)>",
        "<portal src=https://evil.example/></portal>",

        // Markup that means something else when it is parsed again.
        "<noscript><style></noscript><img src=x onerror=alert(1)></style>",
        "<title><img src=x onerror=alert(1)></title>",
        "<textarea><script>alert(1)</script></textarea>",
        "<textarea></textarea><script>alert(1)</script>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        "<xmp><p title='</xmp><img src=x onerror=alert(1)>'></xmp>",
        "<plaintext><img src=x onerror=alert(1)>",
        "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
        "<pre>\n\n&lt;script&gt;alert(1)&lt;/script&gt;</pre>",
        "<pre class='language-js\" onclick=alert(1)'>x = 1</pre>",
        "<pre><code class='language-<script>'>x = 2</code></pre>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<!-- --!><img src=x onerror=alert(1)> -->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<?xml version='1.0'?><?php echo '<script>alert(1)</script>' ?>",
        "<template><script>alert(1)</script></template>",
        "<template shadowrootmode=open><img src=x onerror=alert(1)></template>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<select><template><style><!--</style><a rel=\"--></style></template></select><img src=x onerror=alert(1)>\">x</a></style></template></select>",
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        "<p>&amp;lt;img src=x onerror=alert(1)&amp;gt;</p>",
        "<code>&lt;/code&gt;&lt;img src=x onerror=alert(1)&gt;</code>",
        "<a href='https://example.org/'><a href='javascript:alert(1)'>x</a></a>",
        "<table><a href=javascript:alert(1)>x</a><tr><td><p>y<td>z</table>",
        "<b><p><i></b><img src=x onerror=alert(1)></i></p>",

        // Broken tags, quotes and characters.
        "<img src=`https://example.org/a.png onerror=alert(1)`>",
        "<img \"\"\"><script>alert(1)</script>\">",
        "<img src='https://example.org/a.png' alt=\"x' onerror='alert(1)\">",
        "<a href=\"https://example.org/x title='><img src=x onerror=alert(1)>'>x</a>",
        "<p/onclick=alert(1)//>x</p>",
        "<\0script>alert(1)</\0script>",
        "<scr\0ipt>alert(1)</scr\0ipt>",
        "<img src=x \0onerror=alert(1)>",
        "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "\u00BCscript\u00BEalert(1)\u00BC/script\u00BE",
        "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E",
        "<p \uD800=\"\uDFFF\" onclick=alert(1)>\uD83D x</p>",
        "<p>x <img src='https://evil.example/?",

        // Names that shadow a page's own, and attributes that reach out of the article.
        "<a id=defaultView name=body href=https://example.org/>x</a><img name=getElementById src=https://example.org/b.png>",
        "<form name=document><input name=cookie></form>",
        "<p id=__proto__ class=modal contenteditable data-bind='html: x' v-html='x' ng-app x-data>{{constructor.constructor('alert(1)')()}}</p>",
        "<p slot=x is=x-evil part=x accesskey=x tabindex=1 draggable=true>x</p>",
        "<x-evil onclick=alert(1)>x</x-evil>",
        "<base href=javascript:alert(1)//><a href=relative>x</a>",
        "<base href=https://evil.example/ target=_top><a href=/relative>x</a>",
        "<p lang='\"><script>alert(1)</script>' dir='\" onclick=alert(1)'>x</p>",
    ];

    [Theory]
    [MemberData(nameof(Payloads))]
    public void Attack_ComesOutHarmless(string payload)
    {
        foreach (string html in (string[])
        [
            Page($"<p>{payload} {Beside}</p>"),
            Page(payload),
            Page($"<ul><li>{payload}</li><li>{Beside}</li></ul>"),
            Page($"<table><tr><th>One</th><th>Two</th></tr><tr><td>{payload}</td><td>{Beside}</td></tr></table>"),
            Page($"<blockquote><p>{payload}</p><p>{Beside}</p></blockquote>"),
            Page($"<p><a href='https://example.org/'>{payload}</a> {Beside}</p>"),
        ])
        {
            ExtractedArticle article = AllForms.Extract(html);
            Assert.Contains("lighthouse", article.Html!, StringComparison.Ordinal);
            string? problem = AllForms.Problem(article) ?? ShownHtml.Problem(article.ToHtml());
            Assert.True(problem is null, problem);

            // Markdown is read by programs that let addresses of any kind through: there must be none.
            problem = MarkdownProblem(article.ToMarkdown());
            Assert.True(problem is null, problem);
        }
    }

    [Fact]
    public void Attacks_AreMany() => Assert.True(Payloads.Count >= 60, Payloads.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));

    // A title, byline or the like is text of the page too.
    [Theory]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt; in the harbour")]
    [InlineData("A title & more \"quoted\" 'text' &lt;/h1&gt;&lt;img src=x onerror=alert(1)&gt;")]
    public void Title_IsText(string title)
    {
        ExtractedArticle article = AllForms.Extract($"<html lang='en\" onclick=\"x'><head><title>{title}</title></head><body><article><p>{Prose}</p><p>{Prose}</p></article></body></html>");
        Assert.Null(ShownHtml.Problem(article.ToHtml()));
        Assert.False(ShownMarkdown.HoldsHtml(article.ToMarkdown()));
        Assert.Null(ShownHtml.Problem((new ExtractedArticle { Title = title, Text = "<script>x</script>\n\n<b>", Language = "\"><script>" }).ToHtml()));
    }

    // The check itself has to see what it looks for.
    [Theory]
    [InlineData("<p onclick=\"x\">a</p>")]
    [InlineData("<a href=\"javascript:x\">a</a>")]
    [InlineData("<img src=\"data:x\" alt=\"\">")]
    [InlineData("<svg></svg>")]
    [InlineData("<p><p>a</p></p>")]
    [InlineData("<script>x</script>")]
    [InlineData("<p id=\"x\">a</p>")]
    [InlineData("<a href=\"https://example.org/\"><a href=\"https://example.org/\">x</a></a>")]
    public void Check_FindsWhatIsNotAllowed(string html) => Assert.NotNull(ShownHtml.Problem(html));

    private static string? MarkdownProblem(string markdown)
    {
        AngleSharp.Dom.IElement body = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(ShownMarkdown.ToHtml(markdown)).Body!;
        foreach (AngleSharp.Dom.IElement element in AngleSharp.Dom.ParentNodeExtensions.QuerySelectorAll<AngleSharp.Dom.IElement>(body, "*"))
        {
            foreach (AngleSharp.Dom.IAttr attribute in element.Attributes)
            {
                bool isAddress = attribute.Name is "href" or "src";
                if (isAddress ? !Starts(attribute.Value, "http://", "https://", "mailto:") : attribute.Name is not ("alt" or "start" or "class"))
                {
                    return $"{element.LocalName}/{attribute.Name}={attribute.Value}";
                }
            }
        }

        return null;
    }

    private static bool Starts(string value, params string[] starts) => starts.Any(start => value.StartsWith(start, StringComparison.Ordinal));

    private static string Page(string inner) => $"<!doctype html><html lang=en><head><title>A title</title></head><body><article><p>{Prose}</p><p>{Prose}</p>{inner}<p>{Prose}</p><p>{Prose}</p></article></body></html>";
}
