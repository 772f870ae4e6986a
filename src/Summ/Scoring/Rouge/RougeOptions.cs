using Summ.Catalogue;

namespace Summ.Scoring.Rouge;

/// <summary>The options of the ROUGE metrics in the catalogue, and the metric that they ask for.</summary>
internal static class RougeOptions
{
    private const string RougeScore = "rouge-score";
    private const string Rouge155 = "rouge-1.5.5";
    private const string Auto = "auto";
    private const string Best = "best";
    private const string Average = "average";
    private const int HighestLimit = 1_000_000_000;

    private static readonly OptionInfo[] BesidesProtocol =
    [
        OptionInfo.Flag("stem", false, "compare words of more than three letters by their stem; rouge_score's use_stemmer, the script's -m"),
        OptionInfo.Flag("remove-stop-words", false, "leave out the script's 598 stop words; rouge-1.5.5 only, -s"),
        OptionInfo.Integer("word-limit", 0, 0, HighestLimit, "only the first so many words of summary and reference, 0 for all; rouge-1.5.5 only, -l"),
        OptionInfo.Integer("byte-limit", 0, 0, HighestLimit, "only the first so many bytes of summary and reference, 0 for all; rouge-1.5.5 only, -b"),
        OptionInfo.Choice(
            "multi-reference", Auto, [Auto, Best, Average],
            "several references: the best one, or all together; auto is best under rouge-score and average, -f A, under rouge-1.5.5"),
        OptionInfo.Number("alpha", 0.5, 0, 1, "weight of precision in F, 1 for precision, 0 for recall, 0.5 for F1; rouge-1.5.5 only, -p"),
    ];

    /// <summary>Options of the measures that both protocols have.</summary>
    public static IReadOnlyList<OptionInfo> OfBoth { get; } =
    [
        OptionInfo.Choice("protocol", RougeScore, [RougeScore, Rouge155], "the reference program whose numbers are given: Google's rouge_score 0.1.2 or the script ROUGE-1.5.5"),
        .. BesidesProtocol,
    ];

    /// <summary>Options of the measures that only the script has.</summary>
    public static IReadOnlyList<OptionInfo> OfRouge155 { get; } =
    [
        OptionInfo.Choice("protocol", Rouge155, [Rouge155], "the reference program whose numbers are given; only the script ROUGE-1.5.5 has this metric"),
        .. BesidesProtocol,
    ];

    /// <summary>Makes the metric.</summary>
    /// <exception cref="CatalogueException">The protocol does not have an option, or two options exclude each other.</exception>
    public static IMetric Make(RougeMeasure measure, OptionValues values) =>
        values.Text("protocol") == Rouge155 ? MakeRouge155(measure, values) : MakeRougeScore(measure, values);

    private static RougeMetric MakeRougeScore(RougeMeasure measure, OptionValues values)
    {
        foreach (string name in new[] { "remove-stop-words", "word-limit", "byte-limit", "alpha" })
        {
            if (values.Changed.Any(o => o.Key == name))
            {
                throw new CatalogueException($"{measure.Id}: the protocol {RougeScore} does not have the option '{name}'; {Rouge155} has it");
            }
        }

        return new RougeMetric(measure, new RougeScoreOptions { Stem = values.Flag("stem"), MultiReference = MultiReference(values, RougeMultiReference.Best) });
    }

    private static Rouge155Metric MakeRouge155(RougeMeasure measure, OptionValues values)
    {
        if (values.Integer("word-limit") > 0 && values.Integer("byte-limit") > 0)
        {
            throw new CatalogueException($"{measure.Id}: 'word-limit' and 'byte-limit' exclude each other");
        }

        return new Rouge155Metric(measure, new Rouge155Options
        {
            Stem = values.Flag("stem"),
            RemoveStopWords = values.Flag("remove-stop-words"),
            WordLimit = values.Integer("word-limit"),
            ByteLimit = values.Integer("byte-limit"),
            MultiReference = MultiReference(values, RougeMultiReference.Average),
            Alpha = values.Number("alpha"),
        });
    }

    private static RougeMultiReference MultiReference(OptionValues values, RougeMultiReference usual) => values.Text("multi-reference") switch
    {
        Best => RougeMultiReference.Best,
        Average => RougeMultiReference.Average,
        _ => usual,
    };
}
