using System.Globalization;

namespace Summ.Bench.Scoring;

/// <summary>
/// Reads summaries from two folders, a file each, in the layout of pyrouge: the name of a candidate's file holds its id, and so do the names of
/// its references. Like pyrouge it numbers the candidates by the order of their names, and the numbers are ROUGE-1.5.5's ids of the evaluations.
/// Departures: the id stands for itself in the pattern of references, not for a regular expression; text after a <c>&lt;</c> is kept, which
/// pyrouge's own HTML cuts off.
/// </summary>
public static class SummaryFolders
{
    /// <summary>Reads two folders, streamed.</summary>
    /// <param name="candidates">Folder of the candidates.</param>
    /// <param name="references">Folder of the references.</param>
    /// <param name="candidatePattern">Regular expression of the candidates' names whose first group is the id, or null: every file, the name without its end is the id.</param>
    /// <param name="referencePattern">Regular expression of the references' names with <c>#ID#</c> for the id, or null: see <see cref="NamesOfReferences"/>.</param>
    /// <param name="format">How sentences stand in the files.</param>
    /// <exception cref="InputException">A folder is missing, a pattern is not valid, or no candidate's name matches.</exception>
    public static IEnumerable<PairItem> Read(string candidates, string references, string? candidatePattern, string? referencePattern, SummaryFormat format)
    {
        if (candidatePattern is null != referencePattern is null)
        {
            throw new InputException("only one of --system-pattern and --model-pattern is given; expected both or none");
        }

        FileNamePattern? pattern = candidatePattern is null ? null : FileNamePattern.OfCandidates(candidatePattern);
        FileNamePattern? modelPattern = referencePattern is null ? null : FileNamePattern.OfReferences(referencePattern);
        (string Name, string Id)[] systems = [.. FileNames(candidates)
            .Select(n => (Name: n, Id: pattern is null ? NamesOfReferences.Stem(n) : pattern.IdOf(n)!))
            .Where(s => s.Id is not null)];
        if (systems.Length == 0)
        {
            throw new InputException(pattern is null ? $"{candidates}: is an empty folder" : $"{candidates}: no file's name matches --system-pattern '{candidatePattern}'");
        }

        HashSet<string> ids = new(systems.Select(s => s.Id), StringComparer.Ordinal);
        ILookup<string, string> models = NamesOfReferences.ById(FileNames(references), ids, modelPattern);
        string expected = referencePattern is null ? "" : $" matching --model-pattern '{referencePattern}'";
        return models.Count == 0
            ? throw new InputException($"{references}: holds no reference{expected} for any of the candidates in {candidates}")
            : Read(candidates, references, systems, models, expected, format);
    }

    private static IEnumerable<PairItem> Read(
        string candidates, string references, (string Name, string Id)[] systems, ILookup<string, string> models, string expected, SummaryFormat format)
    {
        int number = 0;
        foreach ((string name, string id) in systems)
        {
            number++;
            string path = Path.Combine(candidates, name);
            PairItem item;
            try
            {
                string[] own = [.. models[id]];
                item = own.Length == 0
                    ? PairItem.Broken($"{path}: no reference for the id '{id}' in {references}; expected at least one{expected}")
                    : PairItem.Of(new Pair(id, SummaryFile.Read(path, format), [.. own.Select(m => SummaryFile.Read(Path.Combine(references, m), format))], null)
                    {
                        Evaluation = number.ToString(CultureInfo.InvariantCulture),
                    });
            }
            catch (InputException e)
            {
                item = PairItem.Broken(e.Message);
            }

            yield return item;
        }
    }

    private static IEnumerable<string> FileNames(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InputException(File.Exists(folder) ? $"{folder}: is a file; expected a folder with a file a summary" : $"{folder}: no such folder");
        }

        try
        {
            return [.. Directory.EnumerateFiles(folder).Select(p => Path.GetFileName(p)).Where(n => !n.StartsWith('.')).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"{folder}: cannot be read: {e.Message.TrimEnd('.')}", e);
        }
    }
}
