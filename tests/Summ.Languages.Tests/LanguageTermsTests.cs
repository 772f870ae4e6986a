namespace Summ.Text.Tests;

/// <summary>Words and terms of texts in other languages.</summary>
public sealed class LanguageTermsTests
{
    [Theory]
    [InlineData("fr", "L'homme", "homme")]
    [InlineData("fr", "l’homme", "hommes")]
    [InlineData("fr", "d'abord", "abord")]
    [InlineData("fr", "jusqu'alors", "alors")]
    [InlineData("fr", "mange-t-il", "mange")]
    [InlineData("fr", "donnez-moi", "donnez")]
    [InlineData("it", "dell'arte", "arte")]
    [InlineData("it", "un'amica", "amica")]
    [InlineData("it", "L'amico", "amici")]
    [InlineData("pt", "disse-me", "disse")]
    [InlineData("ru", "какой-то", "какой")]
    [InlineData("nl", "foto's", "foto")]
    [InlineData("de", "STRASSE", "Straße")]
    [InlineData("sv", "ÅN", "ån")]
    [InlineData("es", "NIÑOS", "niño")]
    public void WordsThatBelongTogether_ShareTheirTerm(string code, string one, string other)
    {
        Document document = Document.FromText($"{one} / {other}", Languages.Find(code));
        Assert.Equal(2, document.Tokens.Length);
        Assert.Equal(document.Tokens[0].Term, document.Tokens[1].Term);
    }

    [Theory]
    [InlineData("fr", "aujourd'hui", "hui")]
    [InlineData("fr", "presqu'île", "île")]
    [InlineData("fr", "rendez-vous", "rendez", false)]
    [InlineData("en", "l'homme", "homme")]
    [InlineData("en", "check-in", "check")]
    public void OthersDoNot(string code, string one, string other, bool apart = true)
    {
        Document document = Document.FromText($"{one} / {other}", Languages.Find(code));
        Assert.Equal(apart, document.Tokens[0].Term != document.Tokens[1].Term);
    }

    [Theory]
    [InlineData("fr", "qu'il", true)]
    [InlineData("fr", "c'est", true)]
    [InlineData("fr", "d'arbre", false)]
    [InlineData("it", "c'è", true)]
    [InlineData("it", "l'albero", false)]
    [InlineData("de", "dass", true)]
    [InlineData("de", "Baum", false)]
    [InlineData("ru", "Её", true)]
    public void StopWord_IsToldByWhatLeansOn(string code, string word, bool isStop)
    {
        Document document = Document.FromText(word, Languages.Find(code));
        Assert.Equal(isStop, document.Vocabulary.IsStopTerm(document.Tokens[0].Term));
    }

    [Fact]
    public void TokensKeepTheirSpelling()
    {
        const string text = "L'été, Straße, smörgåsbord, niño, объём, tarte-à-la-crème.";
        Document document = Document.FromText(text, Languages.French);
        Assert.Equal(["L'été", "Straße", "smörgåsbord", "niño", "объём", "tarte-à-la-crème"], document.Tokens.ToArray().Select(t => text.Substring(t.Start, t.Length)));
    }

    [Fact]
    public void ManyApostrophes_TakeBoundedTime()
    {
        string word = string.Concat(Enumerable.Repeat("l'", 100_000)) + "eau";
        Document document = Document.FromText(word, Languages.French);
        Assert.Equal(1, document.Tokens.Length);
    }
}
