using Summ.Bench.Experiments;

namespace Summ.Bench.Scoring;

/// <summary>
/// Averages scored pairs, for each peer by itself. Memory is bounded: up to <see cref="MostKept"/> pairs all values are kept and the intervals are
/// those of the bootstrap; beyond, only running means and variances are, and the intervals are those of the normal distribution.
/// </summary>
/// <param name="metrics">The metrics, in the order of the scored pairs' values.</param>
/// <param name="options">How is averaged.</param>
public sealed class ScoreTotals(IReadOnlyList<ConfiguredMetric> metrics, AggregateOptions options)
{
    /// <summary>The most pairs whose values are kept.</summary>
    public const int MostKept = 200_000;

    /// <summary>The peer's id in ROUGE-1.5.5's sense where the input names none: that of pyrouge.</summary>
    public const string UnnamedPeer = "1";

    private readonly SortedDictionary<string, PeerTotals> _named = new(StringComparer.Ordinal);
    private PeerTotals? _unnamed;

    /// <summary>How many pairs were added.</summary>
    public long Pairs { get; private set; }

    /// <summary>True when there were more pairs than are kept, so that intervals are those of the normal distribution.</summary>
    public bool IsNormal => Pairs > Kept;

    /// <summary>The most pairs whose values are kept; tests need fewer.</summary>
    internal int Kept { get; init; } = MostKept;

    /// <summary>Adds a pair.</summary>
    public void Add(ScoredPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        PeerTotals totals = Of(pair.Pair.Peer);
        totals.Add(pair);
        Pairs++;
        if (IsNormal)
        {
            totals.Forget();
            if (Pairs == Kept + 1)
            {
                All.ToList().ForEach(t => t.Forget());
            }
        }
    }

    /// <summary>The averages: one set for an input that names no peers, else one a peer in string order of their ids.</summary>
    public IReadOnlyList<PeerScores> Complete() => [.. All.Select(t => t.Complete())];

    private IEnumerable<PeerTotals> All => _unnamed is null ? _named.Values : _named.Values.Prepend(_unnamed);

    private PeerTotals Of(string? peer)
    {
        if (peer is null)
        {
            return _unnamed ??= new PeerTotals(null, metrics, options);
        }

        if (!_named.TryGetValue(peer, out PeerTotals? totals))
        {
            totals = new PeerTotals(peer, metrics, options);
            _named.Add(peer, totals);
        }

        return totals;
    }
}
