using Summ.Readability.Lexical;

namespace Summ.Tests.Readability.Lexical;

public sealed class RepetitionTests
{
    // 4 words; one type twice, two once. S2 = 2 * 1 + 1 * 4 = 6: K = 10,000 (6 - 4) / 16; D = 1 * 2 * 1 / (4 * 3); hapaxes 2 of 3.
    [Fact]
    public void WorkedByHand_IsReproduced()
    {
        Assert.Equal(1250, LexicalTexts.Value(LexicalMeasures.YuleK, 0, 1, 0, 2));
        Assert.Equal(1.0 / 6, LexicalTexts.Value(LexicalMeasures.SimpsonD, 0, 1, 0, 2), 1e-15);
        Assert.Equal(2.0 / 3, LexicalTexts.Value(LexicalMeasures.HapaxShare, 0, 1, 0, 2), 1e-15);
    }

    // As LexicalRichness computes them from the counts, worked out by hand. Of its 39 types 27 occur once.
    [Fact]
    public void PublishedText_HasThePublishedValues()
    {
        Assert.Equal(153.8935056940597, LexicalTexts.Value(LexicalMeasures.YuleK, LexicalTexts.Published), 1e-12);
        Assert.Equal(0.015664160401002505, LexicalTexts.Value(LexicalMeasures.SimpsonD, LexicalTexts.Published), 1e-15);
        Assert.Equal(27.0 / 39, LexicalTexts.Value(LexicalMeasures.HapaxShare, LexicalTexts.Published), 1e-15);
    }

    [Fact]
    public void NoRepeatedWord_IsNoRepetition()
    {
        Assert.Equal(0, LexicalTexts.Value(LexicalMeasures.YuleK, LexicalTexts.Distinct(70)));
        Assert.Equal(0, LexicalTexts.Value(LexicalMeasures.SimpsonD, LexicalTexts.Distinct(70)));
        Assert.Equal(1, LexicalTexts.Value(LexicalMeasures.HapaxShare, LexicalTexts.Distinct(70)));
    }

    // K = 10,000 (100² - 100) / 100².
    [Fact]
    public void OneWordRepeated_IsNothingElse()
    {
        Assert.Equal(9900, LexicalTexts.Value(LexicalMeasures.YuleK, new int[100]), 1e-10);
        Assert.Equal(1, LexicalTexts.Value(LexicalMeasures.SimpsonD, new int[100]));
        Assert.Equal(0, LexicalTexts.Value(LexicalMeasures.HapaxShare, new int[100]));
    }

    [Fact]
    public void OneWord_HasNoPairs()
    {
        Assert.Equal(0, LexicalTexts.Value(LexicalMeasures.YuleK, 0));
        Assert.Equal(double.NaN, LexicalTexts.Value(LexicalMeasures.SimpsonD, 0));
        Assert.Equal(1, LexicalTexts.Value(LexicalMeasures.HapaxShare, 0));
    }

    [Fact]
    public void RandomTexts_AgreeWithAllPairs()
    {
        LexicalTexts.AssertEqualsSlow(LexicalMeasures.YuleK, w => 1e4 * EqualPairs(w) / ((double)w.Length * w.Length));
        LexicalTexts.AssertEqualsSlow(LexicalMeasures.SimpsonD, w => w.Length < 2 ? double.NaN : EqualPairs(w) / (w.Length * (w.Length - 1.0)));
        LexicalTexts.AssertEqualsSlow(
            LexicalMeasures.HapaxShare, w => w.Length == 0 ? double.NaN : w.Count(a => w.Count(b => a == b) == 1) / (double)w.Distinct().Count());
    }

    private static double EqualPairs(int[] words)
    {
        int pairs = 0;
        for (int i = 0; i < words.Length; i++)
        {
            for (int j = 0; j < words.Length; j++)
            {
                pairs += i != j && words[i] == words[j] ? 1 : 0;
            }
        }

        return pairs;
    }
}
