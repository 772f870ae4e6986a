using Summ.Readability.Lexical;
using Summ.Text;

namespace Summ.Tests.Readability.Lexical;

public sealed class LexicalDensityTests
{
    // The(s) storm closed the(s) harbour in(s) 1987 and(s) it(s) was(s) windy: 5 of 11.
    [Fact]
    public void WorkedByHand_IsReproduced() =>
        Assert.Equal(5.0 / 11, Density("The storm closed the harbour in 1987, and it was windy."), 1e-15);

    [Theory]
    [InlineData("It was the.", 0)]
    [InlineData("Storms close harbours.", 1)]
    [InlineData("I don’t.", 0)]
    public void Extremes_AreTheEndsOfTheRange(string text, double expected) => Assert.Equal(expected, Density(text));

    // Every word counts by itself; one after another the stop words among random words are counted by asking the list.
    [Fact]
    public void GeneratedTexts_AgreeWithTheList()
    {
        foreach (ulong seed in new ulong[] { 3, 4, 5 })
        {
            string text = string.Join(' ', Contracts.GeneratedDocuments.SentencesOf(seed, 60));
            string[] words = text.ToLowerInvariant().Replace(".", "", StringComparison.Ordinal).Split(' ');

            Assert.Equal(words.Count(w => !Language.English.StopWords.Words.Contains(w)) / (double)words.Length, Density(text), 1e-14);
        }
    }

    private static double Density(string text) => LexicalMeasures.LexicalDensity.Compute(LexicalCounts.Of(Document.FromText(text, Language.English)));
}
