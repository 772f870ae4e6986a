using Summ.Bench.Extraction.Pages;
using Summ.Bench.Extraction.Systems;

namespace Summ.Bench.Extraction;

/// <summary>A system of the extraction track: an extractor that runs here, or texts made elsewhere.</summary>
public sealed class ExtractionSystem
{
    private const string All = "all";

    private ExtractionSystem(string name)
    {
        Name = name;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Version of its behaviour; null for texts made elsewhere.</summary>
    public int? Version { get; private init; }

    /// <summary>The texts made elsewhere; null for an extractor.</summary>
    public TextOutputs? Outputs { get; private init; }

    /// <summary>The extractor; null for texts made elsewhere.</summary>
    internal IExtractor? Extractor { get; private init; }

    /// <summary>An extractor of the catalogue.</summary>
    public static ExtractionSystem Of(ExtractorInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return new ExtractionSystem(info.Id) { Version = info.Version, Extractor = info.Create() };
    }

    /// <summary>Texts made elsewhere.</summary>
    public static ExtractionSystem Of(TextOutputs outputs)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        return new ExtractionSystem(outputs.Name) { Outputs = outputs };
    }

    /// <summary>Reads ids of extractors, separated by commas; <c>all</c> is the whole catalogue.</summary>
    /// <exception cref="Catalogue.CatalogueException">There is no such extractor.</exception>
    /// <exception cref="InputException">There is none, or one is given twice.</exception>
    public static IReadOnlyList<ExtractionSystem> ParseList(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] given = [.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        if (given.Length == 0)
        {
            throw new InputException("--systems is empty; expected all, or extractors separated by commas");
        }

        return given.GroupBy(g => g, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new InputException($"'{twice.Key}' is given twice")
            : [.. given.SelectMany(id => id == All ? Extractors.All : [Extractors.Find(id)]).DistinctBy(i => i.Id, StringComparer.Ordinal).Select(Of)];
    }

    // An answer of its own, made of an extractor: for tests.
    internal static ExtractionSystem Of(string name, IExtractor extractor) => new(name) { Version = 1, Extractor = extractor };

    /// <summary>What it makes of a page; null where texts made elsewhere have none.</summary>
    internal PageText? Answer(PageItem page, byte[] bytes, CancellationToken cancellationToken) =>
        Extractor is null ? Outputs!.Find(page.Id) : Extractor.Extract(bytes, cancellationToken);
}
