using CsCheck;
using Summ.Bench.Extraction.Measures;

namespace Summ.Bench.Tests.Extraction.Measures;

public sealed class WordAlignmentTests
{
    private const string Ten = "one two three four five six seven eight nine ten";

    [Theory]
    [InlineData(Ten, Ten, 0, 0, 0, 0, 0, 0)]
    [InlineData(Ten, "menu home one two three four five ADVERT six seven eight nine ten more", 2, 1, 1, 0, 0, 0)]
    [InlineData(Ten, "two three four five six seven eight nine", 0, 0, 0, 1, 0, 1)]
    [InlineData(Ten, "one two three four six seven eight nine ten", 0, 0, 0, 0, 1, 0)]
    [InlineData(Ten, "one two three four FIVE six seven eight nine ten", 0, 1, 0, 0, 1, 0)]
    [InlineData(Ten, "", 0, 0, 0, 0, 10, 0)]
    [InlineData("", Ten, 0, 10, 0, 0, 0, 0)]
    [InlineData(Ten, "ten nine eight seven", 0, 4, 0, 0, 10, 0)]
    [InlineData("yes no", "yes no", 0, 0, 0, 0, 0, 0)]
    public void Words_AreCountedWhereTheyStand(string truth, string prediction, int before, int inside, int after, int start, int middle, int end) =>
        Assert.Equal(new WordDifference(before, inside, after, start, middle, end), WordAlignment.Compare(new WordPair(truth, prediction)));

    // A teaser repeats the beginning: its windows are there twice, so that the rest tells which of the two is the article.
    [Fact]
    public void TeaserBefore_IsBefore() =>
        Assert.Equal(new WordDifference(5, 0, 0, 0, 0, 0), WordAlignment.Compare(new WordPair(Ten, $"one two three four READ {Ten}")));

    [Fact]
    public void WholeTextTwice_IsFoundOnce()
    {
        WordDifference difference = WordAlignment.Compare(new WordPair(Ten, $"{Ten} {Ten}"));
        Assert.Equal((10, 0), (difference.Extra, difference.Missing));
    }

    [Fact]
    public void MatchedWords_AreNoMoreThanTheLongestCommonSubsequence() => Gen.Select(Gen.Int[0, 9].Array[0, 60], Gen.Int[0, 9].Array[0, 60]).Sample(
        (truth, prediction) =>
        {
            WordDifference difference = WordAlignment.Compare(new WordPair(string.Join(' ', truth), string.Join(' ', prediction)));
            int matched = truth.Length - difference.Missing;
            Assert.Equal(matched, prediction.Length - difference.Extra);
            Assert.InRange(matched, 0, Longest(truth, prediction));
        },
        seed: "0N0XIzNsQ0O2", iter: 500);

    [Fact]
    public void OneTextInsideAnother_IsFoundWhole() => Gen.Select(Gen.Int[0, 8], Gen.Int[0, 8], Gen.Int[4, 50]).Sample(
        (before, after, length) =>
        {
            string article = string.Join(' ', Enumerable.Range(0, length).Select(i => $"w{i}"));
            string page = $"{string.Concat(Enumerable.Repeat("menu ", before))}{article}{string.Concat(Enumerable.Repeat(" foot", after))}";
            Assert.Equal(new WordDifference(before, 0, after, 0, 0, 0), WordAlignment.Compare(new WordPair(article, page)));
        },
        seed: "0N0XIzNsQ0O2", iter: 100);

    [Fact]
    public void Work_IsLinear() => Summ.Testing.Growth.AssertLinear(2000, size =>
    {
        WordPair pair = new(string.Join(' ', Enumerable.Range(0, size)), string.Join(' ', Enumerable.Range(0, size).Select(i => i % 7 == 0 ? $"x{i}" : $"{i}")));
        return () => WordAlignment.Compare(pair);
    });

    private static int Longest(int[] a, int[] b)
    {
        int[,] table = new int[a.Length + 1, b.Length + 1];
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                table[i, j] = a[i - 1] == b[j - 1] ? table[i - 1, j - 1] + 1 : Math.Max(table[i - 1, j], table[i, j - 1]);
            }
        }

        return table[a.Length, b.Length];
    }
}
