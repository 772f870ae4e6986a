namespace Summ.Scoring.Rouge;

/// <summary>
/// A ROUGE measure by the protocol <c>rouge-score</c> as a metric of the catalogue. References are analysed once for all systems, a summary once for
/// all measures.
/// </summary>
/// <param name="measure">Which measure, one that the protocol has.</param>
/// <param name="options">Options of the protocol.</param>
internal sealed class RougeMetric(RougeMeasure measure, RougeScoreOptions options) : IMetric
{
    private readonly RougeScorer _scorer = new(options);
    private readonly RougeReading _reading = options.Reading;

    /// <summary>NaN without references; zeros for an empty summary.</summary>
    public MetricValue Score(ScoringInput input)
    {
        if (input.Target.References.Count == 0)
        {
            return MetricValue.OfTriple(double.NaN, double.NaN, double.NaN);
        }

        RougeReferences references = input.Target.Analysis(_reading, t => _scorer.Analyze(t.References));
        RougeCandidate candidate = input.Analysis(_reading, i => references.Read(i.Sentences));
        RougeScore score = measure.Kind switch
        {
            RougeKind.N => _scorer.ScoreN(references, candidate, (int)measure.Number),
            RougeKind.L => _scorer.ScoreL(references, candidate),
            _ => _scorer.ScoreLsum(references, candidate),
        };
        return MetricValue.OfTriple(score.Precision, score.Recall, score.F1);
    }
}
