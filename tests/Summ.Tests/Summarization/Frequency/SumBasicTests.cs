using CsCheck;
using Summ.Catalogue;
using Summ.Summarization;
using Summ.Text;

namespace Summ.Tests.Summarization.Frequency;

public sealed class SumBasicTests
{
    private static readonly Gen<SummaryLength> Lengths = Gen.Select(Gen.Int[0, 20], Gen.Int[0, 2]).Select((value, unit) =>
        unit == 0 ? SummaryLength.Sentences(value / 2) : unit == 1 ? SummaryLength.Words(value) : SummaryLength.Bytes(value * 6));

    [Fact]
    public void Words_SinkWithUse()
    {
        // Ten content words: kato x 5, zumi x 3, belo x 1, driv x 1. p = .5, .3, .1, .1.
        // 0 kato zumi .4 | 1 kato kato belo 1.1/3 | 2 kato .5 | 3 kato zumi .4 | 4 zumi driv .2
        // 1st: word kato; sentence 2 with .5; kato becomes .25.
        // 2nd: word zumi (.3); with it: 0 and 3 at .275, 4 at .2; the earlier: 0. Kato becomes .0625, zumi .09.
        // 3rd: word belo (.1, it appears before driv); only sentence 1: (.0625 + .0625 + .1)/3 = .075.
        Document document = Document.FromSentences(["Kato zumi.", "Kato kato belo.", "Kato.", "Kato the zumi.", "Zumi driv."]);
        Summary summary = Run(document, SummaryLength.Sentences(3), wordStep: true);
        Assert.Equal([0, 1, 2], summary.Indexes.ToArray());

        // After it: kato .0625² = .00390625, belo .01. Sentence 3: (.00390625 + .09)/2, 4: (.09 + .1)/2.
        RankerRunner.AssertClose([0.275, 0.075, 0.5, 0.046953125, 0.095], summary.Scores.ToArray());
    }

    [Fact]
    public void WithoutWordStep_TheHeaviestIsTaken()
    {
        // As above, but 3rd: kato .0625, zumi .09: 1 weighs .075, 3 .07625, 4 .095. So 4.
        Document document = Document.FromSentences(["Kato zumi.", "Kato kato belo.", "Kato.", "Kato the zumi.", "Zumi driv."]);
        Assert.Equal([0, 2, 4], Run(document, SummaryLength.Sentences(3), wordStep: false).Indexes.ToArray());
    }

    [Fact]
    public void OneWordOnly_TakesItsSentencesInOrder()
    {
        Document document = Document.FromSentences(["***", "Kato.", "The of.", "Kato kato."]);
        Assert.Equal([1], Run(document, SummaryLength.Sentences(1), wordStep: true).Indexes.ToArray());
        Assert.Equal([1, 3], Run(document, SummaryLength.Sentences(2), wordStep: true).Indexes.ToArray());
        Assert.Equal([0, 1, 3], Run(document, SummaryLength.Sentences(3), wordStep: true).Indexes.ToArray());
    }

    [Fact]
    public void ProbabilityThatUnderflows_LeavesNoSentenceOut()
    {
        Document document = Document.FromSentences(Enumerable.Repeat("Kato zumi belo.", 100));
        Assert.Equal(60, Run(document, SummaryLength.Sentences(60), wordStep: true).Indexes.Length);
        Assert.Equal(60, Run(document, SummaryLength.Sentences(60), wordStep: false).Indexes.Length);
    }

    [Fact]
    public void RandomDocuments_AreSummarisedAsStepByStep() => Gen.Select(RandomDocuments.Documents, Lengths, Gen.Bool).Sample(
        (document, length, wordStep) =>
        {
            (List<int> chosen, double[] scores) = Slow(document, length, wordStep);
            Summary summary = Run(document, length, wordStep);
            Assert.Equal(chosen.Order(), summary.Indexes.ToArray());
            RankerRunner.AssertClose(scores, summary.Scores.ToArray());
        },
        seed: RandomDocuments.Seed, iter: RandomDocuments.Count);

    private static Summary Run(Document document, SummaryLength length, bool wordStep)
    {
        OptionValues options = new("sum-basic", Summarizers.SumBasic.Options, [KeyValuePair.Create("word-step", wordStep ? "true" : "false")]);
        return Summarizers.SumBasic.Create(options).Summarize(document, length);
    }

    // Everything computed anew at each step.
    private static (List<int> Chosen, double[] Scores) Slow(Document document, SummaryLength length, bool wordStep)
    {
        List<List<int>> sentences = RandomDocuments.ContentOf(document);
        List<int> all = [.. sentences.SelectMany(s => s)];
        Dictionary<int, double> p = all.Distinct().ToDictionary(t => t, t => all.Count(u => u == t) / (double)all.Count);
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

            int[] words = [.. open.SelectMany(s => sentences[s]).Distinct().OrderByDescending(t => Ranking.Rounded(p[t])).ThenBy(t => t)];
            int[] holding = wordStep && words.Length > 0 && p[words[0]] > 1e-300 ? [.. open.Where(s => sentences[s].Contains(words[0]))] : open;
            int best = holding.OrderByDescending(s => Ranking.Rounded(Weight(s))).ThenBy(s => s).First();
            scores[best] = Weight(best);
            budget.TrySpend(best);
            chosen.Add(best);
            foreach (int term in sentences[best].Distinct())
            {
                p[term] *= p[term];
            }
        }

        for (int s = 0; s < scores.Length; s++)
        {
            scores[s] = chosen.Contains(s) ? scores[s] : Weight(s);
        }

        return (chosen, scores);

        double Weight(int s) => sentences[s].Count == 0 ? 0 : sentences[s].Average(t => p[t]);
    }
}
