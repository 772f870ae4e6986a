namespace Summ.Bench.Extraction.Systems;

/// <summary>Finds the article on a web page. Implementations hold no state and may be shared between threads.</summary>
public interface IExtractor
{
    /// <summary>Extracts the article of a page.</summary>
    /// <param name="page">The page as it was sent, decompressed.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <returns>The text, empty where there is none, and what else is known of it.</returns>
    /// <exception cref="Html.ExtractionLimitException">The page is beyond a limit.</exception>
    PageText Extract(ReadOnlyMemory<byte> page, CancellationToken cancellationToken = default);
}
