using System.Collections.Concurrent;
using Summ.Text;

namespace Summ.Scoring;

/// <summary>
/// What summaries of one document are scored against: the source and the references. Whatever a metric makes of them it makes once, and
/// all systems share it. Safe for threads.
/// </summary>
/// <param name="source">The source, or null when only references are known.</param>
/// <param name="references">Reference summaries, each a list of sentences; may be empty.</param>
public sealed class ScoringTarget(Document? source, IReadOnlyList<IReadOnlyList<string>> references)
{
    private readonly ConcurrentDictionary<object, object> _analyses = new();

    /// <summary>The source, or null.</summary>
    public Document? Source { get; } = source;

    /// <summary>Reference summaries, each a list of sentences.</summary>
    public IReadOnlyList<IReadOnlyList<string>> References { get; } = references;

    /// <summary>An analysis of source or references that several metrics share, made at the first call.</summary>
    /// <param name="key">Which analysis; a value with equality, such as a record of options.</param>
    /// <param name="make">Makes it, as a pure function of this target.</param>
    public T Analysis<T>(object key, Func<ScoringTarget, T> make)
        where T : class => (T)_analyses.GetOrAdd(key, _ => make(this));
}
