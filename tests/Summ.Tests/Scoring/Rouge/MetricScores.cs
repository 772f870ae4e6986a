using Summ.Scoring.Rouge;

namespace Summ.Tests.Scoring.Rouge;

/// <summary>What Summ computes for a metric by its id.</summary>
internal static class MetricScores
{
    public static RougeScore OfRougeScore(string metric, bool stem, string[][] references, string[] candidate)
    {
        RougeScorer scorer = new(new RougeScoreOptions { Stem = stem });
        RougeReferences analysed = scorer.Analyze(references);
        RougeCandidate read = analysed.Read(candidate);
        return metric switch
        {
            "rouge-l" => scorer.ScoreL(analysed, read),
            "rouge-lsum" => scorer.ScoreLsum(analysed, read),
            _ => scorer.ScoreN(analysed, read, metric[^1] - '0'),
        };
    }

    /// <summary>Null where ROUGE-W does not exist.</summary>
    public static RougeScore? OfRouge155(string metric, Rouge155Options options, string[][] references, string[] candidate)
    {
        Rouge155Scorer scorer = new(options);
        RougeReferences analysed = scorer.Analyze(references);
        RougeCandidate read = analysed.Read(candidate);
        return metric switch
        {
            "rouge-l" or "rouge-lsum" => scorer.ScoreL(analysed, read),
            "rouge-w" => scorer.ScoreW(analysed, read),
            "rouge-s4" => scorer.ScoreS(analysed, read, 4),
            "rouge-su4" => scorer.ScoreSU(analysed, read, 4),
            _ => scorer.ScoreN(analysed, read, metric[^1] - '0'),
        };
    }
}
