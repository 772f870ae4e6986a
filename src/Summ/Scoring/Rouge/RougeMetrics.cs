using System.Globalization;
using Summ.Catalogue;
using Summ.Scoring.Rouge;

namespace Summ.Scoring;

public static partial class Metrics
{
    private const string RougePaper = "Lin 2004, ROUGE: A Package for Automatic Evaluation of Summaries, ACL Workshop Text Summarization Branches Out; as rouge_score 0.1.2 computes it";

    private static readonly OptionInfo Stem = OptionInfo.Flag(
        "stem", false, "stem words of more than three letters with Porter's stemmer before matching; rouge_score's use_stemmer");

    /// <summary>Unigrams.</summary>
    public static MetricInfo Rouge1 => RougeNgrams(1);

    /// <summary>Bigrams.</summary>
    public static MetricInfo Rouge2 => RougeNgrams(2);

    /// <summary>Trigrams.</summary>
    public static MetricInfo Rouge3 => RougeNgrams(3);

    /// <summary>4-grams.</summary>
    public static MetricInfo Rouge4 => RougeNgrams(4);

    /// <summary>Longest common subsequence of the whole texts.</summary>
    public static MetricInfo RougeL => Rouge("rouge-l", "ROUGE-L", RougeKind.L, 0,
        "Longest common subsequence of summary and reference as one sequence each; precision, recall and F1, 0 to 1; 0 for an empty summary.");

    /// <summary>Union of the longest common subsequences of the sentences.</summary>
    public static MetricInfo RougeLsum => Rouge("rouge-lsum", "ROUGE-Lsum", RougeKind.Lsum, 0,
        "Union of the longest common subsequences of each reference sentence with all summary sentences; precision, recall and F1, 0 to 1; 0 for an empty summary.");

    private static MetricInfo RougeNgrams(int n)
    {
        string number = n.ToString(CultureInfo.InvariantCulture);
        return Rouge("rouge-" + number, "ROUGE-" + number, RougeKind.N, n,
            $"Overlap of {number}-grams with the reference, each counted at most as often as it stands in both; precision, recall and F1, 0 to 1; 0 for an empty summary.");
    }

    private static MetricInfo Rouge(string id, string name, RougeKind kind, int n, string summary) => new()
    {
        Id = id,
        Name = name,
        Family = MetricFamily.Reference,
        Paper = RougePaper,
        Summary = summary,
        HigherIsBetter = true,
        IsTriple = true,
        Options = [Stem],
        Create = o => new RougeMetric(kind, n, new RougeScoreOptions { Stem = o.Flag("stem") }),
    };
}
