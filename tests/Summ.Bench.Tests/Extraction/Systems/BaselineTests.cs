using System.Text;
using Summ.Bench.Extraction.Systems;

namespace Summ.Bench.Tests.Extraction.Systems;

public sealed class BaselineTests
{
    [Fact]
    public void BodyText_IsAllThatIsShown()
    {
        PageText page = Extract("body-text", SmallPage.Html);
        Assert.StartsWith("Home\nAll the news", page.Text);
        Assert.EndsWith("\nCopyright", page.Text);
        Assert.Contains("foo\nbar", page.Text);
        Assert.Equal(("Ferry | Site", "en-GB"), (page.Fields.Title, page.Fields.Language));
    }

    [Theory]
    [InlineData("a <b>b</b>c", "a bc")]
    [InlineData("<table><tr><td>a<td>b</table>", "a\nb")]
    [InlineData("a\n  b&nbsp;c<hr>d", "a b c\nd")]
    [InlineData("a<noscript>x</noscript><template>y</template><style>z</style>", "a")]
    [InlineData("", "")]
    public void BlockText_FoldsWhiteSpaceAndDividesBlocks(string html, string text) => Assert.Equal(text, Extract("body-text", html).Text);

    // Density sums: the story's children have 3 or 4 times about 130 characters and no elements; each paragraph alone has one text node. The link of the menu does not count.
    [Fact]
    public void LargestBlock_IsTheParentOfDenseParagraphs()
    {
        string text = Extract("largest-block", SmallPage.Html).Text;
        Assert.StartsWith(SmallPage.Prose, text);
        Assert.EndsWith(SmallPage.Prose, text);
        Assert.DoesNotContain("Copyright", text);
    }

    [Fact]
    public void LargestBlock_FindsTextWithoutParagraphs() => Assert.Equal(
        $"{SmallPage.Prose}\n{SmallPage.Prose}",
        Extract("largest-block", $"<div><a href=/>{SmallPage.Prose}{SmallPage.Prose}{SmallPage.Prose}</a></div><div>{SmallPage.Prose}<br><br>{SmallPage.Prose}</div>").Text);

    [Fact]
    public void Microdata_IsTheOutermostMarkedElement_WithFieldsOfTheLinkedData()
    {
        PageText page = Extract("microdata", SmallPage.Html);
        Assert.StartsWith(SmallPage.Prose, page.Text);
        Assert.Equal(4, page.Text.Split("The ferry left").Length - 1);
        Assert.Equal(("The ferry", "A. Person, B. Person", "Site", "2024-05-31"), (page.Fields.Title, page.Fields.Byline, page.Fields.Site, page.Fields.Published));
    }

    [Fact]
    public void Microdata_WithoutMarkedElement_IsTheLinkedDatasText() =>
        Assert.Equal("Only this & that", Extract("microdata", SmallPage.Html.Replace("itemprop=\"articleBody\"", "", StringComparison.Ordinal)).Text);

    [Theory]
    [InlineData("<p>Nothing is marked.</p>")]
    [InlineData("<script type='application/ld+json'>{ broken</script><p>Text")]
    [InlineData("<script type='application/ld+json'>[1, null, {\"articleBody\": 5}]</script><p>Text")]
    public void Microdata_WithoutAny_IsNothing(string html) => Assert.Equal("", Extract("microdata", html).Text);

    [Fact]
    public void OtherCharsets_AreRead() =>
        Assert.Equal("Größe", Extract("body-text", [.. Encoding.ASCII.GetBytes("<meta charset=windows-1252><p>Gr"), 0xF6, 0xDF, (byte)'e']).Text);

    private static PageText Extract(string id, string html) => Extract(id, Encoding.UTF8.GetBytes(html));

    private static PageText Extract(string id, byte[] page) => Extractors.Find(id).Create().Extract(page);
}
