using CsCheck;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Summarization.Frequency;

public sealed class CentroidTests
{
    // Of 4 sentences kato is in 2 and occurs 3 times: 3 ln 2. Zumi is in 1, once: ln 4 = 2 ln 2. Belo is in all: 0. Driv twice in 1: 4 ln 2.
    private static readonly Document Four = Document.FromSentences(["Kato kato belo.", "The kato of zumi belo.", "Belo driv driv.", "Belo is belo."]);

    [Fact]
    public void AllWords_SumTheirWeights()
    {
        double[] scores = RankerRunner.Scores(Summarizers.Centroid, Four, ("threshold", "0"));
        RankerRunner.AssertClose([6 * Math.Log(2), 5 * Math.Log(2), 8 * Math.Log(2), 0], scores);
    }

    [Fact]
    public void Threshold_KeepsWordsOfThatShareOfTheLargest()
    {
        // The largest is driv with 4 ln 2; 0.75 keeps kato (exactly at the limit) and drops zumi, 0.76 drops both.
        RankerRunner.AssertClose(
            [6 * Math.Log(2), 3 * Math.Log(2), 8 * Math.Log(2), 0], RankerRunner.Scores(Summarizers.Centroid, Four, ("threshold", "0.75")));
        RankerRunner.AssertClose([0, 0, 8 * Math.Log(2), 0], RankerRunner.Scores(Summarizers.Centroid, Four, ("threshold", "0.76")));
    }

    [Fact]
    public void Normalise_DividesByContentWords()
    {
        double[] scores = RankerRunner.Scores(Summarizers.Centroid, Four, ("threshold", "0"), ("normalise", "true"));
        RankerRunner.AssertClose([2 * Math.Log(2), 5 * Math.Log(2) / 3, 8 * Math.Log(2) / 3, 0], scores);
    }

    [Fact]
    public void OneSentence_ScoresZero() =>
        Assert.Equal([0.0], RankerRunner.Scores(Summarizers.Centroid, Document.FromSentences(["Kato zumi."])));

    [Fact]
    public void RandomDocuments_ScoreAsByDefinition() => Gen.Select(RandomDocuments.Documents, Gen.Int[0, 10], Gen.Bool).Sample(
        (document, tenths, normalise) =>
        {
            // A third of a tenth beside round shares, so that no word stands exactly at the limit.
            double threshold = tenths == 0 ? 0 : Math.Min(1, (tenths / 10.0) + 0.0123);
            List<List<int>> sentences = RandomDocuments.ContentOf(document);
            Dictionary<int, double> weights = sentences.SelectMany(s => s).GroupBy(t => t).ToDictionary(
                g => g.Key, g => g.Count() * Math.Log(sentences.Count / (double)sentences.Count(s => s.Contains(g.Key))));
            double limit = threshold * weights.Values.DefaultIfEmpty(0).Max() * (1 - 1e-12);
            double[] expected = [.. sentences.Select(s => s.Sum(t => weights[t] >= limit ? weights[t] : 0) / (normalise ? Math.Max(1, s.Count) : 1))];
            double[] actual = RankerRunner.Scores(
                Summarizers.Centroid, document, ("threshold", threshold.ToString("R")), ("normalise", normalise ? "true" : "false"));
            RankerRunner.AssertClose(expected, actual);
        },
        seed: RandomDocuments.Seed, iter: RandomDocuments.Count);
}
