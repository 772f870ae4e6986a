using CsCheck;
using Summ.Html.Rendering;

namespace Summ.Html.Tests.Rendering;

public sealed class RandomTreeTests
{
    private static readonly string[] Tags =
    [
        "p", "p", "div", "h1", "h2", "h3", "h6", "ul", "ol", "li", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "em", "i", "strong", "b", "u", "s", "sub", "sup",
        "span", "a href='/x'", "a href='https://y.example/?a=(1&b=_2_)'", "a href=javascript:x", "table", "tr", "td", "th", "thead", "caption", "td colspan=3", "td rowspan=2",
        "section", "figure", "main", "font color=red", "select", "button", "svg", "math", "p dir=rtl lang=ar", "ol start=7", "xmp", "details", "center",
    ];

    private static readonly string[] Leaves =
    [
        "<br>", "<br><br>", "<hr>", "<img src=/i.png alt='a ] b'>", "<img>", " ", "\n", "&nbsp;", "\u00AD", "<wbr>", "<input>",
        "word", "two words", " lead", "trail ", "*", "_", "**bold**", "_it_", "`", "```", "1. one", "2) two", "- item", "+ plus", "# head", "## ", "&gt; quote", "===", "---", "--- | ---", "| a | b |",
        "[a](b)", "[x]", "]", "[", "!", "(", ")", ": ", "\\", "\\\\", "~~~", "~", "&lt;b&gt;", "&lt;", "&amp;amp;", "&amp;#35;", "&amp;", "#", "snake_case", "5*3", "http://a.example/b_c", "a@b.example", "&lt;http://a.example&gt;",
        "«q»", "「港」", "東京", "\"", "'", "…", "€", "é", "\uD83D\uDE00", "(1)", "10", ".", ")", "    ", "\t", "{", "}", "^", "$x$", "==", "A sentence of some more words, with a comma.",
    ];

    // Every push tries some hundreds; SUMM_ITERATIONS tries more.
    private static int Iterations => int.TryParse(Environment.GetEnvironmentVariable("SUMM_ITERATIONS"), out int given) ? given : 500;

    private static readonly Gen<string> Markup = Gen.OneOf(
        Gen.Int[0, Tags.Length - 1].Select(i => "<" + Tags[i] + ">"),
        Gen.Int[0, Tags.Length - 1].Select(i => "</" + Tags[i].Split(' ')[0] + ">"),
        Gen.Int[0, Leaves.Length - 1].Select(i => Leaves[i]),
        Gen.Int[0, Leaves.Length - 1].Select(i => Leaves[i])).Array[1, 60].Select(parts => string.Concat(parts));

    // Markup as broken as it gets, with texts that look like Markdown: all forms say the same, and the HTML is parsed as it was written.
    [Fact]
    public void RandomMarkup_SaysTheSameInEveryForm() => Markup.Sample(
        markup => Assert.True(Problem(Page(markup)) is "", Problem(Page(markup))),
        iter: Iterations,
        seed: "0000000000000",
        print: markup => markup);

    // The same with everything taken for body, so that no stage hides what another does.
    [Fact]
    public void RandomMarkup_AllOfItKept_SaysTheSameInEveryForm() => Markup.Sample(
        markup =>
        {
            TestPage page = new(markup, forShapes: true);
            FoundBody body = new(page.Tree, new bool[page.Tree.Count], page.Blocks, page.All());
            BodyNode shape = BodyBuilder.Build(body, AllForms.Address);
            ExtractedArticle article = new()
            {
                Text = string.Join("\n\n", body.Paragraphs()),
                Markdown = MarkdownWriter.Write(shape),
                Html = HtmlWriter.Write(shape),
            };
            string? problem = AllForms.Problem(article);
            Assert.True(problem is null, problem + "\n" + article.Markdown);
        },
        iter: Iterations,
        seed: "0000000000000",
        print: markup => markup);

    private static string Problem(string html)
    {
        ExtractedArticle article = AllForms.Extract(html);
        return article.Text != new ArticleExtractor().Extract(html).Text ? "text differs" : AllForms.Problem(article) is { } problem ? problem + "\n" + article.Markdown : "";
    }

    private static string Page(string inner) =>
        $"<article><p>{TestPage.Prose}</p>{inner}<p>{TestPage.Prose}</p></article>";
}
