using CsCheck;
using Summ.Catalogue;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Summarization.Frequency;

public sealed class KlSumTests
{
    [Fact]
    public void Divergence_FallsAsComputedByHand()
    {
        // Content words: kato x 2, zumi x 2; P_D = 1/2, 1/2; α = 1, V = 2.
        // Empty summary: P_S = 1/2, 1/2: divergence 0. It is the same with sentence 0 (2/4, 2/4): decrease 0.
        // With sentence 1 or 2 alone: P_S = 2/3, 1/3: ½ ln((1/2)/(2/3)) + ½ ln((1/2)/(1/3)) = ½ ln(3/4 · 3/2) = ½ ln(9/8).
        // So sentence 0 is first. Then sentence 1: counts 2, 1 of 3, P_S = 3/5, 2/5: ½ ln(5/6 · 5/4) = ½ ln(25/24).
        Document document = Document.FromSentences(["Kato zumi.", "The kato.", "Zumi.", "***"]);
        Summary one = Run(document, SummaryLength.Sentences(1), "1");
        Assert.Equal([0], one.Indexes.ToArray());
        RankerRunner.AssertClose([0, -0.5 * Math.Log(25.0 / 24), -0.5 * Math.Log(25.0 / 24), 0], one.Scores.ToArray());

        // The summary is filled although that makes it worse; of the two equals the earlier; the sentence without words comes last.
        Assert.Equal([0, 1], Run(document, SummaryLength.Sentences(2), "1").Indexes.ToArray());
        Assert.Equal([0, 1, 2], Run(document, SummaryLength.Sentences(3), "1").Indexes.ToArray());
    }

    [Fact]
    public void SmallSmoothing_WantsEveryWordCovered()
    {
        // Kato x 3, zumi x 2, belo x 2. With little smoothing a missing word costs much, and the sentence of all three words wins.
        Document document = Document.FromSentences(["Kato kato.", "Kato zumi belo.", "Zumi belo."]);
        Assert.Equal([1], Run(document, SummaryLength.Sentences(1), "0.001").Indexes.ToArray());
    }

    [Fact]
    public void RandomDocuments_AreSummarisedAsByFullDivergences() =>
        Gen.Select(RandomDocuments.Documents, Gen.Int[0, 8], Gen.Bool, Gen.Int[0, 3].Select(i => new[] { "0.001", "0.01", "0.5", "3" }[i])).Sample(
            (document, size, words, smoothing) =>
            {
                SummaryLength length = words ? SummaryLength.Words(size * 4) : SummaryLength.Sentences(size);
                (List<int> chosen, double[] scores) = Slow(document, length, double.Parse(smoothing, System.Globalization.CultureInfo.InvariantCulture));
                Summary summary = Run(document, length, smoothing);
                Assert.Equal(chosen.Order(), summary.Indexes.ToArray());
                RankerRunner.AssertClose(scores, summary.Scores.ToArray());
            },
            seed: RandomDocuments.Seed, iter: RandomDocuments.Count);

    private static Summary Run(Document document, SummaryLength length, string smoothing)
    {
        OptionValues options = new("kl-sum", Summarizers.KlSum.Options, [KeyValuePair.Create("smoothing", smoothing)]);
        return Summarizers.KlSum.Create(options).Summarize(document, length);
    }

    // Both distributions and the whole sum for every candidate at every step.
    private static (List<int> Chosen, double[] Scores) Slow(Document document, SummaryLength length, double smoothing)
    {
        List<List<int>> sentences = RandomDocuments.ContentOf(document);
        List<int> all = [.. sentences.SelectMany(s => s)];
        int[] vocabulary = [.. all.Distinct()];
        SummaryBudget budget = new(document, length);
        List<int> chosen = [];
        double[] scores = new double[sentences.Count];
        while (true)
        {
            int[] open = [.. Enumerable.Range(0, sentences.Count).Where(s => !chosen.Contains(s) && budget.Fits(s))];
            if (open.Length == 0)
            {
                break;
            }

            // Of equal divergences the longer sentence has the higher gain.
            int[] content = [.. open.Where(s => sentences[s].Count > 0)];
            double lowest = content.Length == 0 ? 0 : content.Min(s => Divergence([.. chosen, s]));
            int best = content.Where(s => Divergence([.. chosen, s]) <= lowest + 1e-11).OrderByDescending(s => sentences[s].Count).ThenBy(s => s)
                .Concat(open).First();
            scores[best] = Divergence(chosen) - Divergence([.. chosen, best]);
            budget.TrySpend(best);
            chosen.Add(best);
        }

        for (int s = 0; s < scores.Length; s++)
        {
            scores[s] = chosen.Contains(s) ? scores[s] : Divergence(chosen) - Divergence([.. chosen, s]);
        }

        return (chosen, scores);

        double Divergence(List<int> summary)
        {
            List<int> terms = [.. summary.SelectMany(s => sentences[s])];
            return vocabulary.Sum(t =>
            {
                double d = all.Count(u => u == t) / (double)all.Count;
                double q = (terms.Count(u => u == t) + smoothing) / (terms.Count + (smoothing * vocabulary.Length));
                return d * Math.Log(d / q);
            });
        }
    }
}
