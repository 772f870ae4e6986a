using System.Text.RegularExpressions;
using Summ.Text.Lexicon;
using Xunit.Abstractions;

namespace Summ.Tests.Text.Lexicon;

/// <summary>Ten draws of 5,000 entries of the dictionary that are not among the golden words, all alike and by how often texts have them.</summary>
public sealed partial class CmuSampleTests(ITestOutputHelper output)
{
    private const int Draws = 10;
    private const int Words = 5000;
    private const double Floor = 0.97;
    private const string Golden = "reference/readability/syllables.tsv";
    private const string Texts = "corpora/onestopenglish";

    [CmuFact]
    public void EntriesDrawnAlike_AreRightInNinetySevenOfAHundred()
    {
        CmuDictionary dictionary = CmuDictionary.Read(CmuFactAttribute.Path!);
        string[] entries = Others(dictionary);
        for (int seed = 0; seed < Draws; seed++)
        {
            Random random = new(seed);
            Check(dictionary, $"alike, seed {seed}", [.. entries.OrderBy(_ => random.NextDouble()).Take(Words)]);
        }
    }

    // Weighted draw without replacement: Efraimidis, P. S. & Spirakis, P. G. (2006). Weighted random sampling with a reservoir. Information Processing Letters 97, 181-185.
    [CmuFact(Texts)]
    public void EntriesDrawnByFrequency_AreRightInNinetySevenOfAHundred()
    {
        CmuDictionary dictionary = CmuDictionary.Read(CmuFactAttribute.Path!);
        Dictionary<string, int> counts = CountsOf(GoldenFiles.Find(Texts)!);
        string[] entries = [.. Others(dictionary).Where(counts.ContainsKey)];
        Assert.True(entries.Length > Words, $"{entries.Length} entries");
        for (int seed = 0; seed < Draws; seed++)
        {
            Random random = new(seed);
            Check(dictionary, $"by frequency, seed {seed}", [.. entries.OrderByDescending(w => Math.Pow(random.NextDouble(), 1.0 / counts[w])).Take(Words)]);
        }
    }

    private static string[] Others(CmuDictionary dictionary)
    {
        string? golden = GoldenFiles.Find(Golden);
        HashSet<string> known = golden is null ? [] : [.. File.ReadLines(golden).Select(l => l.Split('\t')[0])];
        return [.. dictionary.Entries.Where(w => !known.Contains(w))];
    }

    private static Dictionary<string, int> CountsOf(string folder)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(p => p.Contains("-Txt", StringComparison.Ordinal)))
        {
            foreach (Match word in Word().Matches(File.ReadAllText(path).ToLowerInvariant().Replace('\u2019', '\'')))
            {
                counts[word.Value] = counts.GetValueOrDefault(word.Value) + 1;
            }
        }

        return counts;
    }

    private void Check(CmuDictionary dictionary, string name, string[] words)
    {
        int strict = words.Count(w => SyllableCounter.Count(w) == dictionary.Usual(w));
        int lenient = words.Count(w => dictionary.Allows(w, SyllableCounter.Count(w)));
        output.WriteLine($"{name}: {strict} of {words.Length} as the first pronunciation, {lenient} as any");
        Assert.Equal(Words, words.Length);
        Assert.True(strict >= Floor * words.Length, $"{name}: {strict}");
    }

    [GeneratedRegex("[a-z]+(?:'[a-z]+)?")]
    private static partial Regex Word();
}
