using Summ.Catalogue;
using Summ.Readability;
using Summ.Readability.Lexical;

namespace Summ.Bench.Levels;

/// <summary>Something that gives a text a score of how easy or hard it is: a formula, a lexical measure, or scores made elsewhere.</summary>
public sealed class ReadabilitySystem
{
    private const string All = "all";

    private readonly Func<TextMeasurements, double> _score;

    private ReadabilitySystem(string name, int? version, ScoreDirection? direction, Func<TextMeasurements, double> score)
    {
        Name = name;
        Version = version;
        Direction = direction;
        _score = score;
    }

    /// <summary>Its name: the id in the catalogue, or the one given to scores made elsewhere.</summary>
    public string Name { get; }

    /// <summary>Version of the formula; null where there is none.</summary>
    public int? Version { get; }

    /// <summary>Which way the catalogue says it points; null where nothing says so and the corpus decides.</summary>
    public ScoreDirection? Direction { get; }

    /// <summary>Whether it needs the counts that formulas are made of.</summary>
    public bool NeedsCounts { get; private init; }

    /// <summary>Whether it needs the counts that lexical measures are made of.</summary>
    public bool NeedsLexicalCounts { get; private init; }

    /// <summary>The scores made elsewhere; null for a system that runs here.</summary>
    public ScoreOutputs? Outputs { get; private init; }

    /// <summary>A formula.</summary>
    public static ReadabilitySystem Of(FormulaInfo formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return new ReadabilitySystem(formula.Id, formula.Version, formula.Direction, m => formula.Compute(m.Counts)) { NeedsCounts = true };
    }

    /// <summary>A lexical measure.</summary>
    public static ReadabilitySystem Of(LexicalMeasureInfo measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return new ReadabilitySystem(measure.Id, measure.Version, null, m => measure.Compute(m.Lexical)) { NeedsLexicalCounts = true };
    }

    /// <summary>Scores made elsewhere.</summary>
    public static ReadabilitySystem Of(ScoreOutputs outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        return new ReadabilitySystem(outputs.Name, null, null, m => outputs.Find(m.Id)) { Outputs = outputs };
    }

    /// <summary>Formulas and lexical measures by id; <c>all</c> stands for all formulas of a language, variants included.</summary>
    /// <param name="ids">Ids, separated by commas.</param>
    /// <param name="language">Code of the language.</param>
    /// <exception cref="CatalogueException">An id is unknown or given twice.</exception>
    public static IReadOnlyList<ReadabilitySystem> ParseList(string ids, string language)
    {
        ArgumentNullException.ThrowIfNull(ids);
        string[] given = ids.Split(',', StringSplitOptions.TrimEntries);
        return given.GroupBy(i => i, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new CatalogueException($"'{twice.Key}' is given twice")
            : [.. given.SelectMany(id => id == All ? Formulas.ForLanguage(language).Select(Of) : [Find(id)]).DistinctBy(s => s.Name, StringComparer.Ordinal)];
    }

    /// <summary>The score of a text; NaN when it has none.</summary>
    internal double Score(TextMeasurements measurements)
    {
        double score = _score(measurements);
        return double.IsFinite(score) ? score : double.NaN;
    }

    private static ReadabilitySystem Find(string id)
    {
        if (Formulas.All.FirstOrDefault(f => f.Id == id) is { } formula)
        {
            return Of(formula);
        }

        return LexicalMeasures.All.FirstOrDefault(m => m.Id == id) is { } measure
            ? Of(measure)
            : throw CatalogueException.Unknown("formula or measure", id, Formulas.All.Select(f => f.Id).Concat(LexicalMeasures.All.Select(m => m.Id)));
    }
}
