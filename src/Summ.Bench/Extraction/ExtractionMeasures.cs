namespace Summ.Bench.Extraction;

/// <summary>Names of what is measured of a system that extracts articles, as in JSON and CSV. All are shares from 0 to 1, higher is better.</summary>
public static class ExtractionMeasures
{
    /// <summary>The article extraction benchmark's F1: of the two means below, not the mean of the pages' F1.</summary>
    public const string F1 = "f1";

    /// <summary>Mean precision of shingles over the pages with a prediction.</summary>
    public const string Precision = "precision";

    /// <summary>Mean recall of shingles over the pages with a truth.</summary>
    public const string Recall = "recall";

    /// <summary>Share of pages with exactly the expected words.</summary>
    public const string Accuracy = "accuracy";

    /// <summary>Mean of the pages' F1 of shingles, which counts an empty answer as 0.</summary>
    public const string MeanPageF1 = "mean_page_f1";

    /// <summary>Mean of the pages' F1 of words, whatever their order.</summary>
    public const string TokenF1 = "token_f1";

    /// <summary>All of them, the one that ranks first.</summary>
    public static IReadOnlyList<string> RankedBy(string measure) =>
        [.. new[] { measure }.Concat([F1, Precision, Recall, Accuracy, MeanPageF1, TokenF1]).Distinct(StringComparer.Ordinal)];
}
