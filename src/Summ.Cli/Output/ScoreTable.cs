using System.Globalization;
using Spectre.Console;
using Summ.Bench;
using Summ.Bench.Scoring;
using Summ.Cli.Commands;

namespace Summ.Cli.Output;

/// <summary>The averages as a table, one for each peer.</summary>
internal sealed class ScoreTable(Terminal terminal, ScoreRequest request) : IScoreWriter
{
    public bool NeedsTotals => true;

    public void Write(ScoredPair pair)
    {
        // A table has the averages only.
    }

    public void Complete(ScoreTotals totals, int broken)
    {
        foreach (PeerScores peer in totals.Complete())
        {
            if (peer.Peer is not null)
            {
                terminal.Print($"Peer {peer.Peer}: {Pairs(peer.Pairs)}");
            }

            WriteTable(peer);
            foreach (MetricAggregate metric in peer.Metrics)
            {
                if (MissingValues.Of(metric.Metric.Info.Name, peer, metric) is { } missing)
                {
                    terminal.PrintSentence($"{missing}.");
                }
            }

            if (peer.Peer is not null)
            {
                terminal.Print();
            }
        }

        string passedOver = broken == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" ({broken:#,0} broken passed over)");
        terminal.PrintSentence($"{Pairs(totals.Pairs)}{passedOver}, protocol {Describe(request.Protocol)}.");
        terminal.PrintSentence(Describe(totals.IsNormal));
    }

    private void WriteTable(PeerScores peer)
    {
        Table table = terminal.NewTable().AddColumn("Metric");
        string primary = peer.Metrics.All(m => m.Metric.Info.IsTriple) ? "F1" : peer.Metrics.Any(m => m.Metric.Info.IsTriple) ? "F1 / value" : "Value";
        foreach (string column in new[] { "Precision", "Recall", primary, string.Create(CultureInfo.InvariantCulture, $"{request.Aggregation.ConfidencePercent}% interval") })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        bool hasCorpus = peer.Metrics.Any(m => m.Corpus is not null);
        if (hasCorpus)
        {
            table.AddColumn(new TableColumn("Corpus").RightAligned());
        }

        foreach (MetricAggregate metric in peer.Metrics)
        {
            bool isTriple = metric.Metric.Info.IsTriple;
            string[] cells =
            [
                HarmlessText.Escaped(metric.Metric.Info.Name),
                isTriple ? Text(metric.Precision.Average) : "",
                isTriple ? Text(metric.Recall.Average) : "",
                Text(metric.Primary.Average),
                metric.Pairs == 0 ? "n/a" : $"{Text(metric.Primary.Low)} to {Text(metric.Primary.High)}",
                metric.Corpus is { } corpus ? Text(corpus) : "",
            ];
            table.AddRow(hasCorpus ? cells : cells[..^1]);
        }

        terminal.Tables.Write(table);
    }

    private static string Describe(RougeProtocol protocol)
    {
        string[] parts =
        [
            protocol.Name,
            protocol.Stem ? "stemmed" : "not stemmed",
            protocol.RemoveStopWords ? "without stop words" : "",
            protocol.WordLimit > 0 ? string.Create(CultureInfo.InvariantCulture, $"first {protocol.WordLimit:#,0} words") : "",
            protocol.ByteLimit > 0 ? string.Create(CultureInfo.InvariantCulture, $"first {protocol.ByteLimit:#,0} bytes") : "",
            protocol.Alpha != 0.5 ? string.Create(CultureInfo.InvariantCulture, $"alpha {protocol.Alpha}") : "",
        ];
        string references = (protocol.EffectiveMultiReference, protocol.Is155) switch
        {
            ("best", true) => "the one of highest recall",
            ("best", false) => "the best F1 of each pair",
            (_, true) => "all together",
            _ => "their mean",
        };
        return $"{string.Join(", ", parts.Where(p => p.Length > 0))}; several references: {references}";
    }

    private string Describe(bool isNormal) => isNormal
        ? "Intervals: normal distribution, since there are more than " + ScoreTotals.MostKept.ToString("#,0", CultureInfo.InvariantCulture) + " pairs."
        : string.Create(CultureInfo.InvariantCulture, $"Intervals: bootstrap, {request.Aggregation.Resamples:#,0} resamples{(request.Protocol.Is155 ? "; averages of ROUGE are those of the resamples, as in the script" : "")}.");

    private static string Pairs(long count) => Counted.Of(count, "pair");

    private static string Text(double value) => double.IsFinite(value) ? value.ToString("0.0000", CultureInfo.InvariantCulture) : "n/a";
}
