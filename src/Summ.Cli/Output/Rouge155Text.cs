using System.Globalization;
using Summ.Bench.Scoring;
using Summ.Cli.Commands;
using Summ.Scoring.Rouge;

namespace Summ.Cli.Output;

/// <summary>
/// The layout in which ROUGE-1.5.5 prints, so that programs that read it go on working: for each peer and measure a rule of dashes and the averages of
/// recall, precision and F with their intervals; with details a rule of dots and each evaluation. Peers come in string order, evaluations by the number
/// their ids begin with, or in string order where these have none.
/// </summary>
internal sealed class Rouge155Text(Terminal terminal, ScoreRequest request) : IScoreWriter
{
    private const int RuleWidth = 45;

    public bool NeedsTotals => true;

    public void Write(ScoredPair pair)
    {
        // Averages come first.
    }

    public void Complete(ScoreTotals totals, int broken)
    {
        if (totals.IsNormal)
        {
            string most = ScoreTotals.MostKept.ToString("#,0", CultureInfo.InvariantCulture);
            terminal.Note($"more than {most} pairs: averages are plain means and intervals those of the normal distribution{(request.Details ? "; --details is left out, --format jsonl has each pair" : "")}");
        }

        foreach (PeerScores peer in totals.Complete())
        {
            int[] order = [.. Enumerable.Range(0, peer.Metrics.Count)
                .OrderBy(i => Rouge155Names.Order(peer.Metrics[i].Metric.Info.Id))
                .DistinctBy(i => Rouge155Names.Of(peer.Metrics[i].Metric.Info.Id), StringComparer.Ordinal)];
            Array.ForEach(order, i => WriteMetric(peer, i));
        }
    }

    private void WriteMetric(PeerScores peer, int index)
    {
        MetricAggregate metric = peer.Metrics[index];
        string tag = $"{peer.Peer ?? ScoreTotals.UnnamedPeer} {Rouge155Names.Of(metric.Metric.Info.Id)}";
        if (MissingValues.Of(tag, peer, metric) is { } missing)
        {
            terminal.Note($"{missing}; a reference has no word");
        }

        terminal.Output.WriteLine(new string('-', RuleWidth));
        WriteAverage(tag, "R", metric.Recall);
        WriteAverage(tag, "P", metric.Precision);
        WriteAverage(tag, "F", metric.Primary);
        if (request.Details && peer.Values.Count > 0)
        {
            terminal.Output.WriteLine(new string('.', RuleWidth));
            WriteEvaluations(tag, peer, index);
        }
    }

    private void WriteAverage(string tag, string part, AggregateNumber number) => terminal.Print(string.Create(
        CultureInfo.InvariantCulture,
        $"{tag} Average_{part}: {Text(number.Average)} ({request.Aggregation.ConfidencePercent}%-conf.int. {Text(number.Low)} - {Text(number.High)})"));

    private void WriteEvaluations(string tag, PeerScores peer, int index)
    {
        foreach (int i in Enumerable.Range(0, peer.Evaluations.Count).OrderBy(i => peer.Evaluations[i], ByNumber.Instance))
        {
            RougeScore score = peer.Values[index][i];
            if (double.IsFinite(score.F1))
            {
                terminal.Print($"{tag} Eval {peer.Evaluations[i]}.{peer.Peer ?? ScoreTotals.UnnamedPeer} R:{Text(score.Recall)} P:{Text(score.Precision)} F:{Text(score.F1)}");
            }
        }
    }

    private static string Text(double value) => double.IsFinite(value) ? value.ToString("F5", CultureInfo.InvariantCulture) : "n/a";

    private sealed class ByNumber : IComparer<string>
    {
        public static ByNumber Instance { get; } = new();

        public int Compare(string? x, string? y)
        {
            ReadOnlySpan<char> a = Digits(x);
            ReadOnlySpan<char> b = Digits(y);
            return a.IsEmpty || b.IsEmpty ? string.CompareOrdinal(x, y)
                : a.Length != b.Length ? a.Length.CompareTo(b.Length)
                : a.SequenceCompareTo(b);
        }

        // Without zeros in front, so that the longer number is the larger.
        private static ReadOnlySpan<char> Digits(string? id)
        {
            int end = id.AsSpan().IndexOfAnyExceptInRange('0', '9');
            ReadOnlySpan<char> digits = id.AsSpan(0, end < 0 ? id!.Length : end);
            ReadOnlySpan<char> trimmed = digits.TrimStart('0');
            return trimmed.IsEmpty && !digits.IsEmpty ? digits[^1..] : trimmed;
        }
    }
}
