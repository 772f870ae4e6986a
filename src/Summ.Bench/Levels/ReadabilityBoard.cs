using Summ.Bench.Reporting;
using Summ.Bench.Throughput;
using Summ.Summarization;

namespace Summ.Bench.Levels;

/// <summary>The result of a run of the readability track: every system with all that was measured of it, best first.</summary>
public sealed record ReadabilityBoard
{
    /// <summary>Name of the track, by which a run's folder tells what it holds.</summary>
    public const string Track = "readability";

    // With more texts missing a system cannot be compared.
    private const double MostMissing = 0.05;

    /// <summary>Name of the corpus.</summary>
    public required string Corpus { get; init; }

    /// <summary>Hash of the corpus, in lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Texts of the run.</summary>
    public required int Documents { get; init; }

    /// <summary>Articles the texts are versions of.</summary>
    public required int Articles { get; init; }

    /// <summary>The levels, the easiest first, with the number of texts of each; empty for a graded corpus.</summary>
    public required IReadOnlyList<LevelSize> Levels { get; init; }

    /// <summary>Name of the measure that ranks, see <see cref="ReadabilityMeasures"/>.</summary>
    public required string RankedBy { get; init; }

    /// <summary>Parts of the cross-validation.</summary>
    public required int Folds { get; init; }

    /// <summary>What a guess without looking at the text reaches: by the name of the measure.</summary>
    public required IReadOnlyDictionary<string, double> Chance { get; init; }

    /// <summary>What was left out and why.</summary>
    public required IReadOnlyList<string> Excluded { get; init; }

    /// <summary>What was put right.</summary>
    public required IReadOnlyList<string> Repaired { get; init; }

    /// <summary>The systems, best first; those that miss many texts behind the others.</summary>
    public required IReadOnlyList<ReadabilityRow> Rows { get; init; }

    /// <summary>All formulas of the run together, from plain text: analysis, one counting pass, all formulas; or null.</summary>
    public ThroughputResult? TogetherFromText { get; init; }

    /// <summary>Whether each text has a number of its own instead of one of a few levels.</summary>
    public bool IsGraded => Levels.Count == 0;

    /// <summary>Judges the scores of a plan's systems.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="scores">For each system the score of each text, as of <see cref="TextScorer"/>.</param>
    public static ReadabilityBoard Of(ReadabilityPlan plan, IReadOnlyList<double[]> scores)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(scores);
        LeveledCorpus corpus = plan.Corpus;
        string by = (corpus.IsGraded ? ReadabilityMeasures.OfGrades : ReadabilityMeasures.OfLevels)[0];
        (JudgedSystem System, ReadabilityRow Row)[] judged = new (JudgedSystem, ReadabilityRow)[plan.Systems.Count];
        Parallel.For(0, judged.Length, new ParallelOptions { MaxDegreeOfParallelism = plan.Threads }, i =>
        {
            JudgedSystem system = new(corpus, plan.Systems[i], scores[i]);
            judged[i] = (system, system.Row(plan.Seed));
        });
        judged = [.. judged.OrderBy(j => IsIncomplete(j.Row)).ThenByDescending(j => Worth(j.Row, by)).ThenBy(j => j.Row.Name, StringComparer.Ordinal)];
        JudgedSystem[] comparable = [.. judged.Where(j => !IsIncomplete(j.Row) && !double.IsNaN(j.Row.Scores[by].Value)).Select(j => j.System)];
        VersusBest?[] versus = new BestSystemTest(corpus, plan.Seed).Compare(comparable, plan.Threads);
        return new ReadabilityBoard
        {
            Corpus = corpus.Source.Name,
            Sha256 = corpus.Source.Sha256,
            Documents = corpus.Texts.Count,
            Articles = corpus.Groups,
            Levels = [.. corpus.Levels.Select((l, i) => new LevelSize(l, corpus.Texts.Count(t => t.Level == i)))],
            RankedBy = by,
            Folds = Bench.Levels.Folds.CountOf(corpus.Groups),
            Chance = ChanceOf(corpus),
            Excluded = corpus.Excluded,
            Repaired = corpus.Repaired,
            Rows = [.. judged.Select(j => j.Row with { VersusBest = Array.IndexOf(comparable, j.System) is >= 0 and int i ? versus[i] : null })],
        };
    }

    /// <summary>Whether a system misses so many texts that it is not compared.</summary>
    internal static bool IsIncomplete(ReadabilityRow row) => row.Missing > MostMissing * (row.Missing + row.Documents);

    private static double Worth(ReadabilityRow row, string by) =>
        double.IsNaN(row.Scores[by].Value) ? double.NegativeInfinity : Ranking.Rounded(row.Scores[by].Value);

    // A constant score is the mean of the other parts, or the level of most texts.
    private static Dictionary<string, double> ChanceOf(LeveledCorpus corpus)
    {
        if (corpus.IsGraded)
        {
            double[] errors = [.. Calibration.SquaredErrors(corpus.Texts, new double[corpus.Texts.Count], Bench.Levels.Folds.CountOf(corpus.Groups)).Where(double.IsFinite)];
            return new Dictionary<string, double> { [ReadabilityMeasures.Rmse] = errors.Length == 0 ? double.NaN : Math.Sqrt(errors.Average()) };
        }

        double orders = Enumerable.Range(1, corpus.Levels.Count).Aggregate(1.0, (product, l) => product * l);
        return new Dictionary<string, double>
        {
            [ReadabilityMeasures.LevelAccuracy] = (double)corpus.Texts.GroupBy(t => t.Level).Max(g => g.Count()) / corpus.Texts.Count,
            [ReadabilityMeasures.Pairwise] = 0.5,
            [ReadabilityMeasures.FullOrder] = 1 / orders,
        };
    }
}

/// <summary>A level of a corpus.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documents">Texts that have it.</param>
public sealed record LevelSize(string Name, int Documents);
