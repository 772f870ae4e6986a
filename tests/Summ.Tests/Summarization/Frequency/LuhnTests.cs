using CsCheck;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Summarization.Frequency;

public sealed class LuhnTests
{
    // kato, zumi, belo and driv occur twice each and are significant; the words x... occur once and are not.
    private const string Second = "Kato zumi belo driv.";

    [Theory]
    //// The paper's figure 2: four significant words in a portion of seven, 4²/7.
    [InlineData("Xone kato xtwo zumi xnew belo xsix driv xten.", 16.0 / 7)]
    //// Four between: one cluster of 6 words, 2²/6, below a lone word's 1 but it is the only cluster.
    [InlineData("Kato xone xtwo xsix xten zumi.", 4.0 / 6)]
    //// Five between: two lone words, 1 each.
    [InlineData("Kato xone xtwo xsix xten xnew zumi.", 1)]
    //// Stop words count as insignificant ones between: kato + 5 others.
    [InlineData("Kato the xone of xtwo and zumi.", 1)]
    [InlineData("Kato the of and zumi.", 4.0 / 5)]
    //// The cluster is the whole bracket, 4²/8, not its dense beginning 3²/3.
    [InlineData("Kato zumi belo xone xtwo xsix xten driv.", 16.0 / 8)]
    //// Two clusters, 3²/3 and 1: the better one.
    [InlineData("Kato zumi belo xone xtwo xsix xten xnew driv.", 3)]
    [InlineData("Xone xtwo the of.", 0)]
    [InlineData("***", 0)]
    public void Sentence_ScoresAsItsBestCluster(string sentence, double expected)
    {
        double[] scores = RankerRunner.Scores(Summarizers.Luhn, Document.FromSentences([sentence, Second, Second]));
        Assert.Equal(expected, scores[0], 12);
    }

    [Fact]
    public void Gap_IsAnOption()
    {
        Document document = Document.FromSentences(["Kato xone zumi.", "Kato zumi."]);
        Assert.Equal(4.0 / 3, RankerRunner.Scores(Summarizers.Luhn, document, ("gap", "1"))[0], 12);
        Assert.Equal(1, RankerRunner.Scores(Summarizers.Luhn, document, ("gap", "0"))[0], 12);
    }

    [Fact]
    public void MinFrequency_IsAnOption()
    {
        Document document = Document.FromSentences(["Kato xone.", "Kato zumi zumi."]);
        Assert.Equal(2, RankerRunner.Scores(Summarizers.Luhn, document, ("min-frequency", "1"))[0], 12);
        Assert.Equal(1, RankerRunner.Scores(Summarizers.Luhn, document)[0], 12);
        Assert.Equal(0, RankerRunner.Scores(Summarizers.Luhn, document, ("min-frequency", "3"))[0], 12);
    }

    [Fact]
    public void RandomDocuments_ScoreAsByTrialOfAllBrackets() =>
        Gen.Select(RandomDocuments.Documents, Gen.Int[0, 5], Gen.Int[1, 4]).Sample(
            (document, gap, minimum) => RankerRunner.AssertClose(
                Slow(document, gap, minimum),
                RankerRunner.Scores(Summarizers.Luhn, document, ("gap", $"{gap}"), ("min-frequency", $"{minimum}"))),
            seed: RandomDocuments.Seed, iter: RandomDocuments.Count);

    // Tries all brackets from one significant word to another that have no gap too wide inside and cannot be made wider.
    private static double[] Slow(Document document, int gap, int minimum)
    {
        List<int> all = [.. RandomDocuments.ContentOf(document).SelectMany(t => t)];
        return [.. Enumerable.Range(0, document.SentenceCount).Select(Score)];

        double Score(int sentence)
        {
            int[] places = [.. document.TokensOf(sentence).ToArray().Select((t, i) => (t, i)).Where(p => all.Count(t => t == p.t.Term) >= minimum).Select(p => p.i)];
            double best = 0;
            for (int a = 0; a < places.Length; a++)
            {
                for (int b = a; b < places.Length; b++)
                {
                    bool joined = Enumerable.Range(a, b - a).All(k => places[k + 1] - places[k] <= gap + 1);
                    bool wider = (a > 0 && places[a] - places[a - 1] <= gap + 1) || (b + 1 < places.Length && places[b + 1] - places[b] <= gap + 1);
                    if (joined && !wider)
                    {
                        best = Math.Max(best, Math.Pow(b - a + 1, 2) / (places[b] - places[a] + 1));
                    }
                }
            }

            return best;
        }
    }
}
