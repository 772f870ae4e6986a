using CsCheck;
using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability;

public sealed class HardWordsTests
{
    private static readonly string[] Plain = ["the", "cat", "sat", "on", "a", "mat"];

    private static readonly string[] Difficult = ["photosynthesis", "glazier", "remarkable", "hypothesis", "university"];

    // LIX: 8 words, 2 sentences, 3 long: 4 + 37.5. With a plain word for "photosynthesis", which occurs twice, 1 long: 4 + 12.5.
    // Remarkable, once: 2 long, 4 + 25.
    [Fact]
    public void Lix_WorkedByHand()
    {
        ReadabilityAnalysis analysis = new(Document.FromSentences(["Then photosynthesis was remarkable.", "Is photosynthesis so old?"]));

        IReadOnlyList<HardWord> hard = HardWords.Of(analysis, Yardstick.Of(Formulas.Find("lix")));

        Assert.Equal(["photosynthesis", "remarkable"], hard.Select(h => h.Word));
        Assert.Equal([25, 12.5], hard.Select(h => h.Adds));
        Assert.Equal(("photosynthesis", 25.0, 2, 5, 14, true, 0), (hard[0].Word, hard[0].Adds, hard[0].Occurrences, hard[0].Syllables, hard[0].Letters, hard[0].IsUnfamiliar, hard[0].FirstSentence));
    }

    // "Plow" is familiar to the list and has one syllable of four letters: what a plain word is.
    [Fact]
    public void Adds_AreThoseOfTheTextWithAPlainWordInstead() => Gen.OneOf((string[])[.. Plain, .. Difficult]).Array[1, 10].Array[1, 5].Sample(
        sentences =>
        {
            string[] text = [.. sentences.Select(s => string.Join(' ', s) + ".")];
            Document document = Document.FromSentences(text);
            double whole = Yardstick.Consensus.Measure(ReadabilityCounter.Count(document));
            IReadOnlyList<HardWord> words = HardWords.Of(new ReadabilityAnalysis(document));

            Assert.Equal(sentences.SelectMany(s => s).Where(Difficult.Contains).Distinct().Order(), words.Select(w => w.Word).Order());
            foreach (HardWord word in words)
            {
                Document replaced = Document.FromSentences(text.Select(s => s.Replace(word.Word, "plow")));
                Assert.Equal(whole - Yardstick.Consensus.Measure(ReadabilityCounter.Count(replaced)), word.Adds, 1e-9);
                Assert.Equal(sentences.Sum(s => s.Count(w => w == word.Word)), word.Occurrences);
                Assert.Equal(Array.FindIndex(sentences, s => s.Contains(word.Word)), word.FirstSentence);
            }

            Assert.All(words.Zip(words.Skip(1)), p => Assert.True(p.First.Adds >= p.Second.Adds));
            Assert.Equal(words.Take(2), HardWords.Of(new ReadabilityAnalysis(document), most: 2));
        },
        seed: "0000000000000", iter: 200);

    [Theory]
    [InlineData("They met Bartholomew there.", "")]
    [InlineData("They paid 3.14 to W-17 in the U.S. again.", "")]
    [InlineData("Everything was beautiful because everyone remembered yesterday.", "remembered")]
    [InlineData("A glazier came.", "glazier")]
    [InlineData("!!! 1984", "")]
    public void NamesNumbersAndFamiliarWords_AreNotHard(string text, string notLeft)
    {
        string[] hard = [.. HardWords.Of(new ReadabilityAnalysis(Document.FromText(text))).Select(w => w.Word)];

        Assert.True(hard.All(w => w == notLeft), string.Join(' ', hard));
    }

    [Fact]
    public void EqualWords_AreOrderedBySyllablesThenLettersThenPlace()
    {
        ReadabilityAnalysis analysis = new(Document.FromSentences(["glazier strength universe glaziers university."]));

        IReadOnlyList<HardWord> hard = HardWords.Of(analysis, Yardstick.Of(Formulas.Find("lix")));

        Assert.Equal(hard.OrderByDescending(w => w.Syllables).ThenByDescending(w => w.Letters).Select(w => w.Word), hard.Select(w => w.Word));
        Assert.Single(hard.Select(w => w.Adds).Distinct());
    }

    [Fact]
    public void WordLongerThanAnyLanguageHas_IsNone() =>
        Assert.Empty(HardWords.Of(new ReadabilityAnalysis(Document.FromText("a " + new string('o', 1_000_000) + " b."))));

    [Fact]
    public void WrongArguments_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => HardWords.Of(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => HardWords.Of(new ReadabilityAnalysis(Document.FromText("")), most: -1));
        Assert.Empty(HardWords.Of(new ReadabilityAnalysis(Document.FromText(""))));
    }
}
