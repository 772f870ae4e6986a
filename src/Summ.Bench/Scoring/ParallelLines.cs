using System.Globalization;
using Summ.Bench.Corpora;

namespace Summ.Bench.Scoring;

/// <summary>
/// Reads parallel files with one summary a line: the k-th line of each belongs to the k-th pair, whose id is its line number. Streamed; files
/// are counted first, so that files of different lengths are refused before the first pair.
/// </summary>
public static class ParallelLines
{
    /// <summary>Reads a file of candidates and at least one of references; one of them may be <c>-</c>, standard input, which cannot be counted first.</summary>
    /// <exception cref="InputException">A file is missing, empty or damaged, or the files do not have as many lines.</exception>
    public static IEnumerable<PairItem> Read(string candidates, IReadOnlyList<string> references, SentenceMarks marks, Stream standardInput)
    {
        ArgumentNullException.ThrowIfNull(references);
        string[] paths = [candidates, .. references];
        return paths.Count(p => p == "-") > 1
            ? throw new InputException("standard input is given twice; expected - for one of the files at most")
            : Read(paths, marks, standardInput);
    }

    private static IEnumerable<PairItem> Read(string[] paths, SentenceMarks marks, Stream standardInput)
    {
        Stream[] streams = new Stream[paths.Length];
        try
        {
            for (int i = 0; i < paths.Length; i++)
            {
                streams[i] = paths[i] == "-" ? standardInput : InputStream.OpenFile(paths[i]);
            }

            string[] names = Array.ConvertAll(paths, InputStream.NameOf);
            CheckCounts(names, streams);
            LineReader[] readers = [.. streams.Select((s, i) => new LineReader(s is FileStream ? InputStream.Decompressed(s) : s, names[i], TextDecoding.MaxArticleBytes))];
            string?[] lines = new string?[paths.Length];
            for (long number = 1; ReadLines(readers, names, lines, number, out string? problem); number++)
            {
                yield return problem is null
                    ? PairItem.Of(new Pair(number.ToString(CultureInfo.InvariantCulture), marks.Split(lines[0]!), [.. lines.Skip(1).Select(l => marks.Split(l!))], null))
                    : PairItem.Broken(problem);
            }
        }
        finally
        {
            Array.ForEach(streams, s => s?.Dispose());
        }
    }

    // False at the end of all files.
    private static bool ReadLines(LineReader[] readers, string[] names, string?[] lines, long number, out string? problem)
    {
        problem = null;
        int ended = -1;
        int going = -1;
        for (int i = 0; i < readers.Length; i++)
        {
            if (!readers[i].TryRead(out ReadOnlyMemory<byte> line))
            {
                ended = ended < 0 ? i : ended;
                continue;
            }

            going = going < 0 ? i : going;
            string place = string.Create(CultureInfo.InvariantCulture, $"{names[i]}, line {number}");
            try
            {
                lines[i] = readers[i].WasTooLong
                    ? throw new InputException($"{place}: longer than {TextDecoding.Size(TextDecoding.MaxArticleBytes)}")
                    : TextDecoding.DecodeOrEmpty(line.Span, place);
            }
            catch (InputException e)
            {
                problem ??= e.Message;
            }
        }

        return ended < 0 || going < 0
            ? going >= 0
            : throw Unequal(names[ended], Counted.Of(number - 1, "line"), names[going], $"more than {number - 1:#,0}");
    }

    // A pipe can be read only once.
    private static void CheckCounts(string[] names, Stream[] streams)
    {
        int first = -1;
        long[] lines = new long[names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            if (streams[i] is not FileStream { CanSeek: true } file)
            {
                continue;
            }

            lines[i] = LineCount.Of(file, names[i]);
            first = first < 0 ? i : first;
            if (lines[i] == 0)
            {
                throw new InputException($"{names[i]}: is empty; expected one summary a line");
            }

            if (lines[i] != lines[first])
            {
                throw Unequal(names[first], Counted.Of(lines[first], "line"), names[i], lines[i].ToString("#,0", CultureInfo.InvariantCulture));
            }
        }
    }

    private static InputException Unequal(string path, string lines, string otherPath, string otherCount) =>
        new($"{path} has {lines} and {otherPath} {otherCount}; expected as many, since their k-th lines belong together");
}
