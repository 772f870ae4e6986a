using System.Globalization;

namespace Summ.Bench.Judgements;

/// <summary>A table of texts with its title; terminal and Markdown draw the same.</summary>
/// <param name="Title">One line.</param>
/// <param name="Columns">Heads of the columns.</param>
/// <param name="Words">How many columns from the left are words; the others are numbers.</param>
/// <param name="Lines">The lines, a text for each column.</param>
public sealed record JudgementTable(string Title, IReadOnlyList<string> Columns, int Words, IReadOnlyList<IReadOnlyList<string>> Lines)
{
    /// <summary>Indexes of columns that a page too narrow for all of them leaves out, the least needed first.</summary>
    public IReadOnlyList<int> Spare { get; init; } = [];

    /// <summary>Indexes of columns whose cells are a value and its interval in brackets, which a narrow page leaves out, the least needed first.</summary>
    public IReadOnlyList<int> WithInterval { get; init; } = [];

    private const string Missing = "n/a";
    private const double SmallestShown = 0.001;

    /// <summary>The tables of a report.</summary>
    public static IReadOnlyList<JudgementTable> Of(JudgementReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. report.Groups.Select(Of), .. report.Published.Count == 0 ? Array.Empty<JudgementTable>() : [OfPublished(report.Published)]];
    }

    /// <summary>What the words of the tables mean, a sentence or two each.</summary>
    public static IReadOnlyList<string> Notes(JudgementReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        MetaEvaluationOptions options = report.Options;
        AgreementGroup[] groups = [.. report.Groups];
        bool isSystem = groups.Any(g => g.Level == JudgementLevel.System);
        bool isSummary = groups.Any(g => g.Level == JudgementLevel.Summary);
        List<string> notes =
        [
            Line($"{Counted.Of(report.Documents, "document")}, {Counted.Of(report.Systems, "system")}, {Counted.Of(report.Summaries, "summary")}{(report.Broken == 0 ? "" : Line($" ({report.Broken:#,0} broken records passed over)"))}; ROUGE by the protocol {report.Protocol}, words {(report.Stem ? "stemmed" : "not stemmed")}."),
            "r (Pearson): do the scores lie on a straight line with people's? rho (Spearman): do they give the same order? tau (Kendall, tau-b): of all pairs, those in people's order less those in the opposite order. 1 is perfect, 0 is chance, below 0 is contrary.",
        ];
        if (isSystem)
        {
            notes.Add("System level: does the metric rank systems as people do? Correlation of the systems' mean scores; n is the number of systems.");
        }

        if (isSummary)
        {
            notes.Add("Summary level: given one document, does the metric rank its summaries as people do? Mean over documents of the correlation over systems; n is the number of documents. Documents where a side gives all summaries the same score have none; they are left out and counted.");
        }

        notes.Add(Line($"In brackets: 95% percentile bootstrap over {DrawnFrom(options.Resampling)}, {options.Resamples:#,0} resamples, seed {options.Seed}."));
        if (isSystem && options.Resampling == Resampling.Documents)
        {
            notes.Add("At the system level these intervals lean low, and a value may lie above its own: the means of resampled documents are noisier than the means themselves, and noise lowers a correlation.");
        }

        if (isSystem)
        {
            notes.Add(Line($"Against the best: Williams' test of r against the metric with the highest r, Holm-corrected for the metrics of the table; '=' cannot be told apart from the best (p from {BestComparison.Level}), 'worse' can."));
        }

        if (groups.SelectMany(g => g.Rows).Any(r => r.Column.IsTurned))
        {
            notes.Add("(-): less of it is better; its sign is turned, so that more agreement is more here too.");
        }

        if (report.Published.Count > 0)
        {
            notes.Add(Line($"Published scores: the same metric as the corpus's authors published it; the share of summaries whose scores differ by at most {PublishedComparison.Tolerance}, and the mean absolute difference. ROUGE-L is the one over sentences, rouge-l under rouge-1.5.5 and rouge-lsum under rouge-score."));
            notes.AddRange(report.Published.Where(p => p.Worst.Count > 0 && p.Part == ScorePart.F1).Select(WorstOf));
        }

        return notes;
    }

    private static JudgementTable Of(AgreementGroup group)
    {
        bool isSystem = group.Level == JudgementLevel.System;
        bool hasLeftOut = group.Rows.Any(r => r.LeftOut > 0);
        List<string> columns = ["Metric", "Part", "n", .. hasLeftOut ? ["Left out"] : Array.Empty<string>(), "r", "rho", "tau", .. isSystem ? ["Against the best"] : Array.Empty<string>()];
        string ofType = group.Type is null ? "" : $" of the type {group.Type}";
        string title = Line($"{group.Human}, {(isSystem ? "system" : "summary")} level: {Counted.Of(group.Systems, "system")}{ofType}, {Counted.Of(group.Documents, "document")}, {Counted.Of(group.Summaries, "summary")}");
        return new JudgementTable(title, columns, 2, [.. group.Rows.Select(r => Cells(r, isSystem, hasLeftOut))])
        {
            WithInterval = [.. new[] { "tau", "rho", "r" }.Select(c => columns.IndexOf(c))],
        };
    }

    private static List<string> Cells(Agreement row, bool isSystem, bool hasLeftOut) =>
    [
        row.Column.Name + (row.Column.IsTurned ? " (-)" : ""),
        PartName(row.Column.Part),
        Line($"{row.Count:#,0}"),
        .. hasLeftOut ? [Line($"{row.LeftOut:#,0}")] : Array.Empty<string>(),
        Text(row.Pearson),
        Text(row.Spearman),
        Text(row.Kendall),
        .. isSystem ? [Against(row.Best)] : Array.Empty<string>(),
    ];

    private static JudgementTable OfPublished(IReadOnlyList<PublishedComparison> published) => new(
        "Our scores beside those published with the corpus",
        ["Metric", "Part", "Published as", "Summaries", "Agree", "Mean difference", "Systems that differ"],
        3,
        [
            .. published.Select(p => (IReadOnlyList<string>)
            [
                p.Metric, PartName(p.Part), p.PublishedName, Line($"{p.Count:#,0}"), Percent(p.Share), Number(p.MeanDifference, "0.000000"), Line($"{p.Systems.Count:#,0}"),
            ]),
        ])
    {
        // What it is published as tells the part; that of all summaries is told below.
        Spare = [1, 3],
    };

    private static string WorstOf(PublishedComparison comparison)
    {
        SystemShare system = comparison.Systems[0];
        IEnumerable<string> worst = comparison.Worst.Select(w => Line($"{w.System} on {w.Document} ({w.Ours:0.00000}, published {w.Published:0.00000})"));
        return $"{comparison.PublishedName}: farthest off {string.Join(", ", worst)}; the worst system is {system.System}, {Percent(system.Share)} of whose summaries agree.";
    }

    internal static string PartName(ScorePart part) => part switch
    {
        ScorePart.F1 => "f1",
        ScorePart.Recall => "recall",
        ScorePart.Precision => "precision",
        _ => "value",
    };

    private static string Against(BestComparison? best) => best switch
    {
        null => Missing,
        { IsBest: true } => "best",
        _ when double.IsNaN(best.AdjustedPValue) => "= (no test)",
        _ => $"{(best.IsAmongBest ? "=" : "worse")} (p {(best.AdjustedPValue < SmallestShown ? "<0.001" : Number(best.AdjustedPValue, "0.000"))})",
    };

    private static string DrawnFrom(Resampling resampling) => resampling switch
    {
        Resampling.Documents => "documents",
        Resampling.Systems => "systems",
        _ => "documents and systems",
    };

    private static string Text(CoefficientInterval interval) => double.IsNaN(interval.Value) ? Missing
        : $"{Number(interval.Value, "0.000")} ({Number(interval.Low, "0.000")} to {Number(interval.High, "0.000")})";

    private static string Percent(double share) => double.IsNaN(share) ? Missing : Number(100 * share, "0.0") + "%";

    // A small negative number is not to read -0.000.
    private static string Number(double value, string format)
    {
        string text = double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : Missing;
        return text.StartsWith('-') && !text.AsSpan(1).ContainsAnyExcept("0.") ? text[1..] : text;
    }

    private static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
