using Summ.Bench;
using Summ.Bench.Scoring;
using Summ.Cli.Input;
using Summ.Cli.Output;

namespace Summ.Cli.Commands;

/// <summary>One <c>summ score</c> from the first pair to the last line of the result.</summary>
internal sealed class ScoreSession(ScoreRequest request, Terminal terminal)
{
    public int Run(CancellationToken cancellationToken)
    {
        IScoreWriter writer = request.Format switch
        {
            "jsonl" => new ScoreJsonLines(terminal, request),
            "json" => new ScoreJson(terminal, request),
            ScoreRequest.Rouge155Format => new Rouge155Text(terminal, request),
            _ => new ScoreTable(terminal, request),
        };
        using IDisposable? resources = writer as IDisposable;
        ScoreTotals totals = new(request.Metrics, request.Aggregation);
        BrokenRecords broken = new(terminal);
        foreach (ScoredItem item in new PairScorer(request.Metrics, request.Threads).Score(Readable(request.Pairs), cancellationToken))
        {
            if (item.Pair is null)
            {
                broken.Add(request.Strict ? throw new InputException(item.Problem!) : item.Problem!);
                continue;
            }

            broken.AddGood();
            writer.Write(item.Pair);
            if (writer.NeedsTotals)
            {
                totals.Add(item.Pair);
            }
        }

        broken.Finish(request.Input, "pair that can be scored");
        writer.Complete(totals, broken.Count);
        return SummCommand.Done;
    }

    private IEnumerable<PairItem> Readable(IEnumerable<PairItem> source)
    {
        using IEnumerator<PairItem> pairs = source.GetEnumerator();
        while (Next(pairs))
        {
            yield return pairs.Current;
        }
    }

    private bool Next(IEnumerator<PairItem> pairs)
    {
        try
        {
            return pairs.MoveNext();
        }
        catch (InvalidDataException e)
        {
            throw new InputException($"{request.Input}: damaged gzip data", e);
        }
    }
}
