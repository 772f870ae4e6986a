using Summ.Text.Lexicon;

namespace Summ.Tests.Text.Lexicon;

public sealed class AbbreviationsTests
{
    [Theory]
    [InlineData("Mr", AbbreviationKinds.Title)]
    [InlineData("MR", AbbreviationKinds.Title)]
    [InlineData("mr", AbbreviationKinds.None)]
    [InlineData("etc", AbbreviationKinds.CanEnd)]
    [InlineData("Etc", AbbreviationKinds.CanEnd)]
    [InlineData("ETC", AbbreviationKinds.CanEnd)]
    [InlineData("e.g", AbbreviationKinds.Inner)]
    [InlineData("km", AbbreviationKinds.Unit)]
    [InlineData("Calif", AbbreviationKinds.Place)]
    [InlineData("fig", AbbreviationKinds.NumberTaking)]
    [InlineData("house", AbbreviationKinds.None)]
    [InlineData("", AbbreviationKinds.None)]
    [InlineData("incomprehensibilities", AbbreviationKinds.None)]
    public void Find_TellsTheKindByCase(string word, AbbreviationKinds expected) =>
        Assert.Equal(expected, Abbreviations.English.Find(word));

    [Fact]
    public void WordOfTwoGroups_HasBothKinds() =>
        Assert.Equal(AbbreviationKinds.Title | AbbreviationKinds.NumberTaking | AbbreviationKinds.Unit, Abbreviations.English.Find("Sec"));

    [Theory]
    [InlineData("The", true)]
    [InlineData("HOWEVER", true)]
    [InlineData("the", false)]
    [InlineData("Senate", false)]
    public void SentenceStarter_IsKnown(string word, bool expected) =>
        Assert.Equal(expected, Abbreviations.English.IsSentenceStarter(word));

    [Fact]
    public void SpeechVerb_IsKnownInLowerCaseOnly()
    {
        Assert.True(Abbreviations.English.IsSpeechVerb("asked"));
        Assert.False(Abbreviations.English.IsSpeechVerb("Asked"));
    }

    [Fact]
    public void None_KnowsNothing()
    {
        Assert.Equal(0, Abbreviations.None.Count);
        Assert.Equal(AbbreviationKinds.None, Abbreviations.None.Find("Mr"));
        Assert.False(Abbreviations.None.IsSentenceStarter("The"));
    }

    [Fact]
    public void RepeatedWord_UnitesItsKinds()
    {
        Abbreviations list = new([new("s", AbbreviationKinds.Unit), new("s", AbbreviationKinds.NumberTaking)], [], []);
        Assert.Equal(AbbreviationKinds.Unit | AbbreviationKinds.NumberTaking, list.Find("s"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mr.")]
    public void EmptyWordOrFinalStop_IsRefused(string word) =>
        Assert.Throws<ArgumentException>(() => new Abbreviations([new(word, AbbreviationKinds.Title)], [], []));

    [Fact]
    public void NullArgument_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new Abbreviations(null!, [], []));
        Assert.Throws<ArgumentNullException>(() => new Abbreviations([], null!, []));
        Assert.Throws<ArgumentNullException>(() => new Abbreviations([], [], null!));
    }
}
