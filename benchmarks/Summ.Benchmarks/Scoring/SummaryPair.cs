using Summ.Benchmarks.Synthetic;

namespace Summ.Benchmarks.Scoring;

/// <summary>A candidate and a reference of three sentences each, which share one sentence, as a summary and its reference may.</summary>
internal sealed record SummaryPair(IReadOnlyList<string> Candidate, IReadOnlyList<string> Reference)
{
    private const int SummarySentences = 3;

    /// <summary>Makes pairs of the sentences of one text.</summary>
    public static SummaryPair[] Make(int count)
    {
        const int Stride = (SummarySentences * 2) - 1;
        IReadOnlyList<string> sentences = SyntheticText.Make(count * Stride).Sentences;
        SummaryPair[] pairs = new SummaryPair[count];
        for (int i = 0; i < count; i++)
        {
            int at = i * Stride;
            pairs[i] = new SummaryPair(
                [sentences[at], sentences[at + 1], sentences[at + 2]],
                [sentences[at + 3], sentences[at + 1], sentences[at + 4]]);
        }

        return pairs;
    }
}
