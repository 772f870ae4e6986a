using CsCheck;
using Summ.Text.Stemming;

namespace Summ.Tests.Text.Stemming;

public sealed class PorterStemmerTests
{
    private const string StemsFile = "reference/rouge/stems.tsv";

    private static readonly NltkPorterStemmer Nltk = new();
    private static readonly Rouge155PorterStemmer Rouge155 = new();
    private static readonly Rouge155Stemmer Rouge155Token = new();

    /// <summary>Word, stem of ROUGE-1.5.5, stem of NLTK.</summary>
    public static TheoryData<string, string, string> Words => new()
    {
        // Step 1a.
        { "caresses", "caress", "caress" },
        { "ponies", "poni", "poni" },
        { "ties", "ti", "tie" },
        { "dies", "di", "die" },
        { "axes", "ax", "axe" },
        { "caress", "caress", "caress" },
        { "cats", "cat", "cat" },
        { "gas", "ga", "ga" },
        { "1990s", "1990", "1990" },
        { "4th", "4th", "4th" },

        // Step 1b.
        { "feed", "feed", "feed" },
        { "agreed", "agre", "agre" },
        { "bled", "bled", "bled" },
        { "sing", "sing", "sing" },
        { "motoring", "motor", "motor" },
        { "conflated", "conflat", "conflat" },
        { "hopping", "hop", "hop" },
        { "failing", "fail", "fail" },
        { "filing", "file", "file" },
        { "passed", "pass", "pass" },
        { "quizzed", "quizz", "quizz" },
        { "unrolled", "unrol", "unrol" },
        { "died", "di", "die" },
        { "decried", "decri", "decri" },
        { "owing", "ow", "owe" },
        { "aling", "al", "ale" },
        { "eted", "et", "ete" },

        // Step 1c: the letter before the y.
        { "happy", "happi", "happi" },
        { "enjoy", "enjoi", "enjoy" },
        { "day", "dai", "day" },
        { "displayed", "displai", "display" },
        { "drying", "dry", "dri" },
        { "gly", "gly", "gli" },
        { "yays", "yai", "yay" },
        { "ysy", "ysy", "ysi" },

        // Step 2.
        { "additional", "addit", "addit" },
        { "localizer", "local", "local" },
        { "adorably", "ador", "ador" },
        { "gradually", "gradual", "gradual" },
        { "boredationalli", "boredat", "bored" },
        { "vietnamization", "vietnam", "vietnam" },
        { "explanation", "explan", "explan" },
        { "equator", "equat", "equat" },
        { "decisiveness", "decis", "decis" },
        { "successfully", "successfulli", "success" },
        { "quality", "qualiti", "qualiti" },
        { "sensitivity", "sensit", "sensit" },
        { "separability", "separ", "separ" },
        { "technology", "technolog", "technolog" },
        { "biology", "biologi", "biolog" },

        // Steps 3 to 5.
        { "multiplicative", "multipl", "multipl" },
        { "formalize", "formal", "formal" },
        { "electricity", "electr", "electr" },
        { "lexical", "lexic", "lexic" },
        { "element", "elem", "element" },
        { "argument", "argum", "argument" },
        { "placement", "placem", "placement" },
        { "departmental", "depart", "department" },
        { "instrumentation", "instrum", "instrument" },
        { "adjustment", "adjust", "adjust" },
        { "homologous", "homolog", "homolog" },
        { "predication", "predic", "predic" },
        { "private", "privat", "privat" },
        { "rate", "rate", "rate" },
        { "cease", "ceas", "ceas" },
        { "eye", "ey", "eye" },
        { "controll", "control", "control" },
        { "poll", "poll", "poll" },

        // Whole words that NLTK knows.
        { "sky", "sky", "sky" },
        { "skies", "ski", "sky" },
        { "dying", "dy", "die" },
        { "news", "new", "news" },
        { "innings", "in", "inning" },
        { "exceed", "exce", "exceed" },

        // Nothing to take.
        { "", "", "" },
        { "s", "s", "s" },
        { "is", "is", "is" },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void KnownWord_GivesTheStemOfEachProgram(string word, string rouge155, string nltk)
    {
        Assert.Equal(rouge155, Stem(Rouge155, word));
        Assert.Equal(nltk, Stem(Nltk, word));
    }

    [Theory]
    [InlineData("men", "men")]
    [InlineData("mice", "mouse")]
    [InlineData("happier", "happy")]
    [InlineData("happy", "happi")]
    [InlineData("clad", "clothe")]
    [InlineData("comics", "comic_strip")]
    [InlineData("running", "run")]
    [InlineData("elements", "elem")]
    public void IrregularForm_GivesItsBaseAsItStands(string word, string token) => Assert.Equal(token, Stem(Rouge155Token, word));

    [GoldenFact(StemsFile)]
    public void EveryWordOfTheGoldenTable_GivesTheStemOfEachProgram()
    {
        List<string> wrong = [];
        int count = 0;
        foreach (string line in File.ReadLines(GoldenFiles.Find(StemsFile)!).Skip(1))
        {
            string[] columns = line.Split('\t');
            count++;
            if (Stem(Rouge155, columns[0]) != columns[1] || Stem(Rouge155Token, columns[0]) != columns[2] || Stem(Nltk, columns[0]) != columns[3])
            {
                wrong.Add($"{line}: {Stem(Rouge155, columns[0])} {Stem(Rouge155Token, columns[0])} {Stem(Nltk, columns[0])}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(count > 10_000);
    }

    // As consonants: nothing before the "ing" of édéing is a vowel, and éaé is consonant, vowel, consonant, which gets an e.
    [Theory]
    [InlineData("naïves", "naïv", "naïv")]
    [InlineData("édéing", "édéing", "édéing")]
    [InlineData("éaéing", "éaée", "éaée")]
    [InlineData("москвы", "москвы", "москвы")]
    [InlineData("\ud83d\ude00s", "\ud83d\ude00", "\ud83d\ude00")]
    public void LetterOutsideAscii_IsAConsonant(string word, string rouge155, string nltk)
    {
        Assert.Equal(rouge155, Stem(Rouge155, word));
        Assert.Equal(nltk, Stem(Nltk, word));
    }

    [Fact]
    public void AnyWord_GivesTheStemOfThePlainImplementation() =>
        Gen.Char["aeiouylsztdbnmgicé"].Array[0, 14].Select(letters => new string(letters))
            .Select(Gen.OneOf("", "ing", "ed", "ies", "alli", "ational", "logi", "ization", "fulli", "ement", "ion", "ness", "ll", "y", "e", "yyy"))
            .Sample(
                (start, end) =>
                {
                    Assert.Equal(PlainPorter.Nltk(start + end), Stem(Nltk, start + end));
                    Assert.Equal(PlainPorter.Rouge155(start + end), Stem(Rouge155, start + end));
                },
                iter: 20_000);

    [Fact]
    public void AnyWord_NeverWritesBeyondItsEnd() =>
        Gen.Char["aeiyslzt"].Array[0, 12].Sample(
            letters =>
            {
                foreach (IStemmer stemmer in new IStemmer[] { Nltk, Rouge155 })
                {
                    char[] buffer = [.. letters, '#'];
                    int length = stemmer.Stem(buffer, letters.Length);
                    Assert.InRange(length, 0, letters.Length);
                    Assert.Equal('#', buffer[^1]);
                }
            },
            iter: 2_000);

    [Fact]
    public void VeryLongWord_IsStemmedToo()
    {
        // A run of y in which consonants and vowels alternate; the last but one is a consonant, so that both turn the last one into i.
        string expected = new string('y', 199_999) + 'i';
        Assert.Equal(expected, Stem(Rouge155, new string('y', 200_000) + "ing"));
        Assert.Equal(expected, Stem(Nltk, new string('y', 200_000) + "ing"));
    }

    [Fact]
    public void LengthOutsideTheBuffer_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Nltk.Stem(new char[3], 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Nltk.Stem(new char[3], -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rouge155.Stem(new char[3], 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => Rouge155.Stem(new char[3], -1));
    }

    [Fact]
    public void Ids_AreStable()
    {
        Assert.Equal("porter-nltk", Nltk.Id);
        Assert.Equal("porter-rouge-1.5.5", Rouge155.Id);
    }

    // No room beyond the word: the Porter stemmers need none.
    private static string Stem(IStemmer stemmer, string word)
    {
        char[] buffer = new char[word.Length + IStemmer.Room];
        word.CopyTo(buffer);
        return new string(buffer, 0, stemmer.Stem(buffer, word.Length));
    }
}
