using Summ.Bench.Corpora;

namespace Summ.Bench.Tests.Corpora;

public sealed class SentenceListsTests
{
    [Fact]
    public void SeveralLines_AreTheSentences() =>
        Assert.Equal(["One. Still one.", "Two."], SentenceLists.Of("One. Still one.\r\n\n  Two. \n"));

    [Fact]
    public void OneLine_IsSplit() =>
        Assert.Equal(["The tide turned.", "Nobody saw it."], SentenceLists.Of("The tide turned. Nobody saw it.\n"));

    [Fact]
    public void Blank_HasNoSentence()
    {
        Assert.Empty(SentenceLists.Of(" \n "));
        Assert.Empty(SentenceLists.OfProse(" \n "));
    }

    [Fact]
    public void Prose_IsSplitInEveryParagraph() =>
        Assert.Equal(["The tide turned.", "Nobody saw it.", "Then it rained."], SentenceLists.OfProse("The tide turned. Nobody saw it.\nThen it rained."));
}
