using System.Text.Json;
using System.Text.Json.Serialization;

namespace Summ.Bench.Corpora;

/// <summary>What a corpus says of itself in its <c>corpus.json</c>.</summary>
public sealed record CorpusManifest
{
    internal const string FileName = "corpus.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>Identifier, the name of its folder.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>What it is, in a sentence or two.</summary>
    public required string Description { get; init; }

    /// <summary>SPDX identifier of its licence.</summary>
    public required string License { get; init; }

    /// <summary>BCP 47 code of its language.</summary>
    public string? Language { get; init; }

    /// <summary>Raised with every change of its content.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Its documents; empty when every file is one.</summary>
    public IReadOnlyList<CorpusDocument> Documents { get; init; } = [];

    /// <summary>Path of a file of JSON lines that holds its documents; null when every document is a file.</summary>
    public string? Records { get; init; }

    /// <summary>SHA-256 of every file but the manifest itself, by relative path, in lower-case hex.</summary>
    public IReadOnlyDictionary<string, string> Sha256 { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads the manifest of a corpus; null when it has none.</summary>
    /// <exception cref="InputException">It is not valid.</exception>
    public static CorpusManifest? Read(ICorpusFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        if (!files.Has(FileName))
        {
            return null;
        }

        using Stream stream = files.Open(FileName);
        try
        {
            CorpusManifest manifest = JsonSerializer.Deserialize<CorpusManifest>(stream, Options) ?? throw new InputException($"{files.Name}/{FileName}: holds null; expected an object");
            return manifest.Documents.Any(d => d is null)
                ? throw new InputException($"{files.Name}/{FileName}: a document is null; expected {{\"file\", \"genre\"}}")
                : manifest;
        }
        catch (JsonException e)
        {
            throw new InputException($"{files.Name}/{FileName}: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }
}

/// <summary>A document of a <see cref="CorpusManifest"/>.</summary>
/// <param name="File">Path of its text, relative to the manifest.</param>
/// <param name="Genre">What kind of text it is.</param>
public sealed record CorpusDocument(string File, string Genre);
