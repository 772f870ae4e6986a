using CsCheck;
using Summ.Summarization;
using Summ.Tests.Numerics;
using Summ.Text;

namespace Summ.Tests.Summarization.Latent;

public sealed class LsaTests
{
    private static readonly (string, string) GongLiu = ("method", "gong-liu");
    private static readonly (string, string) AllTopics = ("topics", "1000");

    // 1 = {kato kato kato}, 2 = {zumi zumi}, 3 = {belo}, 4 = {driv}: nothing shared, so the singular values are the lengths 3, 2, 1, 1
    // and each topic is one sentence. Half of 3 cuts 3 and 4 off.
    [Fact]
    public void FourSentences_ByHand()
    {
        Document document = Document.FromSentences(["kato kato kato", "zumi zumi", "belo", "driv"]);
        RankerRunner.AssertClose([3, 2, 0, 0], Scores(document));
    }

    // 1 = {kato zumi}, 2 = {kato}, 3 = {zumi}. Products of sentences: [2 1 1; 1 1 0; 1 0 1], eigenvalues 3, 1, 0 with vectors (2 1 1)/√6 and
    // (0 1 −1)/√2. σ = √3 and 1, both at least √3/2: scores² = 3·(4, 1, 1)/6 + (0, 1, 1)/2 = 2, 1, 1.
    [Fact]
    public void SharedWords_ByHand()
    {
        Document document = Document.FromSentences(["kato zumi", "kato", "zumi"]);
        RankerRunner.AssertClose([Math.Sqrt(2), 1, 1], Scores(document));
        RankerRunner.AssertClose([Math.Sqrt(2), Math.Sqrt(0.5), Math.Sqrt(0.5)], Scores(document, ("topics", "1")));
    }

    // Topics of the case above: the first is strongest in 1, the second in 2 and 3 alike: the earlier. 3 has the rest: half of 1/√2, its length
    // by that of the longest.
    [Fact]
    public void GongLiu_ByHand()
    {
        Document document = Document.FromSentences(["kato zumi", "kato", "zumi"]);
        RankerRunner.AssertClose([2, 1, Math.Sqrt(0.125)], Scores(document, GongLiu));
    }

    [Theory]
    [InlineData("local", "binary")]
    [InlineData("local", "frequency")]
    [InlineData("local", "augmented")]
    [InlineData("local", "logarithm")]
    [InlineData("global", "idf")]
    [InlineData("global", "entropy")]
    public void RandomDocument_MatchesDenseDecomposition(string option, string value) => RandomDocuments.Documents.Sample(
        document =>
        {
            (double[] values, double[][] vectors) = DenseEigen.Of(Products(document, value));
            int topics = values.Count(x => x > 0 && x >= 0.25 * values[0] * (1 - 1e-9));
            double[] expected = [.. Enumerable.Range(0, document.SentenceCount).Select(s =>
                Math.Sqrt(Enumerable.Range(0, topics).Sum(i => values[i] * vectors[i][s] * vectors[i][s])))];
            RankerRunner.AssertClose(expected, Scores(document, AllTopics, (option, value)));
        },
        seed: RandomDocuments.Seed,
        iter: 200);

    [Fact]
    public void RandomDocument_GongLiu_EachTopicTakesItsStrongestSentence() => RandomDocuments.Documents.Sample(
        document =>
        {
            (double[] values, double[][] vectors) = DenseEigen.Of(Products(document, "frequency"));
            double[] scores = Scores(document, GongLiu, AllTopics);
            int rank = values.Count(x => x > 1e-9 * values[0]);
            List<int> taken = [];
            for (int topic = 0; topic < rank; topic++)
            {
                // From the first topic on that is not unique, nothing is expected.
                if (topic + 1 < values.Length && values[topic + 1] > values[topic] * (1 - 1e-6))
                {
                    return;
                }

                int[] open = [.. Enumerable.Range(0, document.SentenceCount).Except(taken)];
                double strongest = open.Max(s => Math.Abs(vectors[topic][s]));
                int expected = open.First(s => Math.Abs(vectors[topic][s]) > strongest - 1e-9);
                taken.Add(expected);
                Assert.Equal(strongest < 1e-9 ? scores[expected] : rank - topic, scores[expected], 1e-9);
            }
        },
        seed: RandomDocuments.Seed,
        iter: 300);

    // Sentences enough that rounding errors of many steps could add up to topics that are not there.
    [Fact]
    public void ManySentences_HaveAsManyTopicsAsTheRank() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[0, 40], (a, b) => a * b).Array[2, 20].Array[30, 50].Sample(
            sentences =>
            {
                Document document = Document.FromSentences(sentences.Select(s => string.Join(' ', s.Select(w => $"zq{w}x"))));
                (double[] values, double[][] vectors) = DenseEigen.Of(Products(document, "frequency"));
                double[] expected = [.. Enumerable.Range(0, document.SentenceCount).Select(s =>
                    Math.Sqrt(Enumerable.Range(0, values.Count(x => x >= 0.25 * values[0])).Sum(i => values[i] * vectors[i][s] * vectors[i][s])))];
                RankerRunner.AssertClose(expected, Scores(document, AllTopics));
                Assert.Equal(values.Count(x => x > 1e-9 * values[0]), Scores(document, GongLiu, AllTopics).Max(), 1e-9);
            },
            seed: RandomDocuments.Seed,
            iter: 12);

    // 60 sentences that share nothing have 60 equal singular values, of which a decomposition must not find one only.
    [Fact]
    public void EqualSingularValues_AreAllFound()
    {
        Document document = Document.FromSentences(Enumerable.Range(0, 60).Select(i => $"zq{i}a zq{i}b"));
        Assert.All(Scores(document, AllTopics), s => Assert.Equal(Math.Sqrt(2), s, 1e-12));
    }

    [Fact]
    public void TopicCap_KeepsTheStrongest()
    {
        Document document = Document.FromSentences(["belo", "zumi zumi", "driv driv", "kato kato kato"]);
        RankerRunner.AssertClose([0, 2, 2, 3], Scores(document, ("topics", "3")));
    }

    [Theory]
    [InlineData("the of|and is|***", 0)]
    [InlineData("kato", 1)]
    [InlineData("kato zumi|kato zumi|kato zumi", 1.4142135623730951)]
    public void Degenerate_IsItsLength(string sentences, double expected)
    {
        Document document = Document.FromSentences(sentences.Split('|'));
        Assert.All(Scores(document), s => Assert.Equal(expected, s, 1e-12));
    }

    [Fact]
    public void NoSentence_GivesNoScore()
    {
        Assert.Empty(Scores(Document.FromSentences([])));
        Assert.Empty(Scores(Document.FromSentences([]), GongLiu));
    }

    [Fact]
    public void RepeatedSentence_HasTheSameBits_AndTheEarlierIsChosen()
    {
        Document document = Document.FromSentences(["pank sorl", "kato zumi belo", "kato driv", "kato zumi belo", "zumi twem"]);
        double[] scores = Scores(document);
        Assert.Equal(scores[1], scores[3]);
        Assert.Equal([1], Summarizers.Lsa.Create().Summarize(document, SummaryLength.Sentences(1)).Indexes.ToArray());
    }

    [Fact]
    public void CapReached_IsFlagged()
    {
        Document document = Document.FromSentences(["kato zumi", "kato belo driv", "zumi driv", "pank kato"]);
        Assert.True(SystemSpec.Parse("lsa:iterations=1").Create().Summarize(document, SummaryLength.Sentences(1)).Report.StoppedEarly);
        Assert.False(SystemSpec.Parse("lsa").Create().Summarize(document, SummaryLength.Sentences(1)).Report.StoppedEarly);
    }

    private static double[] Scores(Document document, params (string, string)[] options) =>
        RankerRunner.Scores(Summarizers.Lsa, document, options);

    private static double[,] Products(Document document, string weight)
    {
        List<List<int>> content = RandomDocuments.ContentOf(document);
        int n = content.Count;
        int[] terms = [.. content.SelectMany(s => s).Distinct()];
        double[][] matrix = [.. content.Select(s => terms.Select(t => Weight(s, t)).ToArray())];
        double[,] products = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                products[i, j] = matrix[i].Zip(matrix[j], (a, b) => a * b).Sum();
            }
        }

        return products;

        double Weight(List<int> sentence, int term)
        {
            double count = sentence.Count(t => t == term);
            if (count == 0)
            {
                return 0;
            }

            int all = content.Sum(s => s.Count(t => t == term));
            return weight switch
            {
                "binary" => 1,
                "augmented" => 0.5 + (0.5 * count / sentence.GroupBy(t => t).Max(g => g.Count())),
                "logarithm" => Math.Log(1 + count),
                "idf" => count * (1 + Math.Log((double)n / content.Count(s => s.Contains(term)))),
                "entropy" => count * (1 + content.Select(s => s.Count(t => t == term)).Where(c => c > 0).Sum(c => (double)c / all * Math.Log((double)c / all) / Math.Log(Math.Max(2, n)))),
                _ => count,
            };
        }
    }
}
