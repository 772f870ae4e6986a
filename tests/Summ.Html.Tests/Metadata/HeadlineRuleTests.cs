using CsCheck;
using Summ.Html.Metadata;

namespace Summ.Html.Tests.Metadata;

public sealed class HeadlineRuleTests
{
    [Theory]
    [InlineData("How to Build a Terrarium | eHow", "", "ehow", "How to Build a Terrarium")]
    [InlineData("The Paper: The ferry returns", "", "The Paper", "The ferry returns")]
    [InlineData("The ferry returns – The Paper – THE PAPER", "", "The Paper", "The ferry returns")]
    [InlineData("The ferry returns to port - Ann Smith - Medium", "The ferry returns to port", "", "The ferry returns to port")]
    [InlineData("新电脑已可利用记忆自学 人工智能迈上新台阶_科技_腾讯网", "新电脑已可利用记忆自学 人工智能迈上新台阶", "", "新电脑已可利用记忆自学 人工智能迈上新台阶")]
    [InlineData("The ferry - a love story", "", "The Paper", "The ferry - a love story")]
    [InlineData("The ferry - a love story", "The ferry - a love story", "a love story", "The ferry")]
    [InlineData("The Paper", "", "The Paper", "The Paper")]
    [InlineData("| The Paper", "", "The Paper", "| The Paper")]
    [InlineData("Spider-Man returns to town", "Spider", "", "Spider-Man returns to town")]
    public void Title_LosesTheSitesName(string title, string heading, string site, string expected) =>
        Assert.Equal(expected, HeadlineRule.Of(title, [heading.Length > 0 ? heading : null], [title], [site.Length > 0 ? site : null]));

    [Fact]
    public void NoTitle_NoHeadline() => Assert.Null(HeadlineRule.Of(null, ["x"], ["x"], ["x"]));

    [Fact]
    public void Headline_IsPartOfTheTitleAndNeverEmpty()
    {
        Gen<string> line = Gen.String[Gen.Char["ab |-:_"], 0, 12];
        Gen.Select(line, line, line).Sample(
            (title, heading, site) =>
            {
                string? headline = HeadlineRule.Of(title, [heading], [title], [site]);
                return headline is not null && title.Contains(headline, StringComparison.OrdinalIgnoreCase) && (headline.Length > 0 || title.Length == 0);
            },
            seed: "0000KsJ2aTf1",
            iter: 20_000);
    }
}
