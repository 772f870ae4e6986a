using Summ.Bench.Extraction.Measures;

namespace Summ.Bench.Extraction;

/// <summary>A measure of a system: made of sums over pages, so that pages can be drawn again and exchanged between systems.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Of">What a page adds.</param>
/// <param name="Value">The measure of the sums; NaN where it does not exist.</param>
internal sealed record PageMeasure(string Name, Func<PageResult, PageSums> Of, Func<PageSums, double> Value)
{
    /// <summary>All measures of the text.</summary>
    public static IReadOnlyList<PageMeasure> OfText { get; } =
    [
        new(ExtractionMeasures.F1, Shingles, SystemF1),
        new(ExtractionMeasures.Precision, Shingles, s => s.FirstMean),
        new(ExtractionMeasures.Recall, Shingles, s => s.SecondMean),
        Mean(ExtractionMeasures.Accuracy, r => r.IsExact ? 1 : 0),
        Mean(ExtractionMeasures.MeanPageF1, r => r.Shingles.F1),
        Mean(ExtractionMeasures.TokenF1, r => r.TokenF1),
    ];

    /// <summary>The share of pages on which a field is exactly right, of those on which one is expected.</summary>
    public static PageMeasure OfField(string field) =>
        new(field, r => r.Fields.TryGetValue(field, out bool isRight) ? new PageSums(isRight ? 1 : 0, 1, 0, 0) : default, s => s.FirstMean);

    private static PageMeasure Mean(string name, Func<PageResult, double> value) => new(name, r => new PageSums(value(r), 1, 0, 0), s => s.FirstMean);

    // A page without a prediction has no part in the precision, one without a truth none in the recall.
    private static PageSums Shingles(PageResult result)
    {
        ShingleScore score = result.Shingles;
        return new PageSums(score.HasPrediction ? score.Precision : 0, score.HasPrediction ? 1 : 0, score.HasTruth ? score.Recall : 0, score.HasTruth ? 1 : 0);
    }

    private static double SystemF1(PageSums sums) => sums.FirstPages > 0 && sums.SecondPages > 0 ? ShingleScore.Harmonic(sums.FirstMean, sums.SecondMean) : 0;
}
