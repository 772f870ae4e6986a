using System.Globalization;
using Summ.Benchmarks.Running;
using Summ.Scoring.Rouge;

namespace Summ.Benchmarks.Pairs;

/// <summary>
/// Shows how many pairs of a file one thread scores in a second by ROUGE-1, 2 and L with stemming: from the texts, with both sides analysed
/// already, and many candidates against the same references.
/// </summary>
internal static class PairsCommand
{
    private const int Ok = 0;
    private const int BadInput = 2;
    private const int CandidatesOfOneSet = 25;
    private const int NameWidth = 44;
    private const int Width = 14;

    private const string Usage = """
        pairs FILE.jsonl: pairs {"candidate": [sentence, …], "references": [[sentence, …], …]} scored in a second, one thread, stemmed, ROUGE-1, 2 and L.
        """;

    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    /// <summary>Runs; 0 when done, 2 for wrong arguments or files.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        if (args is not [string file] || file == "--help")
        {
            (args is ["--help"] ? output : errors).WriteLine(Usage);
            return args is ["--help"] ? Ok : BadInput;
        }

        try
        {
            TextPair[] pairs = PairsFile.Read(file);
            WriteRow(output, "pairs a second, ROUGE-1, 2 and L, stemmed", "rouge-score", "rouge-1.5.5");
            WriteRow(output, new string('-', NameWidth), new string('-', Width - 1) + ":", new string('-', Width - 1) + ":");
            RougeScorer google = new(new RougeScoreOptions { Stem = true });
            Rouge155Scorer perl = new(new Rouge155Options { Stem = true });
            Measure(output, pairs, new Protocol(google.Analyze, (r, c) => google.ScoreN(r, c, 1).F1 + google.ScoreN(r, c, 2).F1 + google.ScoreL(r, c).F1),
                new Protocol(perl.Analyze, (r, c) => perl.ScoreN(r, c, 1).F1 + perl.ScoreN(r, c, 2).F1 + perl.ScoreL(r, c).F1));
            return Ok;
        }
        catch (InputException e)
        {
            errors.WriteLine(e.Message);
            return BadInput;
        }
    }

    private static void Measure(TextWriter output, TextPair[] pairs, params Protocol[] protocols)
    {
        WriteRates(output, "from two texts", protocols, p => FromTexts(pairs, p, 1), pairs.Length);
        WriteRates(output, $"{CandidatesOfOneSet} candidates against one set of references", protocols, p => FromTexts(pairs, p, CandidatesOfOneSet), pairs.Length * CandidatesOfOneSet);
        WriteRates(output, "both sides analysed", protocols, p => Analysed(pairs, p), pairs.Length);
    }

    private static Action<CancellationToken> FromTexts(TextPair[] pairs, Protocol protocol, int candidates) => cancellation =>
    {
        double sum = 0;
        foreach (TextPair pair in pairs)
        {
            cancellation.ThrowIfCancellationRequested();
            RougeReferences references = protocol.Analyze(pair.References);
            for (int i = 0; i < candidates; i++)
            {
                sum += protocol.Score(references, references.Read(pair.Candidate));
            }
        }

        GC.KeepAlive(sum);
    };

    private static Action<CancellationToken> Analysed(TextPair[] pairs, Protocol protocol)
    {
        RougeReferences[] references = Array.ConvertAll(pairs, p => protocol.Analyze(p.References));
        RougeCandidate[] candidates = [.. pairs.Select((p, i) => references[i].Read(p.Candidate))];
        return _ =>
        {
            double sum = 0;
            for (int i = 0; i < references.Length; i++)
            {
                sum += protocol.Score(references[i], candidates[i]);
            }

            GC.KeepAlive(sum);
        };
    }

    private static void WriteRates(TextWriter output, string name, Protocol[] protocols, Func<Protocol, Action<CancellationToken>> task, int count) =>
        WriteRow(output, name, [.. protocols.Select(p => BestTime.Of(task(p), Timeout) is { } seconds ? (count / seconds).ToString("N0", CultureInfo.InvariantCulture) : "given up")]);

    private static void WriteRow(TextWriter output, string name, params string[] cells) =>
        output.WriteLine($"| {name.PadRight(NameWidth)} | {string.Join(" | ", cells.Select(c => c.PadLeft(Width)))} |");

    private sealed record Protocol(Func<IReadOnlyList<IReadOnlyList<string>>, RougeReferences> Analyze, Func<RougeReferences, RougeCandidate, double> Score);
}
