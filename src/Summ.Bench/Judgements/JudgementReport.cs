namespace Summ.Bench.Judgements;

/// <summary>All that <c>summ metrics-vs-humans</c> found out, and how.</summary>
/// <param name="Corpus">Name of the corpus, for people.</param>
/// <param name="Protocol">ROUGE protocol.</param>
/// <param name="Stem">Whether words were stemmed.</param>
/// <param name="Options">What was compared.</param>
/// <param name="Documents">Documents read.</param>
/// <param name="Systems">Systems read.</param>
/// <param name="Summaries">Summaries read.</param>
/// <param name="Broken">Broken records passed over.</param>
/// <param name="Groups">The agreements.</param>
/// <param name="Published">Comparisons with published scores; empty when none was asked for.</param>
public sealed record JudgementReport(
    string Corpus,
    string Protocol,
    bool Stem,
    MetaEvaluationOptions Options,
    int Documents,
    int Systems,
    int Summaries,
    int Broken,
    IReadOnlyList<AgreementGroup> Groups,
    IReadOnlyList<PublishedComparison> Published);
