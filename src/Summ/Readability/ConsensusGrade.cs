namespace Summ.Readability;

/// <summary>
/// The school grade that formulas agree on, and how far they disagree: the median of their unrounded grades with the quartiles.
/// </summary>
/// <remarks>
/// The formulas are those with <see cref="FormulaInfo.IsInConsensus"/>: Flesch-Kincaid, Gunning Fog, SMOG, Coleman-Liau, the Automated
/// Readability Index and Linsear Write. Each gives a US school grade, or years of schooling that are the same, as a continuous score without
/// upper end, and stands for itself. Left out are variants, since a formula should vote once; Spache and FORCAST, made for a few grades only
/// (1 to 3, and from 5); Bormuth's grade, which turns outside of ordinary prose; the recalculations by Powers, Sumner and Kearl, whose grades
/// end in middle school; and the scores that become grades only by a table of ranges (Flesch Reading Ease, Dale-Chall, RIX).
/// <para>
/// Programs often give the mode of rounded grades instead, which jumps by grades when one formula moves by a hundredth. The median moves no
/// more than the formulas do, and one that is far off does not move it at all. It is made for English.
/// </para>
/// </remarks>
/// <param name="Median">Median of the grades; of an even number the mean of the middle two. NaN without any grade.</param>
/// <param name="LowerQuartile">
/// A quarter of the way through the sorted grades, linearly between neighbours (definition 7 of R. J. Hyndman and Y. Fan, 1996, Sample
/// quantiles in statistical packages, The American Statistician 50(4), 361-365). NaN without any grade.
/// </param>
/// <param name="UpperQuartile">Three quarters of the way, in the same way. NaN without any grade.</param>
/// <param name="Count">Number of grades that exist.</param>
public readonly record struct ConsensusGrade(double Median, double LowerQuartile, double UpperQuartile, int Count)
{
    /// <summary>Distance of the quartiles, in grades: between them lies the middle half of the formulas. NaN without any grade.</summary>
    public double Spread => UpperQuartile - LowerQuartile;

    /// <summary>The consensus on a text.</summary>
    /// <param name="counts">What was counted in the text.</param>
    /// <returns>The consensus of the formulas that have a score; NaN and 0 when none has, as for a text without words.</returns>
    public static ConsensusGrade Of(in TextCounts counts)
    {
        List<double> grades = [];
        foreach (FormulaInfo formula in Formulas.All)
        {
            if (formula.IsInConsensus)
            {
                grades.Add(formula.Compute(in counts));
            }
        }

        return OfGrades(grades);
    }

    /// <summary>The consensus of given grades.</summary>
    /// <param name="grades">Grades in any order; what is not finite is left out.</param>
    /// <returns>The consensus; NaN and 0 when no grade is finite.</returns>
    /// <exception cref="ArgumentNullException">There is no list.</exception>
    public static ConsensusGrade OfGrades(IEnumerable<double> grades)
    {
        ArgumentNullException.ThrowIfNull(grades);
        double[] sorted = [.. grades.Where(double.IsFinite).Order()];
        return new ConsensusGrade(Quantile(sorted, 0.5), Quantile(sorted, 0.25), Quantile(sorted, 0.75), sorted.Length);
    }

    private static double Quantile(double[] sorted, double share)
    {
        if (sorted.Length == 0)
        {
            return double.NaN;
        }

        double position = share * (sorted.Length - 1);
        int below = (int)position;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }
}
