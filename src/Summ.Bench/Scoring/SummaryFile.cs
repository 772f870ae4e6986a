using System.Text.RegularExpressions;
using Summ.Bench.Corpora;

namespace Summ.Bench.Scoring;

/// <summary>
/// Reads a summary from a file of its own, in the formats of ROUGE-1.5.5. As there, a line that is not a sentence of the format is passed over,
/// a line of zero bytes is no sentence, a line of blanks is one, a carriage return belongs to its line (<c>-b</c> counts it), and a sentence of SEE or
/// ISI ends at the next <c>&lt;</c>.
/// </summary>
internal static partial class SummaryFile
{
    /// <summary>The sentences; none for an empty file.</summary>
    /// <exception cref="InputException">There is no such file, or it is no text.</exception>
    public static IReadOnlyList<string> Read(string path, SummaryFormat format)
    {
        using Stream stream = InputStream.Open(path);
        string[] lines = TextDecoding.DecodeOrEmpty(TextDecoding.ReadAllOrNone(stream, path), path).Split('\n');
        return (format == SummaryFormat.Auto ? Sniff(lines) : format) switch
        {
            SummaryFormat.See => Captured(lines, SeeSentence),
            SummaryFormat.Isi => Captured(lines, IsiSentence),
            _ => [.. lines.Where(l => l.Length > 0)],
        };
    }

    private static SummaryFormat Sniff(string[] lines) =>
        lines.Any(l => SeeSentence().IsMatch(l)) ? SummaryFormat.See
        : lines.Any(l => IsiSentence().IsMatch(l)) ? SummaryFormat.Isi
        : lines[0].TrimStart().StartsWith("<html", StringComparison.OrdinalIgnoreCase) ? SummaryFormat.See
        : SummaryFormat.Spl;

    private static List<string> Captured(string[] lines, Func<Regex> sentence) =>
        [.. lines.Select(l => sentence().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value)];

    // Neither can try a place twice: what follows each repetition cannot be part of it.
    [GeneratedRegex(@"^<a (?:size=""[0-9]+"" )?name=""[0-9]+"">\[[0-9]+\]</a>[ \t\n\v\f\r]+<a href=""#[0-9]+"" id=[0-9]+>([^<]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SeeSentence();

    [GeneratedRegex(@"^<S SNTNO=""[0-9a-z,]+"">([^<]+)</S>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IsiSentence();
}
