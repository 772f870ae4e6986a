using System.Text.Json;
using Summ.Readability;
using Summ.Text;

namespace Summ.Tests.Readability;

/// <summary>
/// Holds the counts of sixty texts near those of three other programs: the sum over all texts may differ by what their rules explain,
/// see "How Summ counts" in docs/readability.md.
/// </summary>
public sealed class PeerCountsTests
{
    private const string Golden = "reference/readability/text-cases.jsonl";

    private static readonly (string Peer, string Count, Func<TextCounts, long> Ours, double Least, double Most)[] Bounds =
    [
        ("textstat", "sentences", c => c.Sentences, -0.01, 0.01),
        ("textstat", "words", c => c.Words, -0.002, 0.002),

        // Digits are letters to it.
        ("textstat", "letters", c => c.Letters, -0.015, 0),
        ("textstat", "syllables", c => c.Syllables, -0.015, 0.01),

        // A number counts as it is read aloud here.
        ("textstat", "polysyllables", c => c.Polysyllables, 0.05, 0.18),
        ("textstat", "monosyllables", c => c.Monosyllables, -0.015, 0.02),
        ("textstat", "long_words", c => c.LongWords, -0.01, 0.005),

        // Numbers are short words to it, and "can't" without its apostrophe has four letters in both.
        ("textstat", "mini_words", c => c.MiniWords, -0.035, 0),

        // Its characters are punctuation too.
        ("textstat", "chars_no_spaces", c => c.Characters, -0.05, -0.025),

        // Names, numbers and inflected forms are difficult to it.
        ("textstat", "difficult_words_t0", c => c.DifficultWords, -0.40, -0.22),
        ("textstat", "difficult_words_t2", c => c.DifficultWordsOfTwoSyllables, -0.25, -0.05),

        // It ends a sentence only before exactly one blank and a capital.
        ("text_readability", "sentences", c => c.Sentences, 0.20, 0.35),
        ("text_readability", "words", c => c.Words, -0.002, 0.002),
        ("text_readability", "letters", c => c.Letters, -0.02, 0),
        ("text_readability", "syllables", c => c.Syllables, -0.015, 0.015),

        // Names are difficult to it, words of one syllable never.
        ("text_readability", "difficult_words_t2_unique", c => c.DifficultTypes, -0.25, -0.05),

        // It needs a capital behind a question in quotation marks; it drops numbers and abbreviations.
        ("fathom", "sentences", c => c.Sentences, 0.03, 0.12),
        ("fathom", "words", c => c.Words, 0.005, 0.03),
        ("fathom", "syllables", c => c.Syllables, -0.005, 0.02),

        // It knows no names and takes nothing off -es, -ed and -ing.
        ("fathom", "complex_words", c => c.ComplexWords, -0.32, -0.15),
    ];

    [GoldenFact(Golden)]
    public void SumsOverSixtyTexts_DifferByWhatTheRulesExplain()
    {
        List<(JsonElement Peers, TextCounts Counts)> rows = [.. File.ReadLines(GoldenFiles.Find(Golden)!).Select(Read)];

        Assert.Equal(60, rows.Count);
        Assert.All(Bounds, bound =>
        {
            double theirs = rows.Sum(r => r.Peers.GetProperty(bound.Peer).GetProperty(bound.Count).GetDouble());
            double difference = (rows.Sum(r => bound.Ours(r.Counts)) / theirs) - 1;
            Assert.True(
                difference >= bound.Least && difference <= bound.Most,
                FormattableString.Invariant($"{bound.Peer} {bound.Count}: {difference:P2}"));
        });
    }

    [GoldenFact(Golden)]
    public void WordsOfEachText_AreWithinTwoPercentOfTextstat() =>
        Assert.All(File.ReadLines(GoldenFiles.Find(Golden)!).Select(Read), row =>
            Assert.Equal(1, row.Counts.Words / row.Peers.GetProperty("textstat").GetProperty("words").GetDouble(), 0.021));

    private static (JsonElement Peers, TextCounts Counts) Read(string line)
    {
        using JsonDocument row = JsonDocument.Parse(line);
        string text = row.RootElement.GetProperty("text").GetString()!;
        return (row.RootElement.GetProperty("peers").Clone(), ReadabilityCounter.Count(Document.FromText(text)));
    }
}
