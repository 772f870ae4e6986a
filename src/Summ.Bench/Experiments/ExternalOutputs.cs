using System.Text.Json;
using Summ.Bench.Corpora;

namespace Summ.Bench.Experiments;

/// <summary>Summaries that a system made elsewhere, by document id, to be scored beside ours.</summary>
public sealed class ExternalOutputs
{
    private readonly Dictionary<string, IReadOnlyList<string>> _summaries;

    private ExternalOutputs(string name, string sha256, Dictionary<string, IReadOnlyList<string>> summaries)
    {
        Name = name;
        Sha256 = sha256;
        _summaries = summaries;
    }

    /// <summary>Name of the system.</summary>
    public string Name { get; }

    /// <summary>Hash of the file, in lower-case hex.</summary>
    public string Sha256 { get; }

    /// <summary>Reads JSON lines <c>{"id", "summary": string | [sentence, …]}</c>.</summary>
    /// <exception cref="InputException">The file is missing or a line is not of this form.</exception>
    public static ExternalOutputs Read(string name, string path)
    {
        Dictionary<string, IReadOnlyList<string>> summaries = new(StringComparer.Ordinal);
        using Stream stream = InputStream.Open(path);
        LineReader lines = new(stream, path, TextDecoding.MaxArticleBytes);
        while (lines.TryReadFilled(out ReadOnlyMemory<byte> line))
        {
            if (lines.WasTooLong)
            {
                throw new InputException($"{path}, line {lines.LineNumber}: longer than {TextDecoding.Size(TextDecoding.MaxArticleBytes)}; expected {{\"id\", \"summary\"}}");
            }

            try
            {
                using JsonDocument json = JsonDocument.Parse(line);
                Record record = Record.Of(json.RootElement, "");
                string id = record.Text("id");
                if (!summaries.TryAdd(id, record.SentenceList("summary", s => SentenceLists.Of(s))))
                {
                    throw new InputException($"the id '{id}' stands there twice");
                }
            }
            catch (Exception e) when (JsonProblem.Of(e) is { } problem)
            {
                throw new InputException($"{path}, line {lines.LineNumber}: {problem}; expected {{\"id\", \"summary\"}}", e);
            }
        }

        using FileStream file = File.OpenRead(path);
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file));
        return summaries.Count == 0 ? throw new InputException($"{path}: is empty; expected lines {{\"id\", \"summary\"}}") : new ExternalOutputs(name, hash, summaries);
    }

    /// <summary>How many documents it has summaries of.</summary>
    public int Count => _summaries.Count;

    /// <summary>The summary of a document, or null when the file has none.</summary>
    public IReadOnlyList<string>? Find(string id) => _summaries.GetValueOrDefault(id);
}
