using CsCheck;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Summarization.Graph;

public sealed class LexRankTests
{
    private static readonly (string, string) Exact = ("tolerance", "1e-14");
    private static readonly (string, string) ByThreshold = ("mode", "threshold");
    private static readonly (string, string) NoSelf = ("self-edges", "false");

    // Sentences of one or two words out of {kato zumi belo}: kato in 1 and 2, zumi in 1 and 3, belo in 4. 1 = {kato zumi} with two equal
    // weights, so its cosine with 2 = {kato} and with 3 = {zumi} is 1/√2; 2 and 3 share nothing.
    // Above 0.1, without self-edges: 1-2 and 1-3; the walk of the star: t = (0.15 + 0.85·c)/4 = c, c = 1/21, and the rest as for
    // TextRank: a = 360/37·t, b = 190/37·t.
    [Fact]
    public void FourSentences_ByHand_ThresholdWithoutSelfEdges()
    {
        double t = 1.0 / 21;
        RankerRunner.AssertClose([360 * t / 37, 190 * t / 37, 190 * t / 37, t], Scores(Four, ByThreshold, NoSelf));
    }

    // With self-edges: degrees 3, 2, 2, 1. 4 keeps to itself: c = 0.15/4 + 0.85c = 1/4. Else a = 0.0375 + 0.85·(a/3 + 2·b/2),
    // b = 0.0375 + 0.85·(a/3 + b/2), and a + 2b = 3/4. From the second: b·0.575 = 0.0375 + 0.85a/3; with a = 3/4 − 2b:
    // b·(0.575 + 1.7/3) = 0.0375 + 0.2125 = 0.25, b = 0.25/(3.425/3) = 0.75/3.425.
    [Fact]
    public void FourSentences_ByHand_ThresholdWithSelfEdges()
    {
        double b = 0.75 / 3.425;
        RankerRunner.AssertClose([0.75 - (2 * b), b, b, 0.25], Scores(Four, ByThreshold));
    }

    // The cosine is 1/√2 exactly: an edge below, none at or above it.
    [Theory]
    [InlineData("0.7071", false)]
    [InlineData("0.70710678118654752", true)]
    [InlineData("0.7072", true)]
    public void Threshold_MustBeExceeded(string threshold, bool isUniform)
    {
        double[] scores = Scores(Four, ByThreshold, ("threshold", threshold));
        Assert.Equal(isUniform, Math.Abs(scores[0] - 0.25) < 1e-12);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void RandomDocument_Continuous_MatchesDenseSolution(bool selfEdges) => RandomDocuments.Documents.Sample(
        document => RankerRunner.AssertClose(
            DenseWalk.Solve(Edges(document, null, selfEdges), 0.85),
            Scores(document, ("self-edges", selfEdges ? "true" : "false"))),
        seed: RandomDocuments.Seed,
        iter: 300);

    [Theory]
    [InlineData(0, true)]
    [InlineData(0.1, true)]
    [InlineData(0.1, false)]
    [InlineData(0.3, false)]
    [InlineData(0.6, true)]
    [InlineData(0.95, false)]
    [InlineData(1, true)]
    public void RandomDocument_Threshold_MatchesDenseSolution(double threshold, bool selfEdges) => RandomDocuments.Documents.Sample(
        document => RankerRunner.AssertClose(
            DenseWalk.Solve(Edges(document, threshold, selfEdges), 0.85),
            Scores(document, ByThreshold, ("threshold", threshold.ToString()), ("self-edges", selfEdges ? "true" : "false"))),
        seed: RandomDocuments.Seed,
        iter: 300);

    // Long sentences of many words out of a large vocabulary, some of them in nearly all: signatures of terms collide, prefixes are cut.
    [Fact]
    public void LargeVocabulary_Threshold_MatchesDenseSolution() =>
        Gen.Select(Gen.Int[0, 199], Gen.Int[0, 199], (a, b) => a * b / 200).Array[1, 60].Array[2, 60].Sample(
            sentences =>
            {
                Document document = Document.FromSentences(sentences.Select(s => string.Join(' ', s.Select(w => $"zq{w}x"))));
                RankerRunner.AssertClose(DenseWalk.Solve(Edges(document, 0.1, true), 0.85), Scores(document, ByThreshold));
            },
            seed: RandomDocuments.Seed,
            iter: 30);

    [Theory]
    [InlineData("continuous")]
    [InlineData("threshold")]
    public void NoDamping_IsUniform(string mode) => RandomDocuments.Documents.Sample(
        document => Assert.All(Scores(document, ("mode", mode), ("damping", "0")), s => Assert.Equal(1.0 / document.SentenceCount, s, 1e-15)),
        seed: RandomDocuments.Seed,
        iter: 50);

    [Theory]
    [InlineData("kato zumi|belo driv|pank sorl")]
    [InlineData("kato zumi|kato zumi|kato zumi|kato zumi")]
    [InlineData("kato")]
    [InlineData("the of|and is|***")]
    public void NothingToTellApart_IsUniform(string sentences)
    {
        Document document = Document.FromSentences(sentences.Split('|'));
        foreach (double score in (double[])[.. Scores(document), .. Scores(document, NoSelf), .. Scores(document, ByThreshold), .. Scores(document, ByThreshold, NoSelf)])
        {
            Assert.Equal(1.0 / document.SentenceCount, score, 1e-13);
        }
    }

    [Theory]
    [InlineData("continuous")]
    [InlineData("threshold")]
    public void RepeatedSentence_HasTheSameBits_AndTheEarlierIsChosen(string mode)
    {
        Document document = Document.FromSentences(["pank sorl", "kato zumi belo", "kato driv", "kato zumi belo", "zumi twem"]);
        double[] scores = Scores(document, ("mode", mode));
        Assert.Equal(scores[1], scores[3]);
        Assert.Equal([1], SystemSpec.Parse($"lex-rank:mode={mode}").Create().Summarize(document, SummaryLength.Sentences(1)).Indexes.ToArray());
    }

    [Fact]
    public void CapReached_IsFlagged()
    {
        Assert.True(SystemSpec.Parse("lex-rank:iterations=1").Create().Summarize(Four, SummaryLength.Sentences(1)).Report.StoppedEarly);
        Assert.False(SystemSpec.Parse("lex-rank").Create().Summarize(Four, SummaryLength.Sentences(1)).Report.StoppedEarly);
    }

    private static Document Four => Document.FromSentences(["kato the zumi", "kato", "zumi and of", "belo is"]);

    private static double[] Scores(Document document, params (string, string)[] options) =>
        RankerRunner.Scores(Summarizers.LexRank, document, [Exact, .. options]);

    private static double[,] Edges(Document document, double? threshold, bool selfEdges)
    {
        List<List<int>> content = RandomDocuments.ContentOf(document);
        int n = content.Count;
        Dictionary<int, double> idf = content.SelectMany(s => s.Distinct()).GroupBy(t => t).ToDictionary(g => g.Key, g => 1 + Math.Log((double)n / g.Count()));
        double[,] edges = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                double product = content[i].Sum(a => content[j].Sum(b => a == b ? idf[a] * idf[a] : 0));
                double lengths = Length(content[i]) * Length(content[j]);
                double cosine = lengths == 0 || (i == j && !selfEdges) ? 0 : product / lengths;
                edges[i, j] = threshold is double above ? (cosine > above + 1e-11 ? 1 : 0) : cosine;
            }
        }

        return edges;

        double Length(List<int> s) => Math.Sqrt(s.Sum(a => s.Sum(b => a == b ? idf[a] * idf[a] : 0)));
    }
}
