using Summ.Catalogue;
using Summ.Scoring.Divergence;

namespace Summ.Scoring.Divergence
{
    /// <summary>The divergence of source and summary as a metric of the catalogue.</summary>
    internal sealed class SourceDivergence : IMetric
    {
        private readonly JensenShannonOptions _options;

        public SourceDivergence(JensenShannonOptions options)
        {
            JensenShannon.CheckDelta(options.Delta);
            _options = options;
        }

        public MetricValue Score(ScoringInput input)
        {
            if (input.Target.Source is null)
            {
                return MetricValue.OfNumber(double.NaN);
            }

            (Type, bool) key = (typeof(StemCounts), _options.StopWords);
            StemCounts source = input.Target.Analysis(key, t => new StemCounts(t.Source!, _options.StopWords));
            StemCounts summary = input.Analysis(key, i => new StemCounts(i.Document, _options.StopWords));
            return MetricValue.OfNumber(JensenShannon.Between(source, summary, _options.Smoothed ? _options.Delta : 0));
        }
    }
}

namespace Summ.Scoring
{
    public static partial class Metrics
    {
        /// <summary>Jensen-Shannon divergence between the words of source and summary, in bits, 0 to 1; less is better.</summary>
        public static MetricInfo JsDivergence { get; } = new()
        {
            Id = "js-divergence",
            Name = "JS divergence",
            Family = MetricFamily.Source,
            Paper = "Louis & Nenkova 2009, Automatically Evaluating Content Selection in Summarization without Human Models, EMNLP; 2013, Computational Linguistics 39(2)",
            Summary = "Jensen-Shannon divergence between the distributions of stems, stop words left out, of source and summary, in bits: 0 when equal, 1 when nothing is shared. NaN for a source or summary without such a word.",
            HigherIsBetter = false,
            Options =
            [
                OptionInfo.Flag("smoothed", false, "Give words that one of the texts lacks a small probability, (C + delta) / (N + delta B), B 1.5 times the source's different words."),
                OptionInfo.Number("delta", 0.005, 1e-6, 1, "What smoothing adds to each count; 0.005 in the authors' program SIMetrix."),
                OptionInfo.Flag("stop-words", false, "Count stop words too."),
            ],
            Create = o => new SourceDivergence(new JensenShannonOptions { Smoothed = o.Flag("smoothed"), Delta = o.Number("delta"), StopWords = o.Flag("stop-words") }),
        };
    }
}
