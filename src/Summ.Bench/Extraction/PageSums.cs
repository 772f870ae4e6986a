namespace Summ.Bench.Extraction;

/// <summary>What a page adds to a measure of a system: two sums with the number of pages in each. A measure of one mean needs the first only.</summary>
internal readonly record struct PageSums(double First, double FirstPages, double Second, double SecondPages)
{
    public static PageSums operator +(PageSums a, PageSums b) => new(a.First + b.First, a.FirstPages + b.FirstPages, a.Second + b.Second, a.SecondPages + b.SecondPages);

    public static PageSums operator *(int times, PageSums a) => new(times * a.First, times * a.FirstPages, times * a.Second, times * a.SecondPages);

    /// <summary>Mean of the first; NaN without a page.</summary>
    public double FirstMean => FirstPages > 0 ? First / FirstPages : double.NaN;

    /// <summary>Mean of the second; NaN without a page.</summary>
    public double SecondMean => SecondPages > 0 ? Second / SecondPages : double.NaN;
}
