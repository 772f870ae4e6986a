using Summ.Bench.Statistics;

namespace Summ.Bench.Comparison;

/// <summary>
/// Two runs, or two systems, compared document by document: differences with interval, p, effect size and count of documents won. The ledgers are read,
/// nothing is summarised again.
/// </summary>
public sealed class RunComparison
{
    private readonly ScoreSource _sourceA;
    private readonly ScoreSource _sourceB;
    private readonly ScoredRun _a;
    private readonly ScoredRun _b;
    private readonly IReadOnlyList<SystemPair> _pairs;
    private readonly IReadOnlyList<(int InA, int InB)> _metrics;

    private RunComparison(ScoreSource sourceA, ScoreSource sourceB, ComparisonOptions options)
    {
        Options = options;
        (_sourceA, _sourceB) = (sourceA, sourceB);
        SystemChoice choice = new(sourceA, sourceB);
        choice.CheckDiffer(s => s.Read());
        _a = sourceA.Read();
        _b = sourceA.IsSamePlace(sourceB) ? _a : sourceB.Read();
        IsPair = choice.IsPair(_a, _b);
        _metrics = MetricChoice.Of(_a, _b, options.Metrics, IsPair);
        Comparability comparability = new(_a, _b);
        foreach ((int inA, int inB) in _metrics)
        {
            comparability.Check(_a.Metrics[inA], _b.Metrics[inB]);
        }

        IReadOnlySet<string> otherTexts = comparability.OtherTexts();
        _pairs = [.. choice.Pairs(_a, _b).Select(p => new SystemPair(p.A, p.B, otherTexts))];
        if (_pairs.All(p => p.Documents.Count == 0))
        {
            throw new InputException(NothingInCommon(otherTexts));
        }

        Warnings = [.. comparability.Warnings()];
        Rows = AllRows();
        Notes = [.. new ComparisonNotes(_a, _b, _pairs, Rows).All(IsPair, otherTexts)];
    }

    /// <summary>How they are compared.</summary>
    public ComparisonOptions Options { get; }

    /// <summary>The first side as it was written, with its system where there is one.</summary>
    public string NameA => IsPair && _a.HasNamedSystems ? $"{_sourceA.Path}:{_pairs[0].A.Name}" : _sourceA.Path;

    /// <summary>The second side.</summary>
    public string NameB => IsPair && _b.HasNamedSystems ? $"{_sourceB.Path}:{_pairs[0].B.Name}" : _sourceB.Path;

    /// <summary>Corpus and length of the first run, or null for a file of scores.</summary>
    public RunFacts? FactsA => _a.Facts;

    /// <summary>Corpus and length of the second run, or null for a file of scores.</summary>
    public RunFacts? FactsB => _b.Facts;

    /// <summary>Whether one system is compared with one other.</summary>
    public bool IsPair { get; }

    /// <summary>The most documents of a row.</summary>
    public int Documents => Rows.Max(r => r.Result.Documents);

    /// <summary>Every system by every metric, in the order of the first run and of the metrics.</summary>
    public IReadOnlyList<ComparisonRow> Rows { get; }

    /// <summary>What a reader has to know before trusting the numbers, one line each.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>What was left out, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Compares.</summary>
    /// <param name="a">A run's folder, a folder and a system (<c>DIR:SYSTEM</c>), or a file of scores; the differences are B − A.</param>
    /// <param name="b">The other.</param>
    /// <param name="options">How.</param>
    /// <exception cref="InputException">A side is missing or damaged, or the two cannot be compared.</exception>
    /// <exception cref="Catalogue.CatalogueException">A system or metric is in neither.</exception>
    public static RunComparison Of(string a, string b, ComparisonOptions options) => new(ScoreSource.Parse(a), ScoreSource.Parse(b), options);

    /// <summary>The documents on which a pair of systems differs most by the first metric, the largest difference first.</summary>
    /// <param name="count">How many, at most.</param>
    /// <returns>Empty when many systems were compared; documents without difference are not among them.</returns>
    public IReadOnlyList<DocumentContrast> Contrasts(int count)
    {
        if (!IsPair || count == 0)
        {
            return [];
        }

        (int inA, int inB) = _metrics[0];
        SystemPair pair = _pairs[0];
        DocumentContrast[] largest =
        [
            .. pair.Documents.Select(d => new DocumentContrast(d, pair.A.Value(d, inA), pair.B.Value(d, inB), null, null))
                .Where(c => Math.Abs(c.Difference) > PairedResult.Noise)
                .OrderByDescending(c => Summarization.Ranking.Rounded(Math.Abs(c.Difference))).Take(count),
        ];
        HashSet<string> ids = [.. largest.Select(c => c.Document)];
        Dictionary<string, string> ofA = Summaries(_sourceA, pair.A.Name, ids);
        Dictionary<string, string> ofB = Summaries(_sourceB, pair.B.Name, ids);
        return [.. largest.Select(c => c with { SummaryA = ofA.GetValueOrDefault(c.Document), SummaryB = ofB.GetValueOrDefault(c.Document) })];
    }

    private static Dictionary<string, string> Summaries(ScoreSource source, string system, HashSet<string> ids) =>
        source.IsFolder && ids.Count > 0 ? RunFolder.Summaries(source.Path, system, ids) : [];

    private List<ComparisonRow> AllRows()
    {
        (SystemPair Pair, int InA, int InB)[] cells = [.. _pairs.SelectMany(p => _metrics.Select(m => (p, m.InA, m.InB)))];
        PairedResult[] results = new PairedResult[cells.Length];
        Parallel.For(0, cells.Length, i => results[i] = cells[i].Pair.Compare(cells[i].InA, cells[i].InB, Options.Seed));
        double[] p = [.. results.Select(r => r.P(Options.Test))];

        // How long or how new a summary is, is another question than how good it is, and how easy it reads a third: each has its own correction.
        MetricKind[] kinds = [.. cells.Select(c => _a.Metrics[c.InA].Kind)];
        Dictionary<MetricKind, double[]> adjusted = kinds.Distinct().ToDictionary(k => k, k => MultipleComparisons.Holm([.. p.Select((x, i) => kinds[i] == k ? x : double.NaN)]));
        return [.. cells.Select((c, i) => new ComparisonRow(c.Pair.A.Name, c.Pair.B.Name, _a.Metrics[c.InA], results[i], p[i], adjusted[kinds[i]][i]))];
    }

    private string NothingInCommon(IReadOnlySet<string> otherTexts)
    {
        string where = _a.Facts is null || _b.Facts is null || _a.Facts.Corpus == _b.Facts.Corpus ? "" : $" ({_a.Path} is on {_a.Facts.Corpus}, {_b.Path} on {_b.Facts.Corpus})";
        return otherTexts.Count > 0
            ? $"{_a.Path} and {_b.Path} have no document in common{where}: where ids are equal, the texts are not"
            : $"{NameA} and {NameB} have no document in common{where}; expected scores of the same documents, matched by id";
    }
}
