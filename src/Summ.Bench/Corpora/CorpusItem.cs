using Summ.Text;

namespace Summ.Bench.Corpora;

/// <summary>What a reader finds next: an article, or a broken record and what is wrong with it.</summary>
public readonly record struct CorpusItem
{
    private CorpusItem(Article? article, string? problem, string? place)
    {
        Place = place;
        Article = article;
        Problem = problem;
    }

    /// <summary>The article; null for a broken record.</summary>
    public Article? Article { get; }

    /// <summary>One line that names file, line or field, and what was expected; null for an article.</summary>
    public string? Problem { get; }

    /// <summary>Where the article stands, for messages; or null.</summary>
    public string? Place { get; }

    /// <summary>An article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="place">File and line or record, for messages.</param>
    public static CorpusItem Of(Article article, string? place = null) => new(article, null, place);

    /// <summary>A broken record.</summary>
    public static CorpusItem Broken(string problem) => new(null, problem, null);
}
