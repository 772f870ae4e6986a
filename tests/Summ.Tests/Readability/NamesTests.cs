using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability;

public sealed class NamesTests
{
    // Zanzibar, Okonkwo and the like are on no list.
    [Theory]
    [InlineData("We sailed to Zanzibar.", 0)]
    [InlineData("Zanzibar is warm.", 1)]
    [InlineData("Zanzibar is warm. We like Zanzibar.", 0)]
    [InlineData("He said, \"Zanzibar is warm.\"", 1)]
    [InlineData("He NEVER did such a COMPLICATED thing.", 1)]
    [InlineData("WE SAILED TO ZANZIBAR.", 1)]
    [InlineData("WE SAILED TO ZANZIBAR. Now Zanzibar is ours. All of Zanzibar.", 0)]
    [InlineData("The DNA is long.", 1)]
    [InlineData("The U.S. is big, and so is the U.K. today.", 0)]
    [InlineData("It was J. Smith.", 0)]
    public void NameIsFamiliar_WhereItsCapitalSaysSo(string text, long difficult) =>
        Assert.Equal(difficult, ReadabilityCounter.Count(Document.FromText(text)).DifficultWords);

    [Fact]
    public void NamesAmongTheTypes_AreTold()
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromSentences(["the okapi and the Okapi and the okapi and Zanzibar"]));

        Assert.Equal((2, 1), (counts.DifficultWords, counts.DifficultTypes));
        Assert.Equal((2, 1), (counts.UnfamiliarWords, counts.UnfamiliarTypes));
        Assert.Equal(4, counts.Types);
    }
}
