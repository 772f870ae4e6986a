using Summ.Text.Lexicon;
using Xunit.Abstractions;

namespace Summ.Tests.Text.Lexicon;

/// <summary>
/// The committed table against the dictionary that it was made of. Also its tool: with <c>SUMM_CMUDICT</c> naming the dictionary and
/// <c>SUMM_WRITE_TABLE</c> a file, the table is written there.
/// </summary>
public sealed class EnglishSyllableTableTests(ITestOutputHelper output)
{
    private const int Folds = 5;
    private const string Resource = "Summ.Text.Lexicon.Data.english-syllables.bin";

    [CmuFact]
    public void CommittedTable_IsMadeOfTheDictionary()
    {
        Dictionary<string, KnownSyllables> words = EnglishSyllableWords.Of(CmuDictionary.Read(CmuFactAttribute.Path!));
        byte[] bytes = EnglishSyllableWords.Table(words);
        output.WriteLine($"{words.Count} words, {bytes.Length} bytes");
        if (Environment.GetEnvironmentVariable("SUMM_WRITE_TABLE") is { Length: > 0 } path)
        {
            File.WriteAllBytes(path, bytes);
            return;
        }

        using Stream stream = typeof(SyllableTable).Assembly.GetManifestResourceStream(Resource)!;
        byte[] committed = new byte[stream.Length];
        stream.ReadExactly(committed);
        Assert.True(bytes.AsSpan().SequenceEqual(committed));
    }

    [CmuFact]
    public void EveryWordOfTheTable_IsFound()
    {
        foreach ((string word, KnownSyllables known) in EnglishSyllableWords.Of(CmuDictionary.Read(CmuFactAttribute.Path!)))
        {
            Assert.Equal((word, known.Usual, known.Fewest), (word, SyllableCounter.Count(word), SyllableCounter.CountFewest(word)));
        }
    }

    // Five tables, each without a fifth of the words: what is not in the dictionary is counted like that fifth.
    [CmuFact]
    public void WordsHeldBack_AreRightInNineteenOfTwenty()
    {
        Dictionary<string, KnownSyllables> words = EnglishSyllableWords.Of(CmuDictionary.Read(CmuFactAttribute.Path!));
        int derived = 0;
        int derivedRight = 0;
        int derivedByRules = 0;
        int right = 0;
        int byRules = 0;
        Dictionary<string, int> foldOf = words.Keys.ToDictionary(w => w, FoldOf);
        List<string> wrong = [];
        for (int fold = 0; fold < Folds; fold++)
        {
            SyllableTable table = new(SyllableTableWriter.Write(words.Where(w => foldOf[w.Key] != fold).ToDictionary()));
            foreach (string word in words.Keys.Where(w => foldOf[w] == fold))
            {
                int rules = EnglishSyllableRules.CountByRules(word).Usual;
                bool isDerived = DerivedSyllables.TryFind(word, table, out KnownSyllables known);
                int count = isDerived ? known.Usual : rules;
                derived += isDerived ? 1 : 0;
                derivedRight += isDerived && count == words[word].Usual ? 1 : 0;
                derivedByRules += isDerived && rules == words[word].Usual ? 1 : 0;
                right += count == words[word].Usual ? 1 : 0;
                byRules += rules == words[word].Usual ? 1 : 0;
                if (count != words[word].Usual)
                {
                    wrong.Add($"{word}\t{words[word].Usual}\t{count}\t{isDerived}\t{rules}");
                }
            }
        }

        if (Environment.GetEnvironmentVariable("SUMM_WRITE_WRONG") is { Length: > 0 } path)
        {
            File.WriteAllLines(path, wrong);
        }

        output.WriteLine($"{words.Count} words: {(double)right / words.Count:P2} right, by rules alone {(double)byRules / words.Count:P2}");
        output.WriteLine($"{derived} derived: {(double)derivedRight / derived:P2} right, by rules {(double)derivedByRules / derived:P2}");
        Assert.True(right >= 0.95 * words.Count, $"{right} of {words.Count}");
        Assert.True(byRules >= 0.94 * words.Count, $"{byRules} of {words.Count} by rules");
    }

    private static int FoldOf(string word)
    {
        Assert.True(SyllableTable.TryHash(word, out ulong hash));
        return (int)(hash % Folds);
    }
}
