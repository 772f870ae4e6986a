namespace Summ.Scoring.Rouge;

/// <summary>Which ROUGE measure a metric is.</summary>
internal enum RougeKind
{
    N,
    L,
    Lsum,
}

/// <summary>
/// A ROUGE measure as a metric of the catalogue. References are analysed once for all systems, a summary once for all measures.
/// </summary>
/// <param name="kind">Which measure.</param>
/// <param name="n">Length of the n-grams; 0 for the others.</param>
/// <param name="options">Options of the protocol.</param>
internal sealed class RougeMetric(RougeKind kind, int n, RougeScoreOptions options) : IMetric
{
    private readonly RougeScorer _scorer = new(options);

    /// <summary>NaN without references; zeros for an empty summary.</summary>
    public MetricValue Score(ScoringInput input)
    {
        if (input.Target.References.Count == 0)
        {
            return MetricValue.OfTriple(double.NaN, double.NaN, double.NaN);
        }

        RougeReferences references = input.Target.Analysis(options, t => _scorer.Analyze(t.References));
        RougeCandidate candidate = input.Analysis(options, i => references.Read(i.Sentences));
        RougeScore score = kind switch
        {
            RougeKind.N => _scorer.ScoreN(references, candidate, n),
            RougeKind.L => _scorer.ScoreL(references, candidate),
            _ => _scorer.ScoreLsum(references, candidate),
        };
        return MetricValue.OfTriple(score.Precision, score.Recall, score.F1);
    }
}
