using System.Globalization;
using Summ.Bench.Corpora;

namespace Summ.Bench.Scoring;

/// <summary>
/// Reads the plain list of ROUGE-1.5.5 (its option <c>-z</c>): on each line the file of a candidate and those of its references, separated by white space. Lines
/// that begin with <c>#</c> and blank ones are passed over; the others are numbered from 1. A relative path is looked for beside the list
/// first, then in the working folder, where the script looks.
/// </summary>
public static class FileList
{
    /// <summary>The peer's id, as the script calls it when nobody else does.</summary>
    public const string Peer = "X";

    /// <summary>Reads a list and then, streamed, the summaries.</summary>
    /// <exception cref="InputException">There is no such file, or a line is not what is expected.</exception>
    public static IEnumerable<PairItem> Read(string path, SummaryFormat format)
    {
        using Stream stream = InputStream.Open(path);
        string[] lines = TextDecoding.Decode(TextDecoding.ReadAll(stream, path), path).Split('\n');
        List<EvaluationFiles> evaluations = [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#') || string.IsNullOrWhiteSpace(lines[i]))
            {
                continue;
            }

            string[] files = [.. lines[i].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(f => Locate(f, path))];
            string id = (evaluations.Count + 1).ToString(CultureInfo.InvariantCulture);
            evaluations.Add(files.Length > 1
                ? new EvaluationFiles(id, [(Peer, files[0])], files[1..], format)
                : throw new InputException($"{path}, line {i + 1}: names one file; expected that of a candidate and those of its references"));
        }

        return evaluations.Count == 0
            ? throw new InputException($"{path}: holds no line with files; expected 'candidate reference …' on each")
            : EvaluationFiles.Read(evaluations, path);
    }

    private static string Locate(string file, string list)
    {
        string beside = Path.Combine(Path.GetDirectoryName(list) ?? "", file);
        return File.Exists(beside) || !File.Exists(file) ? beside : file;
    }
}
