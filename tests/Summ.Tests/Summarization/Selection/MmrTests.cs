using CsCheck;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Summarization.Selection;

public sealed class MmrTests
{
    // Scores 3, 2, 1, 0 scale to 1, 2/3, 1/3, 0. Sentence 2 is sentence 1 again (cosine 1), 3 and 4 share nothing with any. With lambda 1/2:
    // first 1 (1/2); then 2 has 1/3 − 1/2 = −1/6, 3 has 1/6, 4 has 0: 3, 4, 2.
    [Fact]
    public void FourSentences_ByHand()
    {
        Document document = Document.FromSentences(["kato zumi", "kato zumi", "belo", "driv"]);
        Assert.Equal([0, 2, 3, 1], Select(document, [3, 2, 1, 0], SummaryLength.Sentences(4), "0.5"));
    }

    [Fact]
    public void LambdaOne_IsTheOrderOfScores() => Cases.Sample((document, scores) =>
        Assert.Equal(Ranking.Descending(scores), Select(document, scores, SummaryLength.Percent(100), "1")),
        seed: RandomDocuments.Seed,
        iter: 100);

    [Fact]
    public void EqualScores_AreTheEarlierSentence()
    {
        Document document = Document.FromSentences(["kato", "zumi", "belo"]);
        Assert.Equal([0, 1, 2], Select(document, [0.1 + 0.2, 0.3, 0.3], SummaryLength.Sentences(3), "0.7"));
    }

    [Fact]
    public void RepeatedSentence_IsTwoSentences()
    {
        Document document = Document.FromSentences(["kato zumi", "kato zumi"]);
        Assert.Equal([1, 0], Select(document, [0, 1], SummaryLength.Sentences(2), "0.5"));
    }

    [Fact]
    public void TooLongSentence_IsPassedOver()
    {
        Document document = Document.FromSentences(["kato zumi belo driv", "pank sorl", "twem"]);
        Assert.Equal([1, 2], Select(document, [3, 2, 1], SummaryLength.Words(3), "0.5"));
    }

    [Fact]
    public void NoSentence_GivesNone() => Assert.Empty(Select(Document.FromSentences([]), [], SummaryLength.Sentences(3), "0.5"));

    [Fact]
    public void RandomDocument_MatchesSlowSelection() => Gen.Select(Cases, Gen.OneOf(Array.ConvertAll(new[] { "3s", "100%", "8w", "40b" }, Gen.Const)), Gen.OneOf(Array.ConvertAll(new[] { "0", "0.3", "0.5", "0.7" }, Gen.Const))).Sample(
        (given, limit, lambda) =>
        {
            Assert.True(SummaryLength.TryParse(limit, out SummaryLength length));
            Assert.Equal(Slow(given.Item1, given.Item2, length, double.Parse(lambda)), Select(given.Item1, given.Item2, length, lambda));
        },
        seed: RandomDocuments.Seed,
        iter: 500);

    private static Gen<(Document, double[])> Cases { get; } =
        RandomDocuments.Documents.SelectMany(d => Gen.Int[0, 6].Select(i => i / 3.0).Array[d.SentenceCount].Select(s => (d, s)));

    private static IReadOnlyList<int> Select(Document document, double[] scores, SummaryLength length, string lambda)
    {
        SelectorInfo info = Selectors.Mmr;
        return info.Create(new(info.Id, info.Options, [KeyValuePair.Create("lambda", lambda)])).Select(document, scores, length, CancellationToken.None);
    }

    // Compares every open sentence with every chosen one, at every step.
    private static List<int> Slow(Document document, double[] scores, SummaryLength length, double lambda)
    {
        List<List<int>> content = RandomDocuments.ContentOf(document);
        int n = content.Count;
        Dictionary<int, double> idf = content.SelectMany(s => s.Distinct()).GroupBy(t => t).ToDictionary(g => g.Key, g => 1 + Math.Log((double)n / g.Count()));
        double range = scores.Max() - scores.Min();
        SummaryBudget budget = new(document, length);
        List<int> chosen = [];
        while (true)
        {
            int[] open = [.. Enumerable.Range(0, n).Except(chosen).Where(budget.Fits)];
            if (budget.IsSpent || open.Length == 0)
            {
                return chosen;
            }

            int best = open.MaxBy(s => (Math.Round(Value(s), 11), -s));
            Assert.True(budget.TrySpend(best));
            chosen.Add(best);
        }

        double Value(int s) =>
            (lambda * (range == 0 ? 0 : (scores[s] - scores.Min()) / range)) - ((1 - lambda) * chosen.Select(c => Cosine(content[s], content[c])).DefaultIfEmpty(0).Max());

        double Product(List<int> a, List<int> b) => a.Sum(x => b.Sum(y => x == y ? idf[x] * idf[x] : 0));

        double Cosine(List<int> a, List<int> b) => a.Count == 0 || b.Count == 0 ? 0 : Product(a, b) / Math.Sqrt(Product(a, a) * Product(b, b));
    }
}
