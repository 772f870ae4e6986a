using Summ.Catalogue;
using Summ.Scoring.Meteor;
using Summ.Text;

namespace Summ.Scoring.Meteor
{
    /// <summary>METEOR as a metric of the catalogue; a summary is read in its source's language, its sentences as one text.</summary>
    internal sealed class MeteorMetric(MeteorOptions options) : IMetric
    {
        private readonly MeteorScorer _scorer = new(options);

        /// <summary>NaN without references.</summary>
        public MetricValue Score(ScoringInput input) => MetricValue.OfNumber(
            input.Target.References.Count == 0 ? double.NaN : _scorer.Score(input.Document, input.Target.Analysis(typeof(MeteorMetric), Read)));

        private static MeteorReference[] Read(ScoringTarget target) =>
            [.. target.References.Select(r => new MeteorReference(Document.FromSentences(r, target.Source?.Language)))];
    }
}

namespace Summ.Scoring
{
    public static partial class Metrics
    {
        /// <summary>Harmonic mean of precision and recall of aligned words, lowered by fragmentation; without synonyms; 0 to 1.</summary>
        public static MetricInfo Meteor { get; } = new()
        {
            Id = "meteor",
            Name = "METEOR (no synonyms)",
            Family = MetricFamily.Reference,
            Paper = "Banerjee & Lavie 2005, METEOR: An Automatic Metric for MT Evaluation with Improved Correlation with Human Judgments, ACL workshop; Lavie & Agarwal 2007, WMT; stages exact and stem",
            Summary = "Words aligned with the reference, equal or of equal stem but not synonyms: harmonic mean of precision and recall, recall counting nine times as much, lowered by up to a half the more chunks they fall into; best of the references, 0 to 1; 0 for an empty summary.",
            HigherIsBetter = true,
            Options =
            [
                OptionInfo.Number("meteor-alpha", 0.9, 0, 1, "Weight of recall in the harmonic mean: P R / (alpha P + (1 - alpha) R); 0.9 in Banerjee & Lavie 2005."),
                OptionInfo.Number("meteor-beta", 3, 0, 100, "Exponent of the share of chunks in the penalty; 3 in Banerjee & Lavie 2005."),
                OptionInfo.Number("meteor-gamma", 0.5, 0, 1, "Largest penalty; 0.5 in Banerjee & Lavie 2005."),
            ],
            Create = o => new MeteorMetric(new MeteorOptions { Alpha = o.Number("meteor-alpha"), Beta = o.Number("meteor-beta"), Gamma = o.Number("meteor-gamma") }),
        };
    }
}
