namespace Summ.Bench.Judgements.Formats;

/// <summary>Gives equal lists of references as one object.</summary>
internal sealed class ReferencePool
{
    private const char BetweenSentences = '\u0002';
    private const char BetweenReferences = '\u0001';

    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> _known = new(StringComparer.Ordinal);

    /// <summary>The first list given that is equal to this one.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<IReadOnlyList<string>> references)
    {
        string key = string.Join(BetweenReferences, references.Select(r => string.Join(BetweenSentences, r)));
        if (_known.TryGetValue(key, out IReadOnlyList<IReadOnlyList<string>>? known))
        {
            return known;
        }

        _known.Add(key, references);
        return references;
    }
}
