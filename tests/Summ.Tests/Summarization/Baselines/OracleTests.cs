using CsCheck;
using Summ.Scoring.Rouge;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Summarization.Baselines;

public sealed class OracleTests
{
    [Fact]
    public void Sentences_AreAddedWhileTheyRaiseRouge()
    {
        // Reference "a b c d": 4 words, 3 bigrams. Sentence 2, "c d": P 1, R 1/2, F 2/3; bigrams P 1, R 1/3, F 1/2; mean 7/12.
        // Sentence 0, "a b": the same, and earlier, so it is first. Then 2: all words and bigrams ("b c" across the seam): 1.
        // Sentence 1 would only lower it, so the third sentence that fits is not used.
        Summary summary = Run(["Aa bb.", "Xx yy.", "Cc dd."], 3, ["Aa bb cc dd."]);
        Assert.Equal([0, 2], summary.Indexes.ToArray());

        // Sentence 1 at the end: 4 of 6 words, F 4/5; it breaks "b c": 2 of 5 bigrams, of 3, F 1/2. Mean .65, change -.35.
        RankerRunner.AssertClose([7.0 / 12, -0.35, 5.0 / 12], summary.Scores.ToArray());
    }

    [Fact]
    public void Words_AreStemmed() => Assert.Equal([1], Run(["Dogs ate.", "Running horses."], 2, ["The horse runs."]).Indexes.ToArray());

    [Fact]
    public void SeveralReferences_TheBestOneCounts() =>
        Assert.Equal([1], Run(["Aa bb xx yy.", "Cc dd."], 1, ["Aa bb zz ww vv uu."], ["Cc dd."]).Indexes.ToArray());

    [Fact]
    public void NothingInCommon_GivesEmptySummary() => Assert.Empty(Run(["Aa bb.", "Cc dd."], 2, ["Xx yy."]).Indexes.ToArray());

    [Fact]
    public void EmptyReference_GivesEmptySummary() => Assert.Empty(Run(["Aa bb.", "Cc dd."], 2, [""]).Indexes.ToArray());

    [Fact]
    public void NoReference_Throws()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => Run(["Aa bb."], 1));
        Assert.Contains("needs at least one reference", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RandomDocuments_AreSummarisedAsByScoringEachText() =>
        Gen.Select(RandomDocuments.Sentences, RandomDocuments.Sentences.Array[1, 3], Gen.Int[0, 8], Gen.Bool).Sample(
            (sentences, references, size, words) =>
            {
                Document document = Document.FromSentences(sentences);
                SummaryLength length = words ? SummaryLength.Words(size * 6) : SummaryLength.Sentences(size);
                (List<int> chosen, double[] scores) = Slow(document, references, length);
                Summary summary = Summarizers.Oracle.Create().Summarize(new SummaryRequest(document, length) { References = references });
                Assert.Equal(chosen.Order(), summary.Indexes.ToArray());
                RankerRunner.AssertClose(scores, summary.Scores.ToArray());
            },
            seed: RandomDocuments.Seed, iter: RandomDocuments.Count);

    private static Summary Run(string[] sentences, int length, params string[][] references) => Summarizers.Oracle.Create().Summarize(
        new SummaryRequest(Document.FromSentences(sentences), SummaryLength.Sentences(length)) { References = references });

    // Scores the whole text of every candidate at every step.
    private static (List<int> Chosen, double[] Scores) Slow(Document document, string[][] references, SummaryLength length)
    {
        RougeScorer scorer = new(new RougeScoreOptions { Stem = true });
        RougeReferences analysed = scorer.Analyze(references);
        SummaryBudget budget = new(document, length);
        List<int> chosen = [];
        double[] scores = new double[document.SentenceCount];
        while (true)
        {
            double now = Ranking.Rounded(Score(chosen));
            int[] better = [.. Enumerable.Range(0, document.SentenceCount).Where(s => !chosen.Contains(s) && budget.Fits(s) && Ranking.Rounded(Score([.. chosen, s])) > now)];
            if (better.Length == 0)
            {
                break;
            }

            int best = better.OrderByDescending(s => Ranking.Rounded(Score([.. chosen, s]))).ThenBy(s => s).First();
            scores[best] = Score([.. chosen, best]) - Score(chosen);
            budget.TrySpend(best);
            chosen.Add(best);
        }

        for (int s = 0; s < scores.Length; s++)
        {
            scores[s] = chosen.Contains(s) ? scores[s] : Score([.. chosen, s]) - Score(chosen);
        }

        return (chosen, scores);

        double Score(List<int> summary)
        {
            RougeCandidate candidate = analysed.Read([.. summary.Order().Select(s => document.SentenceText(s).ToString())]);
            return (scorer.ScoreN(analysed, candidate, 1).F1 + scorer.ScoreN(analysed, candidate, 2).F1) / 2;
        }
    }
}
