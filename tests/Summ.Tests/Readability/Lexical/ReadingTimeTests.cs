using Summ.Readability.Lexical;
using Summ.Text;
using Summ.Text.Lexicon;

namespace Summ.Tests.Readability.Lexical;

public sealed class ReadingTimeTests
{
    // 238 words are read in a minute, and aloud in 238/183.
    [Theory]
    [InlineData(238, 1.0, 1.3005464480874316)]
    [InlineData(1, 1 / 238.0, 1 / 183.0)]
    [InlineData(2380, 10.0, 13.005464480874316)]
    public void Words_AreDividedByTheRates(int words, double silent, double aloud)
    {
        Assert.Equal(silent, LexicalTexts.Value(LexicalMeasures.ReadingTime, new int[words]), 1e-12);
        Assert.Equal(aloud, LexicalTexts.Value(LexicalMeasures.SpeakingTime, new int[words]), 1e-12);
    }

    [Fact]
    public void NoWord_TakesNoKnownTime() => Assert.Equal(double.NaN, LexicalTexts.Value(LexicalMeasures.ReadingTime));

    [Fact]
    public void AnotherLanguage_HasNeitherEnglishRatesNorADensityWithoutStopWords()
    {
        Language made = new("xx", "Made-up", Abbreviations.English, StopWords.None, Language.English.Stemmer);
        LexicalCounts counts = LexicalCounts.Of(Document.FromText("Oma oma olo.", made));

        Assert.Equal(double.NaN, LexicalMeasures.ReadingTime.Compute(counts));
        Assert.Equal(double.NaN, LexicalMeasures.SpeakingTime.Compute(counts));
        Assert.Equal(double.NaN, LexicalMeasures.LexicalDensity.Compute(counts));
        Assert.Equal(2.0 / 3, LexicalMeasures.TypeTokenRatio.Compute(counts), 1e-15);
    }
}
