using System.Reflection;
using Summ.Catalogue;

namespace Summ.Text.Tests;

public sealed class LanguagesTests
{
    [Fact]
    public void All_HoldsEachLanguageOnceByCode()
    {
        Assert.Equal(["de", "en", "es", "fr", "it", "nl", "pt", "ru", "sv"], Languages.All.Select(l => l.Code));
        Assert.Equal(Languages.Codes, Languages.All.Select(l => l.Code));
        IEnumerable<Language> properties = typeof(Languages).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(p => p.PropertyType == typeof(Language)).Select(p => (Language)p.GetValue(null)!);
        Assert.Equal(Languages.All.Where(l => l.Code != "en"), properties.OrderBy(l => l.Code, StringComparer.Ordinal));
        Assert.Equal(9, Languages.All.Select(l => l.Stemmer.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(9, Languages.All.Select(l => l.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(9, Languages.All.Select(l => l.Syllables.GetType()).Distinct().Count());
    }

    [Theory]
    [InlineData("de", "German")]
    [InlineData("de-AT", "German")]
    [InlineData("PT_br", "Portuguese")]
    [InlineData(" sv ", "Swedish")]
    [InlineData("en", "English")]
    public void Find_TakesCodesInAnyCaseWithRegion(string code, string name) => Assert.Equal(name, Languages.Find(code)!.Name);

    [Theory]
    [InlineData("")]
    [InlineData("xx")]
    [InlineData("d")]
    [InlineData("deu")]
    public void Find_UnknownCode_GivesNull(string code) => Assert.Null(Languages.Find(code));

    [Fact]
    public void English_IsTheLibrarysOwn() => Assert.Same(Language.English, Languages.Find("en"));

    [Fact]
    public void UnknownCode_GetsAGuess() =>
        Assert.Contains("did you mean 'de'?", CatalogueException.Unknown("language", "dee", Languages.Codes).Message, StringComparison.Ordinal);

    [Fact]
    public void Article_WithALanguageOfItsOwn_KeepsIt()
    {
        string german = string.Join(' ', DetectionCases.Of("de"));
        Assert.Equal("fr", Languages.Of(new Article("a", german) { LanguageCode = "fr-CA" }).Code);
        Assert.Equal("en", Languages.Of(new Article("a", german) { LanguageCode = "pl" }).Code);
    }

    [Fact]
    public void Article_WithoutLanguage_GetsTheOneItsTextTells()
    {
        string[] german = DetectionCases.Of("de");
        Assert.Equal("de", Languages.Of(new Article("a", string.Join(' ', german))).Code);
        Assert.Equal("de", Languages.Of(new Article("a", "") { Sentences = german }).Code);
        Assert.Equal("en", Languages.Of(new Article("a", "12 34 😀")).Code);
        Assert.Equal("en", Languages.Of(new Article("a", "") { LanguageCode = " " }).Code);
    }

    [Theory]
    [InlineData("de", "und nicht dass über für")]
    [InlineData("fr", "le même où été très comme")]
    [InlineData("es", "el también está según qué")]
    [InlineData("it", "il perché è così della")]
    [InlineData("nl", "het een zijn niet we")]
    [InlineData("pt", "não são então você à")]
    [InlineData("sv", "och är på från också")]
    [InlineData("ru", "и не её ещё что который")]
    public void FunctionWords_AreStopWords(string code, string words) =>
        Assert.All(words.Split(' '), w => Assert.True(Languages.Find(code)!.StopWords.Contains(w), w));

    [Fact]
    public void StopWords_AreLowerCaseAndNoNouns()
    {
        foreach (Language language in Languages.All)
        {
            Assert.All(language.StopWords.Words, w => Assert.Equal(w.ToLowerInvariant(), w));
            Assert.InRange(language.StopWords.Words.Count, 80, 700);
        }

        Assert.False(Languages.German.StopWords.Contains("haus"));
        Assert.False(Languages.Russian.StopWords.Contains("дом"));
    }
}
