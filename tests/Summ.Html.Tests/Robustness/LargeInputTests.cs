using System.Text;

namespace Summ.Html.Tests.Robustness;

/// <summary>Inputs of fifty megabytes: refused by default; where more is allowed, read within the budgets or as far as they go.</summary>
public sealed class LargeInputTests
{
    private const int Size = 50_000_000;
    private const string P = "<p>" + Bombs.Prose + "</p>";

    // Of the thread's own work; the simple kinds take less for all fifty megabytes.
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1);

    public static TheoryData<string, string, int> Kinds => new()
    {
        { "paragraphs", "<p>The <a href=x>boat</a> left the harbour at dawn, as ever, and nobody said a word until the lighthouse lay behind.</p>\n", 25 },
        { "one text", "word ", 25 },
        { "one word", "x", 25 },
        { "one attribute", "<p title=\"x", 20 },
        { "unclosed comment", "<!-- x", 25 },
        { "unclosed script", "<script>x", 25 },
        { "unclosed title", "<title>x", 25 },
        { "brackets", "<", 40 },
        { "ampersands", "&amp;", 25 },
        { "no entities", "&notanentity ", 25 },
        { "breaks", "text<br>", 120 },
        { "empty elements", "<i></i>", 120 },
        { "cells", "<td>cell", 120 },
        { "NUL", "\0", 25 },
        { "JSON", "{\"a\": [\"<p>b</p>\", 1]},\n", 80 },
        { "one tag name", "<x", 20 },
        { "character references", "&#9999999999;", 25 },
        { "doctype", "<!doctype ", 20 },
        { "breaks in pre", "<pre>\n", 25 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void FiftyMegabytes_EndWithinTheBudgets(string kind, string part, int bytesPerCharacter)
    {
        string html = P + P + Fill(kind, part);
        ExtractionLimitException refused = Assert.Throws<ExtractionLimitException>(() => new ArticleExtractor().Extract(html));
        Assert.DoesNotContain('\n', refused.Message);

        ArticleExtractorOptions options = new() { MaxInputBytes = int.MaxValue, TimeBudget = Budget, Clock = new ThreadTime() };
        long before = GC.GetAllocatedBytesForCurrentThread();
        double start = ThreadClock.Milliseconds;
        ExtractedArticle article = new ArticleExtractor(options).Extract(html);
        double taken = ThreadClock.Milliseconds - start;
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Contains(Bombs.Prose, article.Text, StringComparison.Ordinal);
        Assert.True(allocated < (long)html.Length * bytesPerCharacter, FormattableString.Invariant($"{kind}: {allocated / html.Length} bytes a character, {taken:F0} ms, partial {article.Partial}"));
    }

    [Fact]
    public void FiftyMegabytesOfAnyBytes_EndWithinTheBudgets()
    {
        byte[] bytes = new byte[Size];
        new Random(1).NextBytes(bytes);
        Encoding.UTF8.GetBytes(P).CopyTo(bytes, 0);
        ArticleExtractorOptions options = new() { MaxInputBytes = int.MaxValue, TimeBudget = Budget, Clock = new ThreadTime() };
        Assert.Throws<ExtractionLimitException>(() => new ArticleExtractor().Extract(bytes));
        Assert.NotEmpty(new ArticleExtractor(options).Extract(bytes).Paragraphs);
    }

    // The first character of the part begins the construct, the rest of it is repeated where it can only be begun once.
    private static string Fill(string kind, string part) => kind switch
    {
        "one attribute" or "unclosed comment" or "unclosed script" or "unclosed title" or "one tag name" or "doctype" or "breaks in pre" => part + new string(part[^1], Size - part.Length),
        _ => Bombs.Repeat(part, Size / part.Length),
    };
}
