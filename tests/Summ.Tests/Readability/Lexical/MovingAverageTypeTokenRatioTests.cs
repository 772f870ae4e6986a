using Summ.Readability.Lexical;

namespace Summ.Tests.Readability.Lexical;

public sealed class MovingAverageTypeTokenRatioTests
{
    // 50 different words and the first one again: both windows of 50 hold 50 types. A second time the 51st word at the end: the third
    // window, words 3 to 52, has 48 of the first 50 and word 0 twice, 49 types. (50 + 50 + 49) / 150.
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        Assert.Equal(1, LexicalTexts.Value(LexicalMeasures.MovingAverageTypeTokenRatio, [.. LexicalTexts.Distinct(50), 0]));
        Assert.Equal(149.0 / 150, LexicalTexts.Value(LexicalMeasures.MovingAverageTypeTokenRatio, [.. LexicalTexts.Distinct(50), 0, 0]), 1e-15);
    }

    [Fact]
    public void TextOfTheWindow_HasItsPlainRatio() =>
        Assert.Equal(0.4, LexicalTexts.Value(LexicalMeasures.MovingAverageTypeTokenRatio, [.. Enumerable.Range(0, 50).Select(i => i % 20)]));

    [Fact]
    public void TextShorterThanTheWindow_HasNoValue() =>
        Assert.Equal(double.NaN, LexicalTexts.Value(LexicalMeasures.MovingAverageTypeTokenRatio, LexicalTexts.Distinct(49)));

    [Fact]
    public void OneWordRepeated_IsOneType() =>
        Assert.Equal(0.02, LexicalTexts.Value(LexicalMeasures.MovingAverageTypeTokenRatio, new int[500]));

    // A text said twice: its windows differ from those of the text alone, but not by much; the plain ratio halves.
    [Fact]
    public void LongerText_OfTheSameKind_HasTheSameValue()
    {
        int[] words = [.. Enumerable.Range(0, 3000).Select(i => i % 100)];

        Assert.Equal(
            LexicalTexts.Value(LexicalMeasures.MovingAverageTypeTokenRatio, words[..1000]),
            LexicalTexts.Value(LexicalMeasures.MovingAverageTypeTokenRatio, words));
    }

    [Fact]
    public void RandomTexts_AgreeWithASetForEachWindow() => LexicalTexts.AssertEqualsSlow(
        LexicalMeasures.MovingAverageTypeTokenRatio,
        words => words.Length < 50 ? double.NaN : Enumerable.Range(0, words.Length - 49).Average(s => words.Skip(s).Take(50).Distinct().Count() / 50.0));
}
