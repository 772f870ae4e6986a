using System.Collections.Concurrent;
using Summ.Text;

namespace Summ.Scoring;

/// <summary>One summary and what it is scored against. Analyses of the summary that several metrics share are made once. Safe for threads.</summary>
/// <param name="target">Source and references.</param>
/// <param name="sentences">The summary, a list of sentences; empty for an empty summary.</param>
public sealed class ScoringInput(ScoringTarget target, IReadOnlyList<string> sentences)
{
    private readonly ConcurrentDictionary<object, object> _analyses = new();

    /// <summary>Source and references.</summary>
    public ScoringTarget Target { get; } = target;

    /// <summary>The summary's sentences.</summary>
    public IReadOnlyList<string> Sentences { get; } = sentences;

    /// <summary>The summary analysed as a text of its own, its sentences as given.</summary>
    public Document Document => Analysis(typeof(Document), i => Document.FromSentences(i.Sentences, i.Target.Source?.Language));

    /// <summary>An analysis of the summary that several metrics share, made at the first call.</summary>
    /// <param name="key">Which analysis; a value with equality.</param>
    /// <param name="make">Makes it, as a pure function of this input.</param>
    public T Analysis<T>(object key, Func<ScoringInput, T> make)
        where T : class => (T)_analyses.GetOrAdd(key, _ => make(this));
}
