using CsCheck;
using Summ.Text.Lexicon;

namespace Summ.Tests.Text.Lexicon;

public sealed class SyllableTableTests
{
    private static readonly Gen<KnownSyllables> Syllables = Gen.Select(Gen.Int[1, SyllableTable.MostSyllables], Gen.Int[0, SyllableTable.MostDropped],
        (usual, dropped) => new KnownSyllables(usual, Math.Max(1, usual - dropped)));

    private static readonly Gen<string> Word = Gen.String[Gen.Char['a', 'z'], 1, 12];

    [Fact]
    public void WrittenWords_AreFoundInAnyCase() => Gen.Dictionary(Word, Syllables)[0, 300].Sample(
        words =>
        {
            SyllableTable table = new(SyllableTableWriter.Write(words));
            foreach ((string word, KnownSyllables known) in words)
            {
                Assert.True(table.TryFind(word, out KnownSyllables found));
                Assert.Equal(known, found);
                Assert.True(table.TryFind(word.ToUpperInvariant(), out found));
                Assert.Equal(known, found);
            }
        },
        iter: 100);

    // A word that is not in the table has one chance in 2^19 to be taken for one; among 20,000 two are already rare.
    [Fact]
    public void OtherWords_AreNotFound()
    {
        SyllableTable table = new(SyllableTableWriter.Write(Enumerable.Range(0, 2000).ToDictionary(Letters, _ => new KnownSyllables(2, 1))));
        int found = Enumerable.Range(2000, 20_000).Count(n => table.TryFind(Letters(n), out _));

        Assert.InRange(found, 0, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("don't")]
    [InlineData("1984")]
    [InlineData("café")]
    [InlineData("a{")]
    [InlineData("\u0161")] // Its low byte is that of a letter.
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmno")]
    public void WordsWithOtherCharactersOrTooLong_HaveNoHash(string word) => Assert.False(SyllableTable.TryHash(word, out _));

    [Fact]
    public void BytesOfAnotherLength_AreRefused()
    {
        byte[] bytes = SyllableTableWriter.Write(new Dictionary<string, KnownSyllables> { ["word"] = new(1, 1) });
        Assert.Throws<ArgumentException>(() => new SyllableTable(bytes[..^1]));
        Assert.Throws<ArgumentException>(() => new SyllableTable([.. bytes, 0]));
        Assert.Throws<ArgumentException>(() => new SyllableTable([]));
        Assert.Throws<ArgumentException>(() => new SyllableTable(new byte[8]));
    }

    // Words that no dictionary has, made of words that it has.
    [Theory]
    [InlineData("blogged", 1)]
    [InlineData("unfollowed", 3)]
    [InlineData("retweetings", 3)]
    [InlineData("microplastics", 4)]
    [InlineData("nonapologetically", 7)]
    public void DerivedWords_AreTakenApart(string word, int expected) => Assert.Equal(expected, SyllableCounter.Count(word));

    private static string Letters(int n) => string.Concat(n.ToString("D6", System.Globalization.CultureInfo.InvariantCulture).Select(d => (char)('a' + d - '0')));
}
