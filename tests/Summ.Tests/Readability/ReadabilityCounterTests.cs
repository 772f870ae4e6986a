using System.Globalization;
using System.Text.Json;
using CsCheck;
using Summ.Readability;
using Summ.Text;
using Summ.Text.Lexicon;

namespace Summ.Tests.Readability;

public sealed class ReadabilityCounterTests
{
    private const string Golden = "reference/readability/text-cases.jsonl";

    // Counted by hand; (letters syllables), + long, * three syllables or more, ! hard.
    //
    // Anna's(5 2) well-known(9 2 +) bakery(6 3 *!) opened(6 2) in(2 1) 1984(0 5 *, 4 characters)
    //     6 words, 28 letters, 32 characters, 15 syllables, 2 *, 1 of one syllable, 1 +, 1 !
    // Every(5 2) morning(7 2 +) the(3 1) smell(5 1) of(2 1) fresh(5 1) bread(5 1) wanders(7 2 +) through(7 1 +) the(3 1)
    // neighbourhood(13 3 +*!) and(3 1) customers(9 3 +*!) are(3 1) waiting(7 2 +) patiently(9 3 +*!)
    //     16 words, 93 letters, 26 syllables, 3 *, 9 of one syllable, 7 +, 3 !
    // Unfortunately(13 5 +*!) we(2 1) can't(4 1) bake(4 1) enough(6 2) she(3 1) told(4 1) Professor(9 3 +*, a name) Daniel(6 2)
    // Okonkwo(7 3 +*, a name)
    //     10 words, 58 letters, 20 syllables, 3 *, 5 of one syllable, 3 +, 1 !
    // ***  no word, no sentence
    // The(3 1) U.S.(2 2) visitors'(8 3 +*!) organisation(12 5 +*!) disagreed(9 3 +*!)
    //     5 words, 34 letters, 14 syllables, 3 *, 1 of one syllable, 3 +, 3 !
    //
    // Distinct: 37 words less two repeated "the".
    private static readonly string[] Passage =
    [
        "Anna's well-known bakery opened in 1984.",
        "Every morning, the smell of fresh bread wanders through the neighbourhood, and customers are waiting patiently.",
        "“Unfortunately, we can’t bake enough,” she told Professor Daniel Okonkwo.",
        "***",
        "The U.S. visitors' organisation disagreed.",
    ];

    private static readonly TextCounts PassageCounts = new()
    {
        Sentences = 4,
        Words = 37,
        Letters = 213,
        Characters = 217,
        Syllables = 75,
        Polysyllables = 11,
        Monosyllables = 16,
        LongWords = 14,
        ComplexWords = 8,
        Types = 35,
    };

    [Fact]
    public void Passage_HasTheCountsMadeByHand() =>
        Assert.Equal(PassageCounts, ReadabilityCounter.Count(Document.FromSentences(Passage)));

    // 206.835 - 1.015 * 37/4 - 84.6 * 75/37 = 206.835 - 9.38875 - 171.486486... ; 37/4 + 1400/37 = 9.25 + 37.837837...
    [Fact]
    public void Passage_EndToEnd()
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromSentences(Passage));

        Assert.Equal(25.959763514, Formulas.FleschReadingEase.Compute(counts), 1e-8);
        Assert.Equal(47.087837838, Formulas.Lix.Compute(counts), 1e-8);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n")]
    [InlineData("... *** !")]
    public void NoWord_CountsNothingAndScoresNaN(string text)
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromText(text));

        Assert.Equal(default, counts);
        Assert.All(Formulas.All, f => Assert.Equal(double.NaN, f.Compute(counts)));
    }

    [Theory]
    [InlineData("beautiful", 1)]
    [InlineData("created", 0)]
    [InlineData("creating", 0)]
    [InlineData("considered", 1)]
    [InlineData("considering", 1)]
    [InlineData("processes", 0)]
    [InlineData("companies", 1)]
    [InlineData("everything", 1)]
    [InlineData("state-of-the-art", 0)]
    [InlineData("well-organised", 1)]
    [InlineData("1984", 0)]
    [InlineData("1980s", 0)]
    [InlineData("U.S.A.", 0)]
    [InlineData("Elizabeth", 0)]
    [InlineData("\"Naturally\"", 1)]
    public void WordInsideASentence_IsHardByGunningsRule(string word, long hard) =>
        Assert.Equal(hard, ReadabilityCounter.Count(Document.FromSentences([$"it was {word} again"])).ComplexWords);

    [Fact]
    public void CapitalAtTheBeginning_IsANameOnlyWhenTheRestSaysSo()
    {
        Assert.Equal(1, ReadabilityCounter.Count(Document.FromSentences(["Elizabeth laughed."])).ComplexWords);
        Assert.Equal(0, ReadabilityCounter.Count(Document.FromSentences(["Elizabeth laughed.", "We saw Elizabeth."])).ComplexWords);
        Assert.Equal(2, ReadabilityCounter.Count(Document.FromSentences(["History repeats.", "Our History class.", "All history ends."])).ComplexWords);
    }

    [Fact]
    public void Name_StaysAName_WhenOnlyItsFirstSentenceIsCounted()
    {
        Document document = Document.FromSentences(["Elizabeth laughed.", "We saw Elizabeth."]);

        Assert.Equal(0, ReadabilityCounter.Count(document, [0]).ComplexWords);
    }

    [Fact]
    public void SomeSentences_AddUpToTheWhole()
    {
        Document document = Document.FromSentences(Passage);

        Assert.Equal(PassageCounts, ReadabilityCounter.Count(document, [4, 2, 0, 3, 1]));
        Assert.Equal(new TextCounts
        {
            Sentences = 1,
            Words = 5,
            Letters = 34,
            Characters = 34,
            Syllables = 14,
            Polysyllables = 3,
            Monosyllables = 1,
            LongWords = 3,
            ComplexWords = 3,
            Types = 5,
        }, ReadabilityCounter.Count(document, [4]));
        Assert.Equal(default, ReadabilityCounter.Count(document, []));
        Assert.Equal((10, 5), (ReadabilityCounter.Count(document, [4, 4]).Words, ReadabilityCounter.Count(document, [4, 4]).Types));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void UnknownSentence_Throws(int index)
    {
        Document document = Document.FromSentences(Passage);

        Assert.Throws<ArgumentOutOfRangeException>(() => ReadabilityCounter.Count(document, [index]));
    }

    [Fact]
    public void TurkishCulture_ChangesNothing()
    {
        string[] sentences = ["INDIVIDUAL initiatives in ISTANBUL.", "Infinitely I wait IN ILLINOIS.", "illinois individual"];
        TextCounts here = ReadabilityCounter.Count(Document.FromSentences(sentences));
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
        try
        {
            Assert.Equal(here, ReadabilityCounter.Count(Document.FromSentences(sentences)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // textstat looks syllables up in a dictionary, does not read numbers aloud (so texts with digits are left out), drops apostrophes
    // and hyphens before it looks for words, and guesses at names.
    [GoldenFact(Golden)]
    public void RealTexts_AgreeWithTextstat()
    {
        List<double> syllableErrors = [];
        List<double> wordErrors = [];
        foreach (string line in File.ReadLines(GoldenFiles.Find(Golden)!))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            string text = row.RootElement.GetProperty("text").GetString()!;
            if (text.Any(char.IsAsciiDigit))
            {
                continue;
            }

            JsonElement textstat = row.RootElement.GetProperty("peers").GetProperty("textstat");
            TextCounts counts = ReadabilityCounter.Count(Document.FromText(text));
            Assert.Equal(textstat.GetProperty("letters").GetInt64(), counts.Letters);
            wordErrors.Add(Math.Abs((counts.Words / textstat.GetProperty("words").GetDouble()) - 1));
            syllableErrors.Add(Math.Abs((counts.Syllables / textstat.GetProperty("syllables").GetDouble()) - 1));
        }

        Assert.True(syllableErrors.Count >= 32);
        Assert.InRange(wordErrors.Average(), 0, 0.003);
        Assert.InRange(syllableErrors.Average(), 0, 0.015);
    }

    private static readonly string[] Pool =
        ["beautiful", "Elizabeth", "ELIZABETH", "history", "History", "the", "The", "created", "well-known", "1,984", "don't", "U.S.", "naïve", "Ωμέγα", "“Naturally", "university", "..."];

    [Fact]
    public void RandomTexts_AgreeWithASlowCount() =>
        (from sentences in Gen.Int[0, Pool.Length - 1].Select(i => Pool[i]).Array[1, 8].Array[1, 6]
         from chosen in Gen.Int[0, 5].Array[0, 6]
         select (sentences, chosen)).Sample(
            x =>
            {
                Document document = Document.FromSentences(x.sentences.Select(s => string.Join(' ', s)));
                int[] indexes = [.. x.chosen.Where(i => i < document.SentenceCount)];
                Assert.Equal(SlowCount(document, indexes), ReadabilityCounter.Count(document, indexes));
                int[] all = [.. Enumerable.Range(0, document.SentenceCount)];
                Assert.Equal(SlowCount(document, all), ReadabilityCounter.Count(document));
            },
            iter: 500);

    private static TextCounts SlowCount(Document document, int[] indexes)
    {
        List<List<(string Word, bool Begins)>> sentences = [];
        for (int s = 0; s < document.SentenceCount; s++)
        {
            List<(string, bool)> words = [];
            foreach (Token token in document.TokensOf(s))
            {
                bool quoted = token.Start > 0 && document.Text[token.Start - 1] == '“';
                words.Add((document.Text.Substring(token.Start, token.Length), words.Count == 0 || quoted));
            }

            sentences.Add(words);
        }

        bool IsUpper(string word) => char.IsUpper(word[0]);
        bool IsName((string Word, bool Begins) w) => IsUpper(w.Word) && (!w.Begins
            || (sentences.SelectMany(s => s).Any(o => Same(o.Word, w.Word) && IsUpper(o.Word) && !o.Begins)
                && !sentences.SelectMany(s => s).Any(o => Same(o.Word, w.Word) && !IsUpper(o.Word))));
        List<(string Word, bool Begins)> counted = [.. indexes.SelectMany(i => sentences[i])];
        int[] syllables = [.. counted.Select(w => SyllableCounter.Count(w.Word))];
        HashSet<string> hard = new(["beautiful", "elizabeth", "history", "naturally", "university"], StringComparer.OrdinalIgnoreCase);
        return new TextCounts
        {
            Sentences = indexes.Count(i => sentences[i].Count > 0),
            Words = counted.Count,
            Letters = counted.Sum(w => w.Word.Count(char.IsLetter)),
            Characters = counted.Sum(w => w.Word.Count(char.IsLetterOrDigit)),
            Syllables = syllables.Sum(),
            Polysyllables = syllables.Count(n => n > 2),
            Monosyllables = syllables.Count(n => n == 1),
            LongWords = counted.Count(w => w.Word.Count(char.IsLetter) > 6),
            ComplexWords = counted.Count(w => hard.Contains(w.Word) && !IsName(w)),
            Types = counted.Select(w => w.Word.ToLowerInvariant()).Distinct().Count(),
        };
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
