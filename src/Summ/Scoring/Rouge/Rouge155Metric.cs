namespace Summ.Scoring.Rouge;

/// <summary>
/// A ROUGE measure by the protocol <c>rouge-1.5.5</c> as a metric of the catalogue; its values are the rounded ones. References are analysed once for
/// all systems, a summary once for all measures.
/// </summary>
/// <param name="measure">Which measure; ROUGE-Lsum is ROUGE-L, which is over sentences in this protocol.</param>
/// <param name="options">Options of the protocol.</param>
internal sealed class Rouge155Metric(RougeMeasure measure, Rouge155Options options) : IMetric
{
    private readonly Rouge155Scorer _scorer = new(options);
    private readonly RougeReading _reading = options.Reading;

    /// <summary>NaN without references, and for ROUGE-W where a reference has no word; zeros for an empty summary.</summary>
    public MetricValue Score(ScoringInput input)
    {
        if (input.Target.References.Count == 0)
        {
            return MetricValue.OfTriple(double.NaN, double.NaN, double.NaN);
        }

        RougeReferences references = input.Target.Analysis(_reading, t => _scorer.Analyze(t.References));
        RougeCandidate candidate = input.Analysis(_reading, i => references.Read(i.Sentences));
        RougeScore? score = measure.Kind switch
        {
            RougeKind.N => _scorer.ScoreN(references, candidate, (int)measure.Number),
            RougeKind.W => _scorer.ScoreW(references, candidate, measure.Number),
            RougeKind.S => _scorer.ScoreS(references, candidate, (int)measure.Number),
            RougeKind.SU => _scorer.ScoreSU(references, candidate, (int)measure.Number),
            _ => _scorer.ScoreL(references, candidate),
        };
        return score is { } value
            ? MetricValue.OfTriple(value.Precision, value.Recall, value.F1)
            : MetricValue.OfTriple(double.NaN, double.NaN, double.NaN);
    }
}
