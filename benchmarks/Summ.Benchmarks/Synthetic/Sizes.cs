namespace Summ.Benchmarks.Synthetic;

/// <summary>Sentences of the documents that benchmarks run on: a news item, a long report, a book.</summary>
internal static class Sizes
{
    public const int Short = 30;
    public const int Medium = 300;
    public const int Long = 3000;
}
