using System.Globalization;
using CsCheck;
using Summ.Text.Syllables;

namespace Summ.Tests.Text.Syllables;

public sealed class LanguageSyllablesTests
{
    public static TheoryData<string> Codes { get; } = ["de", "fr", "es", "it", "nl", "pt", "sv", "ru"];

    internal static ISyllableCounter CounterOf(string code) => code switch
    {
        "de" => new GermanSyllables(),
        "fr" => new FrenchSyllables(),
        "es" => new SpanishSyllables(),
        "it" => new ItalianSyllables(),
        "nl" => new DutchSyllables(),
        "pt" => new PortugueseSyllables(),
        "sv" => new SwedishSyllables(),
        "ru" => new RussianSyllables(),
        _ => new EnglishSyllables(),
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void ListedWords_AreRightInNinetySevenOfAHundred(string code)
    {
        ISyllableCounter counter = CounterOf(code);
        string[] lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Text", "Syllables", $"syllables-{code}.tsv"));
        List<string> wrong = [];
        foreach (string line in lines.Skip(1))
        {
            string[] cells = line.Split('\t');
            int count = counter.Count(cells[0]);
            if (count != int.Parse(cells[1], CultureInfo.InvariantCulture))
            {
                wrong.Add($"{cells[0]} {cells[1]} {count}");
            }

            Assert.Equal(count, counter.Count(cells[0].Normalize(System.Text.NormalizationForm.FormD)));
            Assert.Equal(count, counter.CountForFormulas(cells[0]));
        }

        Assert.True(lines.Length > 200);
        Assert.True(wrong.Count <= 0.03 * (lines.Length - 1), string.Join("; ", wrong));
    }

    [Theory]
    [InlineData("de", "Straßen-Bahn", 3)]
    [InlineData("de", "geht's", 1)]
    [InlineData("de", "BMW", 3)]
    [InlineData("de", "1.234,5", 1)]
    [InlineData("de", "70-jährige", 4)]
    [InlineData("fr", "l’été", 2)]
    [InlineData("fr", "qu’il", 1)]
    [InlineData("fr", "SNCF", 4)]
    [InlineData("fr", "d'", 1)]
    [InlineData("ru", "в", 1)]
    [InlineData("ru", "Word", 1)]
    [InlineData("it", "", 0)]
    [InlineData("it", "--", 0)]
    [InlineData("nl", "日本", 1)]
    public void PartsAndStrangeWords_AreCounted(string code, string word, int expected) => Assert.Equal(expected, CounterOf(code).Count(word));

    [Theory]
    [MemberData(nameof(Codes))]
    public void AnyText_GivesAtLeastOneForALetterOrDigit(string code)
    {
        ISyllableCounter counter = CounterOf(code);
        Gen.String[Gen.Char["aeiouyéïöüñqghnrlmst'’-.,019\u0301\u0308\u00ADаеиюйд日 AEU\uD800"], 0, 150].Sample(
            text => Assert.InRange(counter.Count(text), text.Any(char.IsLetterOrDigit) ? 1 : 0, text.Length),
            iter: 500);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Counting_AllocatesNothing(string code)
    {
        ISyllableCounter counter = CounterOf(code);
        string[] words = ["international", "naïve", "1984", "l'homme", "достопримечательность", new('a', 500)];
        Count(counter, words);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Count(counter, words);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void English_CountsAsItsCounterDoes()
    {
        EnglishSyllables english = new();
        Assert.Equal((2, 1), (english.Count("hour"), english.CountForFormulas("hour")));
        Assert.Equal((5, 1), (english.Count("1984"), english.CountForFormulas("1984")));
    }

    private static int Count(ISyllableCounter counter, string[] words)
    {
        int sum = 0;
        foreach (string word in words)
        {
            sum += counter.Count(word);
        }

        return sum;
    }
}
