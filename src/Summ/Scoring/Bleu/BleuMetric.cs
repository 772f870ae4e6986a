using Summ.Catalogue;
using Summ.Scoring.Bleu;
using Summ.Scoring.NGrams;

namespace Summ.Scoring.Bleu
{
    /// <summary>BLEU as a metric of the catalogue: a summary's sentences are one segment. Each summary is counted once for its score and the pool.</summary>
    internal sealed class BleuMetric(BleuOptions options) : IPooledMetric
    {
        private readonly BleuScorer _scorer = new(options);

        private int Order => options.Order;

        /// <summary>NaN without references; 0 for an empty summary.</summary>
        public MetricValue Score(ScoringInput input) => MetricValue.OfNumber(Count(input) is { } statistics ? _scorer.SentenceScore(statistics) : double.NaN);

        public IMetricPool NewPool() => new Pool(this);

        private BleuStatistics? Count(ScoringInput input)
        {
            if (input.Target.References.Count == 0)
            {
                return null;
            }

            BleuReferences references = input.Target.Analysis(options, t => new BleuReferences([.. t.References.Select(Segment.Of)], options));
            return input.Analysis(options, i => references.Count(Segment.Of(i.Sentences), options.Order));
        }

        private sealed class Pool(BleuMetric metric) : IMetricPool
        {
            private readonly BleuStatistics _sum = new(metric.Order);
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
        /// <summary>Precision of n-grams up to four tokens, with a penalty for brevity; 0 to 100.</summary>
        public static MetricInfo Bleu { get; } = new()
        {
            Id = "bleu",
            Name = "BLEU",
            Family = MetricFamily.Reference,
            Paper = "Papineni, Roukos, Ward & Zhu 2002, BLEU: a Method for Automatic Evaluation of Machine Translation, ACL; as sacreBLEU (Post 2018, WMT) computes it with its tokeniser 13a",
            Summary = "Geometric mean of the shares of the summary's 1- to 4-grams that a reference has, times a penalty for a summary shorter than the closest reference; 0 to 100; 0 for an empty summary. Of a set of summaries the counts are pooled.",
            HigherIsBetter = true,
            Options =
            [
                OptionInfo.Integer("order", 4, 1, BleuScorer.MaxOrder, "Length of the longest n-grams, in tokens; 4 in the paper."),
                OptionInfo.Choice("smoothing", "exp", ["exp", "none", "floor", "add-k"], "What stands for a precision of 0; sacreBLEU's smooth-method (Chen & Cherry 2014, methods 3, none, 1, 2)."),
                OptionInfo.Number("floor-value", 0.1, 0, 1, "Matches counted in place of 0 under smoothing=floor; 0.1 in sacreBLEU."),
                OptionInfo.Number("add-k-value", 1, 0, 1, "Added to matches and totals of lengths from 2 on under smoothing=add-k; 1 in sacreBLEU."),
                OptionInfo.Flag("lowercase", false, "Compare in lower case; sacreBLEU's lowercase."),
                OptionInfo.Flag("effective-order", true, "Leave out lengths that a single summary is too short for, as sacreBLEU's sentence_scorer; the pooled score never does."),
            ],
            Create = o => new BleuMetric(new BleuOptions
            {
                Order = o.Integer("order"),
                Smoothing = o.Text("smoothing") switch
                {
                    "none" => BleuSmoothing.None,
                    "floor" => BleuSmoothing.Floor,
                    "add-k" => BleuSmoothing.AddK,
                    _ => BleuSmoothing.Exponential,
                },
                FloorValue = o.Number("floor-value"),
                AddKValue = o.Number("add-k-value"),
                Lowercase = o.Flag("lowercase"),
                EffectiveOrder = o.Flag("effective-order"),
            }),
        };
    }
}
