using CsCheck;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Summarization.Frequency;

public sealed class FreqSumTests
{
    [Fact]
    public void Sentences_ScoreTheirMeanProbability()
    {
        // Content words: kato x 3, zumi x 2, belo x 1, six in all. p = 1/2, 1/3, 1/6.
        // kato zumi: (1/2 + 1/3)/2 = 5/12. kato kato belo: (1/2 + 1/2 + 1/6)/3 = 7/18. zumi: 1/3. No content: 0.
        Document document = Document.FromSentences(["The kato of zumi.", "Kato kato belo.", "Zumi.", "It is the.", "***"]);
        RankerRunner.AssertClose([5.0 / 12, 7.0 / 18, 1.0 / 3, 0, 0], RankerRunner.Scores(Summarizers.FreqSum, document));
    }

    [Fact]
    public void RandomDocuments_ScoreAsByDefinition() => RandomDocuments.Documents.Sample(
        document =>
        {
            List<List<int>> sentences = RandomDocuments.ContentOf(document);
            List<int> all = [.. sentences.SelectMany(t => t)];
            IEnumerable<double> expected = sentences.Select(s => s.Count == 0 ? 0 : s.Average(t => all.Count(u => u == t) / (double)all.Count));
            RankerRunner.AssertClose([.. expected], RankerRunner.Scores(Summarizers.FreqSum, document));
        },
        seed: RandomDocuments.Seed, iter: RandomDocuments.Count);
}
