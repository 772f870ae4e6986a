using Summ.Catalogue;
using Summ.Scoring.Chrf;
using Summ.Scoring.NGrams;

namespace Summ.Scoring.Chrf
{
    /// <summary>chrF as a metric of the catalogue: a summary's sentences are one segment. Each summary is counted once for its score and the pool.</summary>
    internal sealed class ChrfMetric(ChrfOptions options) : IPooledMetric
    {
        private readonly ChrfScorer _scorer = new(options);

        /// <summary>NaN without references.</summary>
        public MetricValue Score(ScoringInput input) => MetricValue.OfNumber(Count(input) is { } statistics ? _scorer.CorpusScore(statistics) : double.NaN);

        public IMetricPool NewPool() => new Pool(this);

        private ChrfStatistics? Count(ScoringInput input)
        {
            if (input.Target.References.Count == 0)
            {
                return null;
            }

            ChrfReferences references = input.Target.Analysis(options, t => new ChrfReferences([.. t.References.Select(Segment.Of)], options));
            return input.Analysis(options, i => references.Count(Segment.Of(i.Sentences), _scorer));
        }

        private sealed class Pool(ChrfMetric metric) : IMetricPool
        {
            private readonly ChrfStatistics _sum = new(metric._scorer.Order);
            private bool _isEmpty = true;

            public double Value => _isEmpty ? double.NaN : metric._scorer.CorpusScore(_sum);

            public void Add(ScoringInput input)
            {
                if (metric.Count(input) is { } statistics)
                {
                    _sum.Add(statistics);
                    _isEmpty = false;
                }
            }
        }
    }
}

namespace Summ.Scoring
{
    public static partial class Metrics
    {
        /// <summary>F-score of n-grams of up to six characters; 0 to 100.</summary>
        public static MetricInfo Chrf { get; } = ChrfEntry(
            "chrf", "chrF", 0, "Popović 2015, chrF: character n-gram F-score for automatic MT evaluation, WMT; as sacreBLEU (Post 2018, WMT) computes it",
            "F-score, recall counting twice as much as precision, of 1- to 6-grams of characters without white space; 0 to 100; 0 for an empty summary. Of a set of summaries the counts are pooled.");

        /// <summary>F-score of n-grams of up to six characters and up to two words; 0 to 100.</summary>
        public static MetricInfo ChrfPlusPlus { get; } = ChrfEntry(
            "chrf++", "chrF++", 2, "Popović 2017, chrF++: words helping character n-grams, WMT; as sacreBLEU (Post 2018, WMT) computes it",
            "F-score, recall counting twice as much as precision, of 1- to 6-grams of characters and 1- to 2-grams of words; 0 to 100; 0 for an empty summary. Of a set of summaries the counts are pooled.");

        private static MetricInfo ChrfEntry(string id, string name, int wordOrder, string paper, string summary) => new()
        {
            Id = id,
            Name = name,
            Family = MetricFamily.Reference,
            Paper = paper,
            Summary = summary,
            HigherIsBetter = true,
            Options =
            [
                OptionInfo.Integer("char-order", 6, 1, 10, "Length of the longest n-grams of characters; 6 in the paper."),
                OptionInfo.Number("chrf-beta", 2, 0.01, 100, "How many times as important recall is as precision; 2 in sacreBLEU, whose chrf-beta it is."),
                OptionInfo.Flag("lowercase", false, "Compare in lower case; sacreBLEU's lowercase."),
                OptionInfo.Flag("whitespace", false, "Count white space as characters; sacreBLEU's chrf-whitespace."),
                OptionInfo.Flag("eps-smoothing", false, "Count lengths that a text is too short for as almost 0; sacreBLEU's chrf-eps-smoothing."),
            ],
            Create = o => new ChrfMetric(new ChrfOptions
            {
                CharacterOrder = o.Integer("char-order"),
                WordOrder = wordOrder,
                Beta = o.Number("chrf-beta"),
                Lowercase = o.Flag("lowercase"),
                Whitespace = o.Flag("whitespace"),
                EpsilonSmoothing = o.Flag("eps-smoothing"),
            }),
        };
    }
}
