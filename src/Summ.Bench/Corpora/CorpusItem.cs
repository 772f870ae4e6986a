using Summ.Text;

namespace Summ.Bench.Corpora;

/// <summary>What a reader finds next: an article, or a broken record and what is wrong with it.</summary>
public readonly record struct CorpusItem
{
    private CorpusItem(Article? article, string? problem)
    {
        Article = article;
        Problem = problem;
    }

    /// <summary>The article; null for a broken record.</summary>
    public Article? Article { get; }

    /// <summary>One line that names file, line or field, and what was expected; null for an article.</summary>
    public string? Problem { get; }

    /// <summary>An article.</summary>
    public static CorpusItem Of(Article article) => new(article, null);

    /// <summary>A broken record.</summary>
    public static CorpusItem Broken(string problem) => new(null, problem);
}
