using Summ.Readability.Lexical;

namespace Summ.Tests.Readability.Lexical;

public sealed class MtldTests
{
    // of(1) the(1) people(1) by(1) the(0.8) people(0.667: a factor) for(1) the(1) people(1: no part of a factor): 9 words by 1.
    // Backwards: people the for people(0.75) the(0.6: a factor) by people the of(1): 9 by 1.
    [Fact]
    public void PhraseOfThePaper_WorkedByHand() => Assert.Equal(9, LexicalTexts.Value(LexicalMeasures.Mtld, 0, 1, 2, 3, 1, 2, 4, 1, 2));

    // Forwards 1, 1, 1, 0.75: part (1 - 0.75) / 0.28 of a factor, 4 / 0.892857 = 4.48. Backwards 1, 1, 0.667: a factor, then 1: 4 / 1.
    [Fact]
    public void PartOfAFactor_WorkedByHand() => Assert.Equal((4.48 + 4) / 2, LexicalTexts.Value(LexicalMeasures.Mtld, 0, 1, 2, 1), 1e-14);

    // 18 different words, 7 of them again: the ratio is 18/24 before the last word and 18/25 = 0.72 with it, in both directions.
    [Fact]
    public void RatioOfExactlyTheThreshold_EndsAFactor()
    {
        int[] words = [.. LexicalTexts.Distinct(18), .. LexicalTexts.Distinct(7)];

        Assert.Equal(25, LexicalTexts.Value(LexicalMeasures.Mtld, words));
        Assert.Equal(25, LexicalTexts.Value(LexicalMeasures.Mtld, [.. words, .. words, .. words]));
    }

    // Printed in the documentation and the tests of LexicalRichness.
    [Fact]
    public void PublishedTexts_HaveThePublishedValues()
    {
        Assert.Equal(46.79226361031519, LexicalTexts.Value(LexicalMeasures.Mtld, LexicalTexts.Published), 1e-12);
        Assert.Equal(14.0, LexicalTexts.Value(LexicalMeasures.Mtld, 0, 1, 2, 3, 1, 4, 5, 6, 1, 7), 1e-12);
    }

    [Fact]
    public void NoRepeatedWord_HasNoValue()
    {
        Assert.Equal(double.NaN, LexicalTexts.Value(LexicalMeasures.Mtld, LexicalTexts.Distinct(1)));
        Assert.Equal(double.NaN, LexicalTexts.Value(LexicalMeasures.Mtld, LexicalTexts.Distinct(200)));
    }

    // Each pair is a factor; of an odd number of words one is left over, which has a ratio of 1 and is no part of a factor.
    [Theory]
    [InlineData(2, 2.0)]
    [InlineData(3, 3.0)]
    [InlineData(100, 2.0)]
    [InlineData(101, 2.02)]
    public void OneWordRepeated_HasFactorsOfTwo(int count, double expected) =>
        Assert.Equal(expected, LexicalTexts.Value(LexicalMeasures.Mtld, new int[count]), 1e-14);

    // Forwards nothing repeats until the very end: (1 - 200/201) / 0.28 of a factor. Backwards the first two words are one.
    [Fact]
    public void OneRepetition_GivesAFiniteValue()
    {
        int[] words = [.. LexicalTexts.Distinct(200), 199];

        Assert.Equal(((201 / ((1 - (200.0 / 201)) / 0.28)) + 201) / 2, LexicalTexts.Value(LexicalMeasures.Mtld, words), 1e-8);
    }

    [Fact]
    public void ReversedText_HasTheSameValue()
    {
        int[] words = LexicalTexts.Published;

        Assert.Equal(LexicalTexts.Value(LexicalMeasures.Mtld, words), LexicalTexts.Value(LexicalMeasures.Mtld, [.. words.Reverse()]), 1e-12);
    }

    [Fact]
    public void RandomTexts_AgreeWithASetForEachRun() => LexicalTexts.AssertEqualsSlow(
        LexicalMeasures.Mtld,
        words =>
        {
            decimal forwards = Factors(words);
            decimal backwards = Factors([.. words.Reverse()]);
            return forwards == 0 ? double.NaN : (double)((words.Length / forwards) + (words.Length / backwards)) / 2;
        });

    private static decimal Factors(int[] words)
    {
        decimal factors = 0;
        List<int> run = [];
        foreach (int word in words)
        {
            run.Add(word);
            if (Ratio(run) <= 0.72m)
            {
                factors++;
                run.Clear();
            }
        }

        return run.Count == 0 ? factors : factors + ((1 - Ratio(run)) / (1 - 0.72m));
    }

    private static decimal Ratio(List<int> run) => (decimal)run.Distinct().Count() / run.Count;
}
