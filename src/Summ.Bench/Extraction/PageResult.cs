using Summ.Bench.Extraction.Measures;
using Summ.Bench.Extraction.Pages;
using Summ.Bench.Extraction.Systems;

namespace Summ.Bench.Extraction;

/// <summary>What was measured of one system on one page.</summary>
public sealed record PageResult
{
    /// <summary>Precision and recall of shingles.</summary>
    public required ShingleScore Shingles { get; init; }

    /// <summary>F1 of the bags of words, 0 to 1.</summary>
    public required double TokenF1 { get; init; }

    /// <summary>Whether all words are the expected ones in the expected order.</summary>
    public required bool IsExact { get; init; }

    /// <summary>Words expected.</summary>
    public required int TrueWords { get; init; }

    /// <summary>Words extracted.</summary>
    public required int FoundWords { get; init; }

    /// <summary>Where words are too many or too few.</summary>
    public required WordDifference Difference { get; init; }

    /// <summary>For each expected field whether it is exactly right.</summary>
    public required IReadOnlyDictionary<string, bool> Fields { get; init; }

    /// <summary>Why the system failed on the page, which counts as an empty answer; or null.</summary>
    public string? Failure { get; init; }

    /// <summary>Measures an answer.</summary>
    internal static PageResult Of(PageItem page, PageText answer, string? failure)
    {
        WordPair words = new(page.Truth, answer.Text);
        return new PageResult
        {
            Shingles = ShingleScore.Of(words),
            TokenF1 = words.TokenF1(),
            IsExact = words.IsExact,
            TrueWords = words.True.Length,
            FoundWords = words.Found.Length,
            Difference = WordAlignment.Compare(words),
            Fields = PageFields.Names
                .Select(n => (Name: n, Match: answer.Fields.Matches(page.Fields, n)))
                .Where(f => f.Match is not null)
                .ToDictionary(f => f.Name, f => f.Match!.Value, StringComparer.Ordinal),
            Failure = failure,
        };
    }
}
