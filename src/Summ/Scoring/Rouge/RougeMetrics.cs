using System.Diagnostics.CodeAnalysis;
using Summ.Scoring.Rouge;

namespace Summ.Scoring;

public static partial class Metrics
{
    private const string RougePaper = "Lin 2004, ROUGE: A Package for Automatic Evaluation of Summaries, ACL Workshop Text Summarization Branches Out";
    private const string RougeRange = "precision, recall and F1, 0 to 1; 0 for an empty summary.";

    /// <summary>Unigrams.</summary>
    public static MetricInfo Rouge1 => Rouge(new RougeMeasure(RougeKind.N, 1));

    /// <summary>Bigrams.</summary>
    public static MetricInfo Rouge2 => Rouge(new RougeMeasure(RougeKind.N, 2));

    /// <summary>Trigrams.</summary>
    public static MetricInfo Rouge3 => Rouge(new RougeMeasure(RougeKind.N, 3));

    /// <summary>4-grams.</summary>
    public static MetricInfo Rouge4 => Rouge(new RougeMeasure(RougeKind.N, 4));

    /// <summary>Longest common subsequence: of the whole texts under rouge-score, of the sentences under rouge-1.5.5.</summary>
    public static MetricInfo RougeL => Rouge(new RougeMeasure(RougeKind.L, 0));

    /// <summary>Union of the longest common subsequences of the sentences.</summary>
    public static MetricInfo RougeLsum => Rouge(new RougeMeasure(RougeKind.Lsum, 0));

    /// <summary>Longest common subsequence that prefers consecutive words, with the usual weight 1.2.</summary>
    public static MetricInfo RougeW => Rouge(new RougeMeasure(RougeKind.W, Rouge155Scorer.DefaultWeight));

    /// <summary>Pairs of words with at most four between them.</summary>
    public static MetricInfo RougeS4 => Rouge(new RougeMeasure(RougeKind.S, Rouge155Scorer.DefaultGap));

    /// <summary>Pairs of words with at most four between them, and single words.</summary>
    public static MetricInfo RougeSU4 => Rouge(new RougeMeasure(RougeKind.SU, Rouge155Scorer.DefaultGap));

    // ROUGE measures with another length, weight or gap than those of the catalogue are made when asked for.
    private static bool TryMakeRouge(string id, [NotNullWhen(true)] out MetricInfo? info)
    {
        info = RougeMeasure.TryParse(id, out RougeMeasure measure) ? Rouge(measure, id) : null;
        return info is not null;
    }

    private static MetricInfo Rouge(RougeMeasure measure) => Rouge(measure, measure.Id);

    private static MetricInfo Rouge(RougeMeasure measure, string id) => new()
    {
        Id = id,
        Name = "ROUGE-" + NameOf(measure),
        Family = MetricFamily.Reference,
        Paper = RougePaper + (measure.IsOfBothProtocols ? "; as rouge_score 0.1.2 or ROUGE-1.5.5 compute it" : "; as ROUGE-1.5.5 computes it"),
        Summary = SummaryOf(measure),
        HigherIsBetter = true,
        IsTriple = true,
        Options = measure.IsOfBothProtocols ? RougeOptions.OfBoth : RougeOptions.OfRouge155,
        Create = values => RougeOptions.Make(measure, values),
    };

    private static string NameOf(RougeMeasure measure) => measure.Kind switch
    {
        RougeKind.N => measure.Digits,
        RougeKind.L => "L",
        RougeKind.Lsum => "Lsum",
        RougeKind.W => "W-" + measure.Digits,
        RougeKind.S => "S" + measure.Digits,
        _ => "SU" + measure.Digits,
    };

    private static string SummaryOf(RougeMeasure measure) => measure.Kind switch
    {
        RougeKind.N => $"Overlap of {measure.Digits}-grams with the reference, each counted at most as often as it stands in both; {RougeRange}",
        RougeKind.L => $"Longest common subsequence of summary and reference as one sequence each, under rouge-1.5.5 the same as ROUGE-Lsum; {RougeRange}",
        RougeKind.Lsum => $"Union of the longest common subsequences of each reference sentence with all summary sentences; {RougeRange}",
        RougeKind.W => $"As ROUGE-Lsum, with a run of k consecutive words weighing k to the power of {measure.Digits}; NaN if a reference has no word; {RougeRange}",
        RougeKind.S => $"Overlap of pairs of words in their order, {Gap(measure)} words between them; {RougeRange}",
        _ => $"Overlap of pairs of words in their order, {Gap(measure)} words between them, and of single words; {RougeRange}",
    };

    private static string Gap(RougeMeasure measure) => measure.Number == Rouge155Scorer.UnlimitedGap ? "any number of" : $"at most {measure.Digits}";
}
