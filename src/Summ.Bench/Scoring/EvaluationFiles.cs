using System.Globalization;

namespace Summ.Bench.Scoring;

/// <summary>One evaluation of ROUGE-1.5.5: the files of some peers and of the models they are compared with.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Peers">Files of the peers (the systems) by id, in the order given.</param>
/// <param name="Models">Files of the models (the references), in the order given.</param>
/// <param name="Format">How sentences stand in the files.</param>
internal sealed record EvaluationFiles(string Id, IReadOnlyList<(string Peer, string Path)> Peers, IReadOnlyList<string> Models, SummaryFormat Format)
{
    /// <summary>
    /// The pairs of some evaluations, streamed: evaluation by evaluation and peer by peer. A file that is missing breaks its pair; a peer that is
    /// missing from evaluations is said once, before the first pair.
    /// </summary>
    public static IEnumerable<PairItem> Read(IReadOnlyList<EvaluationFiles> evaluations, string source)
    {
        foreach (IGrouping<string, string> peer in evaluations.SelectMany(e => e.Peers, (e, p) => (p.Peer, e.Id)).GroupBy(p => p.Peer, p => p.Id, StringComparer.Ordinal))
        {
            HashSet<string> found = new(peer, StringComparer.Ordinal);
            if (found.Count < evaluations.Count)
            {
                string first = evaluations.First(e => !found.Contains(e.Id)).Id;
                yield return PairItem.Broken(string.Create(
                    CultureInfo.InvariantCulture, $"{source}: the peer '{peer.Key}' has no summary in {evaluations.Count - found.Count:#,0} of {evaluations.Count:#,0} evaluations, first in '{first}'"));
            }
        }

        foreach (EvaluationFiles evaluation in evaluations)
        {
            Lazy<IReadOnlyList<IReadOnlyList<string>>> models = new(() => [.. evaluation.Models.Select(m => SummaryFile.Read(m, evaluation.Format))]);
            foreach ((string peer, string path) in evaluation.Peers)
            {
                PairItem item;
                try
                {
                    item = PairItem.Of(new Pair(evaluation.Id, SummaryFile.Read(path, evaluation.Format), models.Value, null) { Peer = peer });
                }
                catch (InputException e)
                {
                    item = PairItem.Broken($"{source}, evaluation '{evaluation.Id}': {e.Message}");
                }

                yield return item;
            }
        }
    }
}
