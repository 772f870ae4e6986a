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

    // Counted by hand; (letters, syllables by Flesch's rules), + long, * three syllables or more as usually read aloud, ! hard.
    //
    // Anna's(5 2) well-known(9 2 +) bakery(6 2 *!, bak'ry) opened(6 2) in(2 1) 1984(0 1 *, 4 characters)
    //     6 words, 28 letters, 32 characters, 10 syllables, 2 *, 2 of one syllable, 1 +, 1 !
    // Every(5 2) morning(7 2 +) the(3 1) smell(5 1) of(2 1) fresh(5 1) bread(5 1) wanders(7 2 +) through(7 1 +) the(3 1)
    // neighbourhood(13 3 +*!) and(3 1) customers(9 3 +*!) are(3 1) waiting(7 2 +) patiently(9 3 +*!)
    //     16 words, 93 letters, 26 syllables, 3 *, 9 of one syllable, 7 +, 3 !
    // Unfortunately(13 5 +*!) we(2 1) can't(4 1) bake(4 1) enough(6 2) she(3 1) told(4 1) Professor(9 3 +*, a name) Daniel(6 2)
    // Okonkwo(7 3 +*, a name)
    //     10 words, 58 letters, 20 syllables, 3 *, 5 of one syllable, 3 +, 1 !
    // ***  no word, no sentence
    // The(3 1) U.S.(2 1) visitors'(8 3 +*!) organisation(12 5 +*!) disagreed(9 3 +*!)
    //     5 words, 34 letters, 13 syllables, 3 *, 2 of one syllable, 3 +, 3 !
    //
    // Distinct: 37 words less two repeated "the".
    // Of one to three letters: in; the of the and are; we she; The U.S: 10. Of six or more: 3 + 7 + 5 + 3 = 18. Of four syllables and of
    // five: 1984, unfortunately, organisation.
    // Not familiar to Dale and Chall: Anna's (a name only where the document says so), wanders, patiently, unfortunately, organisation,
    // disagreed: 6, of two syllables or more. To Spache: these and bakery, customers, bake (1 syllable), visitors': 10.
    // With names: Professor, Daniel and Okonkwo are not familiar either: 9; Professor and Okonkwo are hard as well: 8 + 2 = 10.
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
        Syllables = 69,
        Polysyllables = 11,
        Monosyllables = 18,
        LongWords = 14,
        MiniWords = 10,
        WordsOfSixLetters = 18,
        WordsOfFourSyllables = 3,
        WordsOfFiveSyllables = 3,
        DifficultWords = 6,
        DifficultWordsAndNames = 9,
        DifficultWordsOfTwoSyllables = 6,
        DifficultTypes = 6,
        UnfamiliarWords = 10,
        UnfamiliarTypes = 10,
        FaseehWords = TextCounts.NotCounted,
        ComplexWords = 8,
        ComplexWordsAndNames = 10,
        Types = 35,
    };

    [Fact]
    public void Passage_HasTheCountsMadeByHand() =>
        Assert.Equal(PassageCounts, ReadabilityCounter.Count(Document.FromSentences(Passage)));

    // 206.835 - 1.015 * 37/4 - 84.6 * 69/37 = 206.835 - 9.38875 - 157.767567... ; 37/4 + 1400/37 = 9.25 + 37.837837...
    [Fact]
    public void Passage_EndToEnd()
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromSentences(Passage));

        Assert.Equal(39.678682432, Formulas.FleschReadingEase.Compute(counts), 1e-8);
        Assert.Equal(47.087837838, Formulas.Lix.Compute(counts), 1e-8);
    }

    // Syllables by Flesch's rules in brackets, * three or more as usually read aloud.
    //
    // Several(2, and so first in the dictionary) TV(1) channels(2) and(1) the(1) BBC(1*) interviewed(3*) 17(1*) families(2*) in(1) the(1) U.K(1)
    //     2+1+2+1+1+1+3+1+2+1+1+1 = 17, 8 of one syllable, 4 *
    // On(1) average(2*) they(1) paid(1) $15(1) or(1) 7(1) of(1) their(1) weekly(2) budget(2) for(1) every(2) different(2*) battery(2*)
    //     1+2+1+1+1+1+1+1+1+2+2+1+2+2+2 = 21, 9 of one syllable, 3 *
    // NATO's(2) T-62(1*) tanks(1) weren't(1) generally(3*) considered(3*) comfortable(3*)
    //     2+1+1+1+3+3+3 = 14, 3 of one syllable, 4 *
    [Theory]
    [InlineData("Several TV channels and the BBC interviewed 17 families in the U.K.", 17, 8, 4)]
    [InlineData("On average they paid $15, or 7% of their weekly budget, for every different battery.", 21, 9, 3)]
    [InlineData("NATO's T-62 tanks weren't generally considered comfortable.", 14, 3, 4)]
    public void NumbersAbbreviationsAndShortForms_AreCountedByHand(string sentence, long syllables, long monosyllables, long polysyllables)
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromSentences([sentence]));

        Assert.Equal((syllables, monosyllables, polysyllables), (counts.Syllables, counts.Monosyllables, counts.Polysyllables));
    }

    [Theory]
    [InlineData("17", 1)]
    [InlineData("1,984", 1)]
    [InlineData("1990s", 1)]
    [InlineData("T-62", 1)]
    [InlineData("U.S.A.", 1)]
    [InlineData("TV", 1)]
    [InlineData("TVs", 1)]
    [InlineData("BBC's", 1)]
    [InlineData("USA", 1)]
    [InlineData("Mrs", 1)]
    [InlineData("etc", 1)]
    [InlineData("km", 1)]
    [InlineData("UK-based", 2)]
    [InlineData("NATO", 2)]
    [InlineData("rhythm", 2)]
    [InlineData("Ωμέγα", 1)]
    public void FiguresAndAbbreviations_AreOneSyllable_ButPronouncedAcronymsAreWords(string word, long expected)
    {
        TextCounts counts = ReadabilityCounter.Count(Document.FromSentences([word]));

        Assert.Equal((1, expected, expected == 1 ? 1 : 0), (counts.Words, counts.Syllables, counts.Monosyllables));
    }

    [Fact]
    public void KeptAnalysis_CountsLikeTheCounter_OnManyThreads()
    {
        Document document = Document.FromSentences(Passage);
        ReadabilityAnalysis analysis = new(document);
        int[][] selections = [[], [0], [4, 4], [1, 3], [2, 0], [0, 1, 2, 3, 4]];

        Assert.Equal(ReadabilityCounter.Count(document), analysis.Count());
        Parallel.For(0, 200, i =>
        {
            int[] selection = selections[i % selections.Length];
            Assert.Equal(ReadabilityCounter.Count(document, selection), analysis.Count(selection));
        });
        Assert.Throws<ArgumentOutOfRangeException>(() => analysis.Count([5]));
        Assert.Throws<ArgumentNullException>(() => new ReadabilityAnalysis(null!));
    }

    [Fact]
    public void KeptAnalysis_AllocatesNothingForASelection()
    {
        ReadabilityAnalysis analysis = new(Document.FromSentences(Passage));
        int[] selection = [1, 4];
        for (int i = 0; i < 10; i++)
        {
            analysis.Count(selection);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        analysis.Count(selection);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
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
            Syllables = 13,
            Polysyllables = 3,
            Monosyllables = 2,
            LongWords = 3,
            MiniWords = 2,
            WordsOfSixLetters = 3,
            WordsOfFourSyllables = 1,
            WordsOfFiveSyllables = 1,
            DifficultWords = 2,
            DifficultWordsAndNames = 2,
            DifficultWordsOfTwoSyllables = 2,
            DifficultTypes = 2,
            UnfamiliarWords = 3,
            UnfamiliarTypes = 3,
            FaseehWords = TextCounts.NotCounted,
            ComplexWords = 3,
            ComplexWordsAndNames = 3,
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

    // textstat looks syllables up in a dictionary and takes its first pronunciation, not the shortest; it drops apostrophes and hyphens
    // before it looks for words, and guesses at names. Texts with digits are left out.
    [GoldenFact(Golden)]
    public void RealTexts_AgreeWithTextstat()
    {
        List<double> syllableDifferences = [];
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
            syllableDifferences.Add((counts.Syllables / textstat.GetProperty("syllables").GetDouble()) - 1);
        }

        Assert.True(syllableDifferences.Count >= 32);
        Assert.InRange(wordErrors.Average(), 0, 0.003);
        Assert.InRange(syllableDifferences.Average(), -0.01, 0.01);
        Assert.InRange(syllableDifferences.Average(Math.Abs), 0, 0.015);
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
        bool SaysNothing((string Word, bool Begins) w) => w.Begins || (w.Word.Length > 1 && !w.Word.Any(char.IsLower) && !w.Word.Contains('.'));
        bool IsName((string Word, bool Begins) w) => IsUpper(w.Word) && (!SaysNothing(w)
            || (sentences.SelectMany(s => s).Any(o => Same(o.Word, w.Word) && IsUpper(o.Word) && !SaysNothing(o))
                && !sentences.SelectMany(s => s).Any(o => Same(o.Word, w.Word) && !IsUpper(o.Word))));
        List<(string Word, bool Begins)> counted = [.. indexes.SelectMany(i => sentences[i])];
        if (counted.Count == 0)
        {
            return default;
        }

        int[] usual = [.. counted.Select(w => SyllableCounter.Count(w.Word))];
        int[] syllables = [.. counted.Select(w => w.Word.Any(c => c == '.' || char.IsDigit(c)) ? 1 : SyllableCounter.CountFewest(w.Word))];
        int[] letters = [.. counted.Select(w => w.Word.Count(char.IsLetter))];
        HashSet<string> hard = new(["beautiful", "elizabeth", "history", "naturally", "university"], StringComparer.OrdinalIgnoreCase);
        HashSet<string> difficult = new(["elizabeth", "created", "naïve", "Ωμέγα", "naturally", "university"], StringComparer.OrdinalIgnoreCase);
        HashSet<string> unfamiliar = new([.. difficult, "history"], StringComparer.OrdinalIgnoreCase);
        string[] hardToDaleAndChall = [.. counted.Where(w => difficult.Contains(w.Word) && !IsName(w)).Select(w => w.Word.ToLowerInvariant())];
        string[] hardToSpache = [.. counted.Where(w => unfamiliar.Contains(w.Word) && !IsName(w)).Select(w => w.Word.ToLowerInvariant())];
        return new TextCounts
        {
            Sentences = indexes.Count(i => sentences[i].Count > 0),
            Words = counted.Count,
            Letters = letters.Sum(),
            Characters = counted.Sum(w => w.Word.Count(char.IsLetterOrDigit)),
            Syllables = syllables.Sum(),
            Polysyllables = usual.Count(n => n > 2),
            Monosyllables = syllables.Count(n => n == 1),
            LongWords = letters.Count(n => n > 6),
            MiniWords = letters.Count(n => n is 1 or 2 or 3),
            WordsOfSixLetters = letters.Count(n => n > 5),
            WordsOfFourSyllables = usual.Count(n => n > 3),
            WordsOfFiveSyllables = usual.Count(n => n > 4),
            DifficultWords = hardToDaleAndChall.Length,
            DifficultWordsAndNames = counted.Count(w => difficult.Contains(w.Word)),
            DifficultWordsOfTwoSyllables = hardToDaleAndChall.Count(w => SyllableCounter.Count(w) > 1),
            DifficultTypes = hardToDaleAndChall.Distinct().Count(),
            UnfamiliarWords = hardToSpache.Length,
            UnfamiliarTypes = hardToSpache.Distinct().Count(),
            FaseehWords = TextCounts.NotCounted,
            ComplexWords = counted.Count(w => hard.Contains(w.Word) && !IsName(w)),
            ComplexWordsAndNames = counted.Count(w => hard.Contains(w.Word)),
            Types = counted.Select(w => w.Word.ToLowerInvariant()).Distinct().Count(),
        };
    }

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
