using Summ.Catalogue;

namespace Summ.Bench.Comparison;

/// <summary>Which systems of two sides are compared with each other.</summary>
/// <param name="sourceA">The one side, as it was written.</param>
/// <param name="sourceB">The other side.</param>
internal sealed class SystemChoice(ScoreSource sourceA, ScoreSource sourceB)
{
    /// <summary>Whether one system is compared with one other; else every system of a run with the same of another run.</summary>
    public bool IsPair(ScoredRun a, ScoredRun b) => sourceA.System is not null || sourceB.System is not null || !a.HasNamedSystems || !b.HasNamedSystems;

    /// <summary>Refuses two sides that are the same.</summary>
    /// <param name="read">Reads a side; called only to say which systems there are.</param>
    /// <exception cref="InputException">They are.</exception>
    public void CheckDiffer(Func<ScoreSource, ScoredRun> read)
    {
        if (!sourceA.IsSamePlace(sourceB) || sourceA.System != sourceB.System)
        {
            return;
        }

        if (sourceA.System is not null)
        {
            throw new InputException($"{sourceA.Text} is given twice; expected two different systems");
        }

        ScoredRun run = read(sourceA);
        string[] names = [.. run.Systems.Select(s => s.Name)];
        throw !run.HasNamedSystems ? new InputException($"{sourceA.Text} is given twice; expected two different files")
            : new InputException(names.Length > 1
                ? $"{sourceA.Path} is given twice; to compare two of its systems write {sourceA.Path}:{names[0]} {sourceA.Path}:{names[1]}"
                : $"{sourceA.Path} is given twice and has one system only, {names[0]}; expected another run");
    }

    /// <summary>The pairs, in the first run's order.</summary>
    /// <exception cref="CatalogueException">A system is not there.</exception>
    /// <exception cref="InputException">No system is there on both sides, or none is chosen of many.</exception>
    public IReadOnlyList<(SystemScores A, SystemScores B)> Pairs(ScoredRun a, ScoredRun b)
    {
        if (IsPair(a, b))
        {
            return [(One(sourceA, a), One(sourceB, b))];
        }

        Dictionary<string, SystemScores> byName = b.Systems.ToDictionary(s => s.Name, StringComparer.Ordinal);
        (SystemScores, SystemScores)[] common = [.. a.Systems.Where(s => byName.ContainsKey(s.Name)).Select(s => (s, byName[s.Name]))];
        return common.Length > 0 ? common : throw new InputException(
            $"{a.Path} and {b.Path} have no system in common; to compare two systems write {a.Path}:{a.Systems[0].Name} {b.Path}:{b.Systems[0].Name}");
    }

    private static SystemScores One(ScoreSource source, ScoredRun run)
    {
        if (source.System is not null)
        {
            return run.Systems.FirstOrDefault(s => s.Name == source.System) ?? throw CatalogueException.Unknown($"system of {source.Path}", source.System, run.Systems.Select(s => s.Name));
        }

        return run.Systems.Count == 1 ? run.Systems[0] : throw new InputException(
            $"which system of {source.Path}? expected {source.Path}:SYSTEM with one of {string.Join(", ", run.Systems.Select(s => s.Name))}");
    }
}
