using CsCheck;
using Summ.Bench.Corpora.Readers;

namespace Summ.Bench.Tests.Corpora.Readers;

public sealed class PennTokensTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData(" a  b ", new[] { "a b" })]
    [InlineData("a . b ? c ! d", new[] { "a .", "b ?", "c !", "d" })]
    [InlineData("`` a . '' b .", new[] { "`` a . ''", "b ." })]
    [InlineData("( a . ) b .", new[] { "( a . )", "b ." })]
    [InlineData("-lrb- a . -rrb- b .", new[] { "-lrb- a . -rrb-", "b ." })]
    [InlineData("`` why ? '' he asked .", new[] { "`` why ? '' he asked ." })]
    [InlineData("why ? he asked .", new[] { "why ?", "he asked ." })]
    [InlineData("he said ' no . ' then left .", new[] { "he said ' no . '", "then left ." })]
    [InlineData("no . ' yes .", new[] { "no .", "' yes ." })]
    [InlineData("a . . . b .", new[] { "a .", ". . b ." })]
    [InlineData("a . ''", new[] { "a . ''" })]
    [InlineData("u.s. forces ... left .", new[] { "u.s. forces ... left ." })]
    [InlineData("a . -", new[] { "a . -" })]
    public void Tokens_AreCutBehindMarksAndClosings(string text, string[] expected) => Assert.Equal(expected, PennTokens.Split(text));

    [Fact]
    public void NoTokenIsLostOrMoved()
    {
        Gen<string> token = Gen.OneOf(".", "?", "!", "''", "``", "'", ")", "a", "he", "said", "and", "7", "...", "-");
        token.Array[0, 40].Sample(
            tokens => string.Join(' ', PennTokens.Split(string.Join(' ', tokens))) == string.Join(' ', tokens),
            iter: 2000,
            seed: "0000KiRr70F1");
    }
}
