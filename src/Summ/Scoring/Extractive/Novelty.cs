using Summ.Scoring.Extractive;

namespace Summ.Scoring.Extractive
{
    /// <summary>
    /// Novel bigrams: See, Liu and Manning 2017, Get To The Point: Summarization with Pointer-Generator Networks, ACL, section 6.2 and figure 6.
    /// <para>Departs from the paper: bigrams do not cross a sentence's end, so that an extract of separate sentences has none.</para>
    /// </summary>
    internal sealed class Novelty : IMetric
    {
        public MetricValue Score(ScoringInput input)
        {
            if (input.Target.Source is null)
            {
                return MetricValue.OfNumber(double.NaN);
            }

            HashSet<long> known = input.Target.Analysis(typeof(Novelty), t => SentenceBigrams.Of(t.Source!, Words(t)).ToHashSet());
            int total = 0;
            int fresh = 0;
            foreach (long bigram in SentenceBigrams.Of(input.Document, SourceIndex.Of(input.Target).Map(input.Document)))
            {
                total++;
                fresh += known.Contains(bigram) ? 0 : 1;
            }

            return MetricValue.OfNumber(total == 0 ? double.NaN : (double)fresh / total);
        }

        private static int[] Words(ScoringTarget target) => SourceIndex.Of(target).Words.ToArray();
    }
}

namespace Summ.Scoring
{
    public static partial class Metrics
    {
        /// <summary>Share of the summary's word bigrams that the source does not have, 0 to 1; 0 for an extract.</summary>
        public static MetricInfo Novelty { get; } = new()
        {
            Id = "novelty",
            Name = "Novelty",
            Family = MetricFamily.Source,
            Paper = "See, Liu & Manning 2017, Get To The Point: Summarization with Pointer-Generator Networks, ACL, section 6.2",
            Summary = "Share of the summary's word bigrams that the source does not have, 0 to 1; 0 for an extract. NaN for a summary without a bigram.",
            HigherIsBetter = null,
            Create = _ => new Novelty(),
        };
    }
}
