using System.Globalization;
using CsCheck;
using Summ.Text.Lexicon;

namespace Summ.Tests.Text.Lexicon;

public sealed class SyllableCounterTests
{
    private const string Golden = "reference/readability/syllables.tsv";

    [Theory]
    [InlineData("the a cat through stretched strengths", 1)]
    [InlineData("table open rhythm prism create lion poet being quiet asked-for naked", 2)]
    [InlineData("beautiful banana area idea creation radio evening-dress animal wanted-it", 3)]
    [InlineData("information material society", 4)]
    [InlineData("university organisation unfortunately", 5)]
    [InlineData("player yes quick guess tongue fire hour", -1)]
    public void PlainWords_AreCounted(string words, int expected)
    {
        int[] listed = [2, 1, 1, 1, 1, 2, 2];
        int i = 0;
        foreach (string word in words.Split(' '))
        {
            Assert.Equal((word, expected < 0 ? listed[i++] : expected), (word, SyllableCounter.Count(word)));
        }
    }

    [Theory]
    [InlineData("makes", 1)]
    [InlineData("houses", 2)]
    [InlineData("walked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("troubled", 2)]
    [InlineData("safely", 2)]
    [InlineData("excitement", 3)]
    [InlineData("element", 3)]
    [InlineData("something", 2)]
    [InlineData("forever", 3)]
    [InlineData("everybody", 4)]
    [InlineData("automatically", 5)]
    [InlineData("million", 2)]
    [InlineData("scientist", 3)]
    [InlineData("ancient", 2)]
    [InlineData("McDonald", 3)]
    public void SilentAndSoundedLetters_AreToldApart(string word, int expected) => Assert.Equal(expected, SyllableCounter.Count(word));

    [Theory]
    [InlineData("Asia Asian Russia Russian Prussia spokesman statesman canyon courtyard Pyongyang", 2)]
    [InlineData("spokeswoman Malaysia Croatia coincide coincides Virginia Italian Australia civilian denying Korea Syria", 3)]
    [InlineData("congresswoman policewoman Indonesia California Ukrainian controversial symposia", 4)]
    public void NamesAndCompounds_AreKnownByRule(string words, int expected)
    {
        foreach (string word in words.Split(' '))
        {
            Assert.Equal((word, expected), (word, SyllableCounter.Count(word)));
        }
    }

    [Theory]
    [InlineData("trial dials fire hour dual", 1)]
    [InlineData("Korea admire every business evening chocolate several general different interest family families history camera favourite favorite", 2)]
    [InlineData("separate reference average memory factory victory grocery battery federal liberal natural cultural opera opening", 2)]
    [InlineData("traveler casual prisoner reasoning history's", 2)]
    [InlineData("temperature vegetable comfortable casualties nationally rationally naturally generally usually actually interesting", 3)]
    [InlineData("preferable delivery discovery artillery differences countenances remembering directory separately additional", 3)]
    [InlineData("considerable elementary uncomfortable constitutional nationalism", 4)]
    [InlineData("internationally individually", 5)]
    public void FewestAccepted_DropsUnstressedVowels(string words, int expected)
    {
        foreach (string word in words.Split(' '))
        {
            Assert.Equal((word, expected), (word, SyllableCounter.CountFewest(word)));
            Assert.Equal((word, expected), (word, SyllableCounter.CountFewest(word.ToUpperInvariant())));
        }
    }

    [Theory]
    [InlineData("power very every regular persevering interference adherence coherent cemetery commentary cutlery")]
    [InlineData("convening library secretary special fully severe nationality questionable equal selling feeling maturing")]
    [InlineData("1984 BBC U.S. T-62 don't Mr royal")]
    public void OtherWords_HaveOneCountOnly(string words)
    {
        foreach (string word in words.Split(' '))
        {
            Assert.Equal((word, SyllableCounter.Count(word)), (word, SyllableCounter.CountFewest(word)));
        }
    }

    private static readonly string[] Endings = ["ery", "ering", "eral", "tionally", "ually", "fully", "soner", "ctories", "erences"];

    [Fact]
    public void FewestAccepted_LiesBetweenOneAndTheUsualCount() => Gen.OneOf(
        Gen.String[Gen.Char["aeiouyrlnstcgvé'-"], 1, 14],
        Gen.Select(Gen.String[Gen.Char["aeioutsdvx"], 0, 5], Gen.Int[0, Endings.Length - 1].Select(i => Endings[i]), (a, b) => a + b)).Sample(
            word => Assert.InRange(SyllableCounter.CountFewest(word), word.Any(char.IsLetter) ? 1 : 0, SyllableCounter.Count(word)),
            iter: 3000);

    [Theory]
    [InlineData("don't", 1)]
    [InlineData("didn't", 2)]
    [InlineData("won't", 1)]
    [InlineData("haven't", 2)]
    [InlineData("shouldn't've", 3)]
    [InlineData("we'll", 1)]
    [InlineData("that'll", 2)]
    [InlineData("they've", 1)]
    [InlineData("could've", 2)]
    [InlineData("it'd", 2)]
    [InlineData("she'd", 1)]
    [InlineData("dog's", 1)]
    [InlineData("boss's", 2)]
    [InlineData("dogs'", 1)]
    [InlineData("o'clock", 2)]
    [InlineData("rock'n'roll", 3)]
    [InlineData("y'all", 1)]
    public void Apostrophes_CountAsTheySound_StraightAndCurly(string word, int expected)
    {
        Assert.Equal(expected, SyllableCounter.Count(word));
        Assert.Equal(expected, SyllableCounter.Count(word.Replace('\'', '’')));
    }

    [Theory]
    [InlineData("U.S.", 2)]
    [InlineData("u.s", 2)]
    [InlineData("W.", 3)]
    [InlineData("Ph.D.", 3)]
    [InlineData("BBC", 3)]
    [InlineData("www", 9)]
    [InlineData("Mr", 2)]
    [InlineData("hmm", 1)]
    [InlineData("FBI", 3)]
    [InlineData("USA", 3)]
    [InlineData("TVs", 2)]
    [InlineData("NATO", 2)]
    public void Abbreviations_AreSpelledOrReadOut(string word, int expected) => Assert.Equal(expected, SyllableCounter.Count(word));

    [Theory]
    [InlineData("café", 2)]
    [InlineData("cafe\u0301", 2)]
    [InlineData("naïve", 2)]
    [InlineData("nai\u0308ve", 2)]
    [InlineData("Noël", 2)]
    [InlineData("fiancée", 3)]
    [InlineData("résumé", 3)]
    [InlineData("ta\u00ADble", 2)]
    [InlineData("Ωμέγα", 1)]
    [InlineData("日", 1)]
    [InlineData("\U00010400\U00010401", 1)]
    [InlineData("", 0)]
    [InlineData("--", 0)]
    [InlineData("'", 0)]
    public void OtherLetters_AreKnownOrCountOnce(string word, int expected) => Assert.Equal(expected, SyllableCounter.Count(word));

    [Theory]
    [InlineData("0", 2)]
    [InlineData("7", 2)]
    [InlineData("11", 3)]
    [InlineData("1984", 5)] // nine-teen eigh-ty four
    [InlineData("1905", 4)] // nine-teen oh five
    [InlineData("1900", 4)] // nine-teen hun-dred
    [InlineData("2004", 4)] // two thou-sand four
    [InlineData("2015", 4)] // twen-ty fif-teen
    [InlineData("1,984", 9)] // one thou-sand nine hun-dred eigh-ty four
    [InlineData("3.14", 4)] // three point one four
    [InlineData("007", 6)] // ze-ro ze-ro sev-en
    [InlineData("1,000,000", 3)] // one mil-lion
    [InlineData("4th", 1)]
    [InlineData("20th", 3)]
    [InlineData("10th", 1)]
    [InlineData("22nd", 3)]
    [InlineData("1990s", 4)]
    [InlineData("1990's", 4)]
    [InlineData("3-year-old", 3)]
    [InlineData("covid-19", 4)]
    [InlineData("1234567890123456", 18)]
    public void Numbers_AreReadAloud(string word, int expected) => Assert.Equal(expected, SyllableCounter.Count(word));

    [Fact]
    public void WholeNumbers_SoundLikeTheirWords() => Gen.OneOf(Gen.Long[0, 1099], Gen.Long[10_000, 999_999], Gen.Long[0, 999_999_999_999_999]).Sample(
        n =>
        {
            if (n is not ((>= 1100 and <= 1999) or (>= 2010 and <= 2099)))
            {
                int expected = Spoken(n).Split(' ').Sum(SyllablesOfName);
                Assert.Equal(expected, SyllableCounter.Count(n.ToString(CultureInfo.InvariantCulture)));
                Assert.Equal(expected, SyllableCounter.Count(n.ToString("N0", CultureInfo.InvariantCulture)));
            }
        },
        iter: 2000);

    private static readonly string[] Small =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static string Spoken(long n) => n switch
    {
        < 20 => Small[n],
        < 100 => Tens[n / 10] + Rest(n % 10),
        < 1000 => Small[n / 100] + " hundred" + Rest(n % 100),
        < 1_000_000 => Spoken(n / 1000) + " thousand" + Rest(n % 1000),
        < 1_000_000_000 => Spoken(n / 1_000_000) + " million" + Rest(n % 1_000_000),
        < 1_000_000_000_000 => Spoken(n / 1_000_000_000) + " billion" + Rest(n % 1_000_000_000),
        _ => Spoken(n / 1_000_000_000_000) + " trillion" + Rest(n % 1_000_000_000_000),
    };

    private static string Rest(long n) => n == 0 ? "" : " " + Spoken(n);

    private static int SyllablesOfName(string name) => name switch
    {
        "one" or "two" or "three" or "four" or "five" or "six" or "eight" or "nine" or "ten" or "twelve" => 1,
        "eleven" or "seventeen" or "seventy" => 3,
        _ => 2,
    };

    [Fact]
    public void CaseAndCulture_ChangeNothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
        try
        {
            foreach (string word in (string[])["individual", "idea", "being", "mr", "didn't", "it'd", "wise", "riot"])
            {
                int expected = SyllableCounter.Count(word);
                Assert.Equal((word, expected), (word, SyllableCounter.Count(word.ToUpperInvariant())));
                Assert.Equal((word, expected), (word, SyllableCounter.Count(char.ToUpperInvariant(word[0]) + word[1..])));
            }

            Assert.Equal(5, SyllableCounter.Count("INDIVIDUAL"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void AnyText_GivesAtLeastOneForALetterOrDigit() => Gen.String[Gen.Char["aeiouyéïwbthsng'’-.,019\u0301\u00ADΩ日 AE\uD800"], 0, 200].Sample(
        text =>
        {
            int count = SyllableCounter.Count(text);
            Assert.InRange(count, text.Any(char.IsLetterOrDigit) ? 1 : 0, 5 * text.Length);
        },
        iter: 2000);

    [Fact]
    public void HyphenatedParts_AreAddedUp()
    {
        string[] parts = ["table", "free", "BBC", "1984", "don't", "idea", "u", "worked"];
        Gen<string> part = Gen.Int[0, parts.Length - 1].Select(i => parts[i]);
        Gen.Select(part, part, part).Sample(
            (a, b, c) => Assert.Equal(
                SyllableCounter.Count(a) + SyllableCounter.Count(b) + SyllableCounter.Count(c), SyllableCounter.Count($"{a}-{b}-{c}")),
            iter: 200);
    }

    [Fact]
    public void Counting_AllocatesNothing()
    {
        string[] words = ["unbelievable", "didn't", "1984", "café", "U.S.", "internationally", "countenances", new('a', 500)];
        Count(words);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Count(words);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int Count(string[] words)
    {
        int sum = 0;
        foreach (string word in words)
        {
            sum += SyllableCounter.Count(word) + SyllableCounter.CountFewest(word);
        }

        return sum;
    }

    // The dictionary has few variants, so that the short forms lie below its minimum for some words, and seldom above.
    [GoldenFact(Golden)]
    public void FewestAccepted_AgreesWithTheShortestOfTheDictionary()
    {
        int equal = 0;
        int above = 0;
        foreach (string line in File.ReadLines(GoldenFiles.Find(Golden)!).Skip(1))
        {
            string[] cells = line.Split('\t');
            int shortest = cells[2].Split(',').Min(c => int.Parse(c, CultureInfo.InvariantCulture));
            int fewest = SyllableCounter.CountFewest(cells[0]);
            equal += fewest == shortest ? 1 : 0;
            above += fewest > shortest ? 1 : 0;
        }

        Assert.True(equal >= 0.97 * 5000, $"{equal} equal");
        Assert.True(above <= 0.001 * 5000, $"{above} above");
    }

    [GoldenFact(Golden)]
    public void DictionaryWords_AgreeInNinetyNineOfAHundred()
    {
        int right = 0;
        int rows = 0;
        foreach (string line in File.ReadLines(GoldenFiles.Find(Golden)!).Skip(1))
        {
            string[] cells = line.Split('\t');
            right += SyllableCounter.Count(cells[0]) == int.Parse(cells[1], CultureInfo.InvariantCulture) ? 1 : 0;
            rows++;
        }

        Assert.Equal(5000, rows);
        Assert.True(right >= 0.999 * rows, $"{right} of {rows}");
    }
}
