using Summ.Readability;
using Summ.Text;
using Summ.Text.Lexicon;
using Summ.Text.Stemming;

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

    // Zanzibar (3 syllables) and Okonkwo (3) are on no list, Rose is; expedition is hard to both, BBC and U.S.A. are spelled.
    [Theory]
    [InlineData("We sailed to Zanzibar.", 0, 1, 0, 1)]
    [InlineData("We sailed to Zanzibar, Zanzibar and Zanzibar with Rose.", 0, 3, 0, 3)]
    [InlineData("Zanzibar is warm. We like Zanzibar.", 0, 2, 0, 2)]
    [InlineData("Our expedition met Okonkwo.", 1, 2, 1, 2)]
    [InlineData("The okapi saw an Okapi.", 1, 2, 1, 2)]
    [InlineData("They heard it on the BBC in the U.S.A. too.", 1, 1, 0, 0)]
    public void CountsWithNames_HoldNamesThatAreHardAsWords(string text, long difficult, long difficultAndNames, long complex, long complexAndNames)
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromText(text, Language.English));

        Assert.Equal((difficult, difficultAndNames), (counts.DifficultWords, counts.DifficultWordsAndNames));
        Assert.Equal((complex, complexAndNames), (counts.ComplexWords, counts.ComplexWordsAndNames));
    }

    [Fact]
    public void Elsewhere_ThereAreHardNamesButNoListOfWords()
    {
        Language other = new("eo", "Esperanto", Abbreviations.None, StopWords.None, new IdentityStemmer());
        TextCounts counts = ReadabilityCounter.Count(Document.FromText("La hundo vidas Napoleonon.", other));

        Assert.Equal((TextCounts.NotCounted, TextCounts.NotCounted), (counts.DifficultWords, counts.DifficultWordsAndNames));
        Assert.Equal((0, 1), (counts.ComplexWords, counts.ComplexWordsAndNames));
    }

    [Fact]
    public void NamesAmongTheTypes_AreTold()
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromSentences(["the okapi and the Okapi and the okapi and Zanzibar"]));

        Assert.Equal((2, 1), (counts.DifficultWords, counts.DifficultTypes));
        Assert.Equal((2, 1), (counts.UnfamiliarWords, counts.UnfamiliarTypes));
        Assert.Equal(4, counts.Types);
    }
}
