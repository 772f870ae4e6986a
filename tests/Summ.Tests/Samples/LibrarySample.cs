using Summ.Readability;
using Summ.Scoring.Rouge;
using Summ.Summarization;
using Summ.Summarization.Selection;
using Summ.Text;

namespace Summ.Tests.Samples;

/// <summary>The samples of the README, compiled and run.</summary>
public sealed class LibrarySample
{
    private const string Article = """
        The harbour of Ostmark was closed on Tuesday. A storm had sunk two barges in the channel. Divers found both wrecks on Wednesday.
        The harbour master said that the channel would be open by Friday. Nobody was hurt. Ferries use the old harbour until then.
        """;

    [Fact]
    public void Summarise_Score_Measure()
    {
        // sample: library
        Document document = Document.FromText(Article);                       // analysed once, shared by everything below

        ISummarizer textRank = SystemSpec.Parse("text-rank+mmr").Create();
        Summary summary = textRank.Summarize(document, SummaryLength.Sentences(2));
        foreach (int index in summary.Indexes)
        {
            Console.WriteLine($"{index}: {summary.Scores[index]:0.000} {document.SentenceText(index)}");
        }

        RougeScorer rouge = new(new RougeScoreOptions { Stem = true });
        RougeReferences references = rouge.Analyze([["A storm closed the harbour until Friday."]]);
        RougeScore score = rouge.ScoreN(references, references.Read(summary.Sentences), n: 1);

        TextCounts counts = ReadabilityCounter.Count(document);
        double ease = Formulas.FleschReadingEase.Compute(in counts);
        // end

        Assert.Equal(2, summary.Indexes.Length);
        Assert.InRange(score.F1, 0.1, 1);
        Assert.InRange(ease, 60, 100);
    }

    [Fact]
    public void OwnSystem_SummarisesWithAnySelector()
    {
        // sample: use
        ISummarizer numbers = new RankingSummarizer(new MostNumbers(), new TopByScore());
        // end
        Summary summary = numbers.Summarize(Document.FromText("It rained. In 1953 the sea broke 67 dykes. People fled."), SummaryLength.Sentences(1));
        Assert.Equal([1], summary.Indexes.ToArray());
    }

    // sample: system
    /// <summary>Prefers the sentences with the most numbers.</summary>
    internal sealed class MostNumbers : ISentenceRanker
    {
        public RankReport Rank(Document document, Span<double> scores, CancellationToken cancellationToken)
        {
            for (int s = 0; s < scores.Length; s++)
            {
                foreach (Token token in document.TokensOf(s))
                {
                    scores[s] += char.IsDigit(document.Text[token.Start]) ? 1 : 0;
                }
            }

            return RankReport.Direct;
        }
    }
    // end
}
