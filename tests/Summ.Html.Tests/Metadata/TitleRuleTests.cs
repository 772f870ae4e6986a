using Summ.Html.Metadata;

namespace Summ.Html.Tests.Metadata;

public sealed class TitleRuleTests
{
    [Theory]
    [InlineData("The ferry comes back to town | The Paper", "", "The ferry comes back to town")]
    [InlineData("The ferry comes back to town - a story | The Paper", "", "The ferry comes back to town - a story")]
    [InlineData("The Paper - The ferry comes back to town", "", "The ferry comes back to town")]
    [InlineData("Ferries | The Paper", "", "Ferries | The Paper")]
    [InlineData("The ferry is back | The Paper", "", "The ferry is back | The Paper")]
    [InlineData("The ferry is back | The Paper", "The ferry is back", "The ferry is back")]
    [InlineData("The Paper • View topic - The ferry is back", "The ferry is back", "The ferry is back")]
    [InlineData("The ferry is back - News - The Paper", "The ferry is back", "The ferry is back")]
    [InlineData("Mozilla - Wikipedia", "Mozilla", "Mozilla - Wikipedia")]
    [InlineData("News > Harbours > The ferry comes back", "", "News > Harbours > The ferry comes back")]
    [InlineData("The ferry returns » Harbours", "", "The ferry returns")]
    [InlineData("Ferries: the return of an old boat", "", "the return of an old boat")]
    [InlineData("Ferries: the return of an old boat", "Ferries: the return of an old boat", "Ferries: the return of an old boat")]
    [InlineData("A label of more than five words: the return of an old boat", "", "A label of more than five words: the return of an old boat")]
    [InlineData("Boats", "The ferry comes back to town", "The ferry comes back to town")]
    [InlineData("Boats", "Lorem", "Boats")]
    public void TitleElement_IsCutAsReadabilityCutsIt(string title, string heading, string expected) =>
        Assert.Equal(expected, TitleRule.Choose(null, title, heading.Length > 0 ? [heading] : [], []));

    [Fact]
    public void StatedTitle_StandsAsItIs() => Assert.Equal("The ferry - The Paper", TitleRule.Choose("The ferry - The Paper", "x", ["The ferry"], []));

    [Fact]
    public void SubHeadingWithAColon_KeepsTheTitle() => Assert.Equal("Ferries: the return of an old boat", TitleRule.Choose(null, "Ferries: the return of an old boat", [], ["Ferries: the return of an old boat"]));

    [Fact]
    public void NoTitle_TakesTheFirstHeading() => Assert.Equal(("A", null), (TitleRule.Choose(null, null, ["", "A", "B"], []), TitleRule.Choose(null, null, [""], [])));

    [Theory]
    [InlineData("|")]
    [InlineData(" | ")]
    [InlineData(": ")]
    [InlineData(" - : | ")]
    [InlineData("a|")]
    public void TitleOfDividers_IsNoError(string title) => Assert.NotNull(TitleRule.Choose(null, title, [title, "|"], []));
}
