using CsCheck;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Summarization.Graph;

public sealed class TextRankTests
{
    private static readonly (string, string) Exact = ("tolerance", "1e-14");

    // Content words: 1 {kato zumi}, 2 {kato belo}, 3 {zumi driv}, 4 {pank sorl}; all of length 2, so every edge has the weight 1/(2·ln 2):
    // 1-2 (kato), 1-3 (zumi); 4 has none. Edges are equal, so 1 passes half of its weight to 2 and to 3, which pass all of theirs to 1.
    // With a = 1, b = 2 = 3, c = 4, d = 0.85, and t the teleport share with the weight of 4 spread over the four:
    //   t = (0.15 + 0.85·c)/4,  c = t,  so c·(4 − 0.85) = 0.15: c = 1/21.
    //   b = t + 0.85·a/2,  a = t + 0.85·2b = t + 1.7t + 0.7225a,  so a = 2.7t/0.2775 = 360t/37, b = t + 0.425a = 190t/37.
    // Sum: t·(360 + 380 + 37)/37 = 777/37·t = 21t = 1.
    [Fact]
    public void FourSentences_ByHand()
    {
        Document document = Document.FromSentences(["kato the zumi", "kato of belo", "zumi and driv", "pank is sorl"]);
        double t = 1.0 / 21;
        RankerRunner.AssertClose([360 * t / 37, 190 * t / 37, 190 * t / 37, t], Scores(document));
    }

    // Lengths 1, 3 and 4: 1-2 over ln 1 + ln 3, 1-3 over ln 1 + ln 4, 2-3 over ln 3 + ln 4 with the repeated word common once.
    [Fact]
    public void RepeatedWord_IsCommonOnce_ButCountsInTheLength()
    {
        Document document = Document.FromSentences(["kato", "kato kato zumi", "kato kato belo driv"]);
        double a = 1 / Math.Log(3);
        double b = 1 / Math.Log(4);
        double c = 1 / (Math.Log(3) + Math.Log(4));
        RankerRunner.AssertClose(DenseWalk.Solve(new[,] { { 0, a, b }, { a, 0, c }, { b, c, 0 } }, 0.85), Scores(document));
    }

    [Fact]
    public void OneWordSentences_HaveTheDenominatorOfOneAgainstTwo()
    {
        Document document = Document.FromSentences(["kato", "kato", "kato zumi", "zumi belo driv"]);
        double w = 1 / Math.Log(2);
        double v = 1 / (Math.Log(2) + Math.Log(3));
        double[,] weights = { { 0, w, w, 0 }, { w, 0, w, 0 }, { w, w, 0, v }, { 0, 0, v, 0 } };
        RankerRunner.AssertClose(DenseWalk.Solve(weights, 0.85), Scores(document));
    }

    [Fact]
    public void RandomDocument_MatchesDenseSolution() => RandomDocuments.Documents.Sample(
        document => RankerRunner.AssertClose(DenseWalk.Solve(Overlap(document), 0.85), Scores(document)),
        seed: RandomDocuments.Seed,
        iter: 500);

    [Fact]
    public void NoDamping_IsUniform() => RandomDocuments.Documents.Sample(
        document => Assert.All(Scores(document, ("damping", "0")), s => Assert.Equal(1.0 / document.SentenceCount, s, 1e-15)),
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
        Assert.All(Scores(document), s => Assert.Equal(1.0 / document.SentenceCount, s, 1e-14));
    }

    [Fact]
    public void NoSentence_GivesNoScore() => Assert.Empty(Scores(Document.FromSentences([])));

    [Fact]
    public void RepeatedSentence_HasTheSameBits_AndTheEarlierIsChosen()
    {
        Document document = Document.FromSentences(["pank sorl", "kato zumi belo", "kato driv", "kato zumi belo", "zumi twem"]);
        double[] scores = Scores(document);
        Assert.Equal(scores[1], scores[3]);
        Assert.Equal([1], Summarizers.TextRank.Create().Summarize(document, SummaryLength.Sentences(1)).Indexes.ToArray());
    }

    [Fact]
    public void CapReached_IsFlagged()
    {
        Document document = Document.FromSentences(["kato zumi", "kato belo driv", "zumi driv", "pank kato"]);
        Assert.True(Report(document, "text-rank:iterations=1").StoppedEarly);
        Assert.False(Report(document, "text-rank").StoppedEarly);
    }

    private static RankReport Report(Document document, string system) =>
        SystemSpec.Parse(system).Create().Summarize(document, SummaryLength.Sentences(1)).Report;

    private static double[] Scores(Document document, params (string, string)[] options) =>
        RankerRunner.Scores(Summarizers.TextRank, document, [Exact, .. options]);

    private static double[,] Overlap(Document document)
    {
        List<List<int>> content = RandomDocuments.ContentOf(document);
        double[,] weights = new double[content.Count, content.Count];
        for (int i = 0; i < content.Count; i++)
        {
            for (int j = 0; j < content.Count; j++)
            {
                int common = i == j ? 0 : content[i].Intersect(content[j]).Count();
                double logs = Math.Log(Math.Max(1, content[i].Count)) + Math.Log(Math.Max(1, content[j].Count));
                weights[i, j] = common / (logs == 0 ? Math.Log(2) : logs);
            }
        }

        return weights;
    }
}
