using Summ.Html.Candidates;

namespace Summ.Html.Tests.Candidates;

public sealed class CandidateTests
{
    private const string P = "<p>" + TestPage.Prose + "</p>";

    // Each paragraph: 1 + 2 commas + 1 for its 150 characters = 4 points; two of them give the div 8 and its tag 5, the outer div half of 8 and 5.
    [Fact]
    public void Scores_AreReadabilitys()
    {
        TestPage page = new($"<div id=outer><div id=inner>{P}{P}</div></div>");
        Assert.Equal(13, page.Scores[page.ById("inner")], 12);
        Assert.Equal(9, page.Scores[page.ById("outer")], 12);
        Assert.Equal(page.ById("inner"), page.Scores.Best());
    }

    [Fact]
    public void LinkedText_LowersTheScore()
    {
        TestPage page = new($"<div id=a>{P}</div><div id=b><p><a href=x>{TestPage.Prose}</a></p></div>");
        Assert.Equal(9, page.Scores[page.ById("a")], 12);
        Assert.Equal(0, page.Scores[page.ById("b")], 12);
    }

    [Theory]
    [InlineData("article", 25)]
    [InlineData("comment", -25)]
    [InlineData("article-comment", 0)]
    [InlineData("", 0)]
    public void Names_Weigh(string name, double weight)
    {
        TestPage page = new($"<div id=x class='{name}'>{P}</div>");
        Assert.Equal(weight, page.Scores.NameWeight(page.ById("x")));
    }

    [Fact]
    public void NoText_ChoosesTheDocument()
    {
        TestPage page = new("<p>x</p>");
        Assert.Equal(-1, page.Scores.Best());
        Assert.Equal([0], new BodyChooser(page.Tree, page.Index, page.Scores).Choose());
    }

    [Fact]
    public void Sidebar_IsNotChosen()
    {
        TestPage page = new($"<div id=page><div id=text>{P}{P}{P}{P}</div><div id=side><p>Buy tickets for the ferry now, all year.</p></div></div>");
        Assert.Equal("text", string.Join(',', new BodyChooser(page.Tree, page.Index, page.Scores).Choose().Select(page.IdOf)));
    }

    [Fact]
    public void PartsOfOneShape_AreJoinedAcrossTheirParents()
    {
        TestPage page = new($"<div><div id=a class=row><h2>One</h2><div id=first class='chunk c-1'>{P}{P}{P}</div></div><div class=ad>Ad</div>"
            + $"<div id=b class=row><div class='chunk c-2'>{P}{P}</div></div><div class=row><div id=short class=chunk><p>Ad</p></div></div></div>");
        int first = page.ById("first");
        Assert.Equal(["a", "b"], SplitBody.Join(page.Tree, page.Index, first, [first]).Select(page.IdOf));
    }

    [Fact]
    public void RepliesBesideAMuchLongerPost_AreNotJoined()
    {
        TestPage page = new($"<div><div class=row><div id=a class=post>{P}{P}{P}{P}</div></div><div class=row><div class=post>{P}</div></div></div>");
        int first = page.ById("a");
        Assert.Equal([first], SplitBody.Join(page.Tree, page.Index, first, [first]));
    }

    [Fact]
    public void Articles_AreNeverJoined()
    {
        TestPage page = new($"<div><article id=a class=x>{P}{P}</article><article class=x>{P}{P}</article></div>");
        int first = page.ById("a");
        Assert.Equal([first], SplitBody.Join(page.Tree, page.Index, first, [first]));
    }
}
