namespace Summ.Text.Tests;

public sealed class LanguageSplitterTests
{
    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> data = [];
        foreach (string code in Languages.Codes.Where(c => c != "en"))
        {
            foreach (string text in SplitterCases.Of(code))
            {
                data.Add(code, text);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void TrickyText_IsDividedAtTheBars(string code, string marked)
    {
        string text = marked.Replace("|", "", StringComparison.Ordinal);
        List<SentenceSpan> spans = [];
        Languages.Find(code)!.Splitter.Split(text, spans);
        Assert.Equal(marked.Split('|', StringSplitOptions.TrimEntries), spans.Select(s => s.Span.In(text).ToString()));
    }

    [Fact]
    public void EachLanguage_HasTwentyFiveTexts() =>
        Assert.All(Languages.Codes.Where(c => c != "en"), c => Assert.InRange(SplitterCases.Of(c).Length, 25, int.MaxValue));

    [Fact]
    public void EnglishRules_KnowNoneOfTheOtherLanguages()
    {
        const string text = "It was on the 3. Then « Oui. » followed. 's Ochtends came.";
        List<SentenceSpan> english = [];
        Language.English.Splitter.Split(text, english);
        List<SentenceSpan> none = [];
        new SentenceSplitter(Lexicon.Abbreviations.English).Split(text, none);
        Assert.Equal(none, english);
        Assert.False(Lexicon.Abbreviations.English.OrdinalStops || Lexicon.Abbreviations.English.SpacedGuillemets || Lexicon.Abbreviations.English.HasSpaced || Lexicon.Abbreviations.English.HasElisions);
        Assert.Empty(Lexicon.Abbreviations.English.NameParticles);
        Assert.Empty(Lexicon.Abbreviations.English.NumberTakingEndings);
        Assert.Same(Lexicon.Clitics.None, Language.English.Clitics);
    }
}
