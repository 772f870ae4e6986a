using Summ.Bench.Experiments;
using Summ.Readability;
using Summ.Scoring;

namespace Summ.Bench.Comparison;

/// <summary>Reads a run's folder for a comparison.</summary>
internal static class RunFolder
{
    /// <summary>The numbers of its ledger; texts are passed over.</summary>
    /// <exception cref="InputException">It is no run's folder, or damaged.</exception>
    public static ScoredRun Read(string folder)
    {
        RunFacts facts = RunFacts.Read(folder);
        Dictionary<string, SystemScores> systems = facts.Systems.ToDictionary(n => n, n => new SystemScores(n), StringComparer.Ordinal);
        Dictionary<string, double[]> sources = new(StringComparer.Ordinal);
        string[] ids = [.. facts.Metrics.Keys];
        Formula[] formulas = [.. facts.Formulas.Keys.Select(id => new Formula(id, Formulas.All.FirstOrDefault(f => f.Id == id)))];
        bool[] isTriple = new bool[ids.Length];
        bool isEmpty = true;
        foreach (Cell cell in Ledger.Read(folder).Where(c => systems.ContainsKey(c.System)))
        {
            isEmpty = false;
            double[]? values = cell.Error is null ? [.. Values(cell, ids, isTriple, folder), .. formulas.Select(f => f.ValueOf(cell))] : null;
            systems[cell.System].Add(cell.Document, cell.Index, values);
            if (values is not null)
            {
                sources.TryAdd(cell.Document, [.. cell.SourceReadability.Values]);
            }
        }

        return new ScoredRun
        {
            Path = folder,
            Metrics =
            [
                .. ids.Select((id, i) => new ScoredMetric(id, isTriple[i], facts.Metrics[id])),
                .. formulas.Select(f => new ScoredMetric(f.Id, false, facts.Formulas[f.Id]) { IsReadability = true }),
            ],
            Systems = isEmpty ? throw new InputException($"{Path.Combine(folder, Ledger.FileName)}: holds no result yet; finish the run with summ run --resume") : [.. systems.Values],
            Facts = facts with { Sources = sources },
        };
    }

    /// <summary>The summaries of a few documents.</summary>
    public static Dictionary<string, string> Summaries(string folder, string system, IReadOnlySet<string> documents)
    {
        Dictionary<string, string> summaries = new(StringComparer.Ordinal);
        foreach (Cell cell in Ledger.Read(folder).Where(c => c.System == system && documents.Contains(c.Document)))
        {
            summaries[cell.Document] = cell.Summary;
        }

        return summaries;
    }

    private static double[] Values(Cell cell, string[] ids, bool[] isTriple, string folder)
    {
        double[] values = new double[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            if (!cell.Scores.TryGetValue(ids[i], out MetricValue value))
            {
                throw new InputException($"{Path.Combine(folder, Ledger.FileName)}: {cell.System} on the document '{cell.Document}' has no {ids[i]}; expected all metrics of {RunManifest.FileName}");
            }

            values[i] = value.Primary;
            isTriple[i] = value.IsTriple;
        }

        return values;
    }

    private sealed record Formula(string Id, FormulaInfo? Info)
    {
        // A formula that this version does not know is taken to be meant for every language.
        public double ValueOf(Cell cell) =>
            Info?.IsMeantFor(cell.Language) != false && cell.Readability.TryGetValue(Id, out double value) ? value : double.NaN;
    }
}
