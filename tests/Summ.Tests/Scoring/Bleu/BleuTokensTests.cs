using CsCheck;
using Summ.Scoring.Bleu;

namespace Summ.Tests.Scoring.Bleu;

public sealed class BleuTokensTests
{
    // Pieces that meet each other in every way that a rule asks about.
    private static readonly Gen<string> Text = Gen.OneOf(
        "a", "B", "7", "0", ".", ",", "..", "-", "--", " ", "\n", "-\n", "\t", "'", "&", ";", "&amp;", "&quot;", "&lt;", "&gt;", "lt;", "<skipped>", "<", "skipped>",
        "/", "(", "]", "~", "é", "٣", "…", "\u00a0", "\U0001F600", "$").Array[0, 14].Select(string.Concat);

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, SacreBleuCase.All.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_GivesTheTokensOfSacreBleu(int index)
    {
        SacreBleuCase given = SacreBleuCase.All[index];
        Assert.Equal(given.Tokens, string.Join(' ', BleuScorer.Tokenize(given.Candidate)));
    }

    // 1,5 stays; the full stop of 5. has no digit behind it; of a..5 only the first is cut off; 3-4 is cut behind a digit on both sides of the hyphen.
    [Theory]
    [InlineData("1,5 and 5.", "1,5|and|5|.")]
    [InlineData("a..5", "a|.|.5")]
    [InlineData("x-3-4-y", "x-3|-|4|-|y")]
    [InlineData("don't (it's)", "don't|(|it's|)")]
    [InlineData("&amp;lt; &amp;quot; &lt;skipped&gt;", "<|&|quot|;|<|skipped|>")]
    [InlineData("re-\nread-\n", "reread-")]
    public void SmallCase_GivesTheTokensWorkedByHand(string text, string tokens) => Assert.Equal(tokens.Split('|'), BleuScorer.Tokenize(text));

    [Fact]
    public void AnyText_GivesTheTokensOfTheSubstitutions() => Text.Sample(t => Assert.Equal(SlowBleu.Tokens(t), BleuScorer.Tokenize(t)), iter: 5_000);
}
