using Summ.Scoring.Extractive;
using Summ.Scoring.Redundancy;

namespace Summ.Scoring.Redundancy
{
    /// <summary>
    /// 1 minus the unique n-gram ratio for n = 2: Xiao and Carenini 2020, Systematically Exploring Redundancy Reduction in Summarizing Long
    /// Documents, AACL, section 3. Bigrams do not cross a sentence's end.
    /// </summary>
    internal sealed class BigramRedundancy : IMetric
    {
        public MetricValue Score(ScoringInput input)
        {
            int[] words = new int[input.Document.Tokens.Length];
            for (int i = 0; i < words.Length; i++)
            {
                words[i] = input.Document.Tokens[i].Word;
            }

            HashSet<long> seen = [];
            int total = 0;
            foreach (long bigram in SentenceBigrams.Of(input.Document, words))
            {
                total++;
                seen.Add(bigram);
            }

            return MetricValue.OfNumber(total == 0 ? double.NaN : 1 - ((double)seen.Count / total));
        }
    }
}

namespace Summ.Scoring
{
    public static partial class Metrics
    {
        /// <summary>Share of the summary's word bigrams that it has said before: 1 minus the unique-bigram ratio, 0 to 1.</summary>
        public static MetricInfo Redundancy { get; } = new()
        {
            Id = "redundancy",
            Name = "Redundancy",
            Family = MetricFamily.Summary,
            Paper = "Xiao & Carenini 2020, Systematically Exploring Redundancy Reduction in Summarizing Long Documents, AACL, section 3",
            Summary = "Share of the summary's word bigrams that it has said before: 1 minus the unique-bigram ratio, 0 to 1. NaN for a summary without a bigram.",
            HigherIsBetter = false,
            Create = _ => new BigramRedundancy(),
        };
    }
}
