using Summ.Bench.Extraction.Measures;
using Summ.Html;

namespace Summ.Bench.Extraction.Systems;

/// <summary>Summ's own extractor with its default limits.</summary>
internal sealed class SummExtractor : IExtractor
{
    private readonly ArticleExtractor _extractor = new();

    public PageText Extract(ReadOnlyMemory<byte> page, CancellationToken cancellationToken = default)
    {
        ExtractedArticle article = _extractor.Extract(page, null, cancellationToken);
        return new PageText(article.Text, PageFields.Of(article));
    }
}

public static partial class Extractors
{
    /// <summary>Summ's own.</summary>
    public static ExtractorInfo Summ { get; } = new()
    {
        Id = "summ",
        Name = "Summ",
        Paper = "none",
        Summary = "The extractor of summ extract: candidates scored, joined, cleaned and trimmed.",
        Create = () => new SummExtractor(),
    };
}
