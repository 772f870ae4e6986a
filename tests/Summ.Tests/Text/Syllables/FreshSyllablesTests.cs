using System.Globalization;
using Summ.Text.Syllables;

namespace Summ.Tests.Text.Syllables;

/// <summary>Lists that were written without the rules in view, see the README beside them: running text, and words chosen to be hard.</summary>
public sealed class FreshSyllablesTests
{
    private const double Floor = 0.95;

    public static TheoryData<string, string, int> Samples
    {
        get
        {
            TheoryData<string, string, int> samples = [];
            foreach (string code in (string[])["de", "fr", "es", "it", "nl", "pt", "sv", "ru"])
            {
                samples.Add(code, "text", 100);
                samples.Add(code, "text2", 60);
                samples.Add(code, "list", 150);
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void WordsOfASample_AreRightInNinetyFiveOfAHundred(string code, string sample, int atLeast)
    {
        ISyllableCounter counter = LanguageSyllablesTests.CounterOf(code);
        int words = 0;
        List<string> wrong = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Text", "Syllables", $"fresh-{code}.tsv")).Skip(1))
        {
            string[] cells = line.Split('\t');
            if (cells[2] != sample)
            {
                continue;
            }

            words++;
            int count = counter.Count(cells[0]);
            if (count != int.Parse(cells[1], CultureInfo.InvariantCulture))
            {
                wrong.Add($"{cells[0]} {cells[1]} {count}");
            }
        }

        Assert.True(words >= atLeast, $"{words} words");
        Assert.True(wrong.Count <= (1 - Floor) * words, $"{wrong.Count} of {words}: {string.Join("; ", wrong)}");
    }

    // Rules, each with words that the lists do not have.
    [Theory]
    [InlineData("de", "zuerkannt", 3)]
    [InlineData("de", "soeben", 3)]
    [InlineData("de", "egoistisch", 4)]
    [InlineData("fr", "vraiment", 2)]
    [InlineData("fr", "absolument", 4)]
    [InlineData("fr", "proclament", 2)]
    [InlineData("fr", "regardent", 2)]
    [InlineData("fr", "apprécient", 3)]
    [InlineData("fr", "éminent", 3)]
    [InlineData("fr", "faïence", 2)]
    [InlineData("it", "psichiatria", 4)]
    [InlineData("it", "industria", 3)]
    [InlineData("it", "miseria", 3)]
    [InlineData("it", "trattoria", 4)]
    [InlineData("it", "memoria", 3)]
    [InlineData("it", "brontolio", 4)]
    [InlineData("it", "petrolio", 3)]
    [InlineData("it", "stoico", 3)]
    [InlineData("it", "poiché", 2)]
    [InlineData("it", "galassia", 3)]
    [InlineData("pt", "ao", 1)]
    [InlineData("pt", "caos", 2)]
    [InlineData("pt", "instituição", 5)]
    [InlineData("pt", "cuidar", 2)]
    public void SingleWords_AreCounted(string code, string word, int expected) => Assert.Equal(expected, LanguageSyllablesTests.CounterOf(code).Count(word));
}
