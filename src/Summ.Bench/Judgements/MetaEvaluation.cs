namespace Summ.Bench.Judgements;

/// <summary>What is to be compared, and how.</summary>
public sealed record MetaEvaluationOptions
{
    /// <summary>Names of human scores; all of the corpus when empty.</summary>
    public IReadOnlyList<string> Human { get; init; } = [];

    /// <summary>Kinds of systems, a table each; null stands for all systems together.</summary>
    public IReadOnlyList<string?> Types { get; init; } = [null];

    /// <summary>The levels.</summary>
    public IReadOnlyList<JudgementLevel> Levels { get; init; } = [JudgementLevel.System, JudgementLevel.Summary];

    /// <summary>The coefficient that puts metrics in order.</summary>
    public CoefficientKind Sort { get; init; } = CoefficientKind.Pearson;

    /// <summary>What the intervals are drawn from.</summary>
    public Resampling Resampling { get; init; } = Resampling.Both;

    /// <summary>Resamples of an interval, at least 2: the bounds of one say nothing.</summary>
    public int Resamples { get; init; } = 1000;

    /// <summary>Seed of the resamples.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Threads; the result does not depend on it.</summary>
    public int Threads { get; init; } = 1;
}

/// <summary>
/// How well metrics agree with people (meta-evaluation): Bhandari, Gour, Ashfaq, Liu and Neubig 2020, Re-evaluating Evaluation in Text
/// Summarization, EMNLP, section 4; Deutsch, Dror and Roth 2021, A Statistical Analysis of Summarization Evaluation Metrics Using Resampling
/// Methods, TACL 9. Metrics are told apart at the level of systems by Williams' test, as Graham and Baldwin 2014 do (Testing for Significance of
/// Increased Correlation with Human Judgment, EMNLP).
/// </summary>
/// <remarks>
/// Departs from Bhandari et al.: documents without a correlation are left out of the mean and counted, where a scipy mean would be NaN.
/// </remarks>
public static class MetaEvaluation
{
    /// <summary>Compares columns with human scores: a group for each human score, kind of systems and level, in this order.</summary>
    /// <param name="scores">The scored corpus.</param>
    /// <param name="columns">The metrics.</param>
    /// <param name="options">What to compare.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InputException">The corpus has no such human score or kind, or no human score at all.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<AgreementGroup> Of(
        JudgedScores scores, IReadOnlyList<ScoreColumn> columns, MetaEvaluationOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(options);
        List<AgreementGroup> groups = [];
        foreach (string human in HumanScores(scores, options))
        {
            foreach (string? type in options.Types)
            {
                JudgedScores part = scores with { Summaries = [.. scores.Summaries.Where(s => s.Human.ContainsKey(human) && (type is null || s.Type == type))] };
                if (part.Summaries.Count == 0)
                {
                    throw new InputException(type is null || !scores.Types.Contains(type)
                        ? $"the corpus has no systems of the type '{type}'; it has: {(scores.Types.Count == 0 ? "no types" : string.Join(", ", scores.Types))}"
                        : $"no system of the type '{type}' has the human score '{human}'");
                }

                groups.AddRange(options.Levels.Select(level => Group(part, human, type, level, columns, options, cancellationToken)));
            }
        }

        return groups;
    }

    private static IReadOnlyList<string> HumanScores(JudgedScores scores, MetaEvaluationOptions options)
    {
        IReadOnlyList<string> known = scores.HumanScores;
        if (known.Count == 0)
        {
            throw new InputException("the corpus has no human score");
        }

        return options.Human.FirstOrDefault(h => !known.Contains(h)) is { } unknown
            ? throw new InputException($"the corpus has no human score '{unknown}'; it has: {string.Join(", ", known)}")
            : options.Human.Count == 0 ? known : options.Human;
    }

    private static AgreementGroup Group(
        JudgedScores scores, string human, string? type, JudgementLevel level, IReadOnlyList<ScoreColumn> columns, MetaEvaluationOptions options, CancellationToken cancellationToken)
    {
        int systems = scores.Summaries.Select(s => s.System).Distinct().Count();
        int documents = scores.Summaries.Select(s => s.Document).Distinct().Count();
        JudgedScores compact = Compact(scores);
        Agreement[] rows = new Agreement[columns.Count];
        ParallelOptions parallel = new() { MaxDegreeOfParallelism = options.Threads, CancellationToken = cancellationToken };
        Parallel.For(0, rows.Length, parallel, i => rows[i] = Row(compact, columns[i], human, level, options));
        if (level == JudgementLevel.System)
        {
            BestComparison?[] best = BestMetric.Compare(compact, [.. rows.Select(r => (r.Column, r.Pearson.Value))], s => s.Human[human]);
            for (int i = 0; i < rows.Length; i++)
            {
                rows[i] = rows[i] with { Best = best[i] };
            }
        }

        Agreement[] sorted = [.. rows.OrderByDescending(r => double.IsNaN(r.Of(options.Sort).Value) ? double.NegativeInfinity : r.Of(options.Sort).Value)];
        return new AgreementGroup(human, type, level, documents, systems, scores.Summaries.Count, sorted);
    }

    // Systems and documents without a judged summary are not drawn by the bootstrap.
    private static JudgedScores Compact(JudgedScores scores)
    {
        int[] documents = [.. scores.Summaries.Select(s => s.Document).Distinct().Order()];
        int[] systems = [.. scores.Summaries.Select(s => s.System).Distinct().Order()];
        Dictionary<int, int> documentPlaces = documents.Index().ToDictionary(d => d.Item, d => d.Index);
        Dictionary<int, int> systemPlaces = systems.Index().ToDictionary(s => s.Item, s => s.Index);
        return new JudgedScores(
            [.. documents.Select(d => scores.Documents[d])],
            [.. systems.Select(s => scores.Systems[s])],
            [.. scores.Summaries.Select(s => s with { Document = documentPlaces[s.Document], System = systemPlaces[s.System] })]);
    }

    private static Agreement Row(JudgedScores scores, ScoreColumn column, string human, JudgementLevel level, MetaEvaluationOptions options)
    {
        ScorePairs pairs = ScorePairs.Of(scores, column.Value, s => s.Human[human]);
        LevelBootstrap bootstrap = new(options.Resampling, options.Resamples, options.Seed);
        int all = level == JudgementLevel.Summary ? pairs.Documents : pairs.Systems;
        int count;
        CoefficientInterval[] intervals;
        if (level == JudgementLevel.Summary)
        {
            Coefficients[] ofDocuments = SummaryLevel.OfDocuments(pairs, [.. Enumerable.Range(0, pairs.Systems)]);
            count = ofDocuments.Count(c => c.Exist);
            intervals = bootstrap.OfSummaries(pairs, ofDocuments);
        }
        else
        {
            count = Enumerable.Range(0, pairs.Systems).Count(s => Enumerable.Range(0, pairs.Documents).Any(d => !double.IsNaN(pairs.Metric(d)[s])));
            intervals = bootstrap.OfSystems(pairs);
        }

        return new Agreement(column, intervals[0], intervals[1], intervals[2], count, all - count, pairs.Count);
    }
}
