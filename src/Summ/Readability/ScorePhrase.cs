using System.Globalization;

namespace Summ.Readability;

/// <summary>
/// Says in words what a score means: the band of its source, the readers, the age of a school grade; and that it lies outside of the scale,
/// where it does. Nothing is said that the formula's source does not support: a score that is neither a grade nor in a band has no phrase.
/// </summary>
/// <remarks>
/// A grade is read as grade equivalents are, 8.9 being late in grade 8. The ages are those of a US or German school, where grade 1 begins at 6.
/// </remarks>
public static class ScorePhrase
{
    private const int AgeBeforeGrade = 5;
    private const int LastGradeOfSchool = 12;
    private const int Graduate = 17;
    private const int LastGermanGrade = 13;

    /// <summary>What a formula's score means.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="score">Its score.</param>
    /// <returns>A phrase as <c>grade 8, 13-14 years old</c>; null for NaN and infinity, and when nothing can be said.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> is null.</exception>
    public static string? Of(FormulaInfo formula, double score)
    {
        ArgumentNullException.ThrowIfNull(formula);
        if (!double.IsFinite(score))
        {
            return null;
        }

        string? phrase = formula.FindBand(score) is { } band
            ? band.Readers is null ? band.Label : $"{band.Label}: {band.Readers}"
            : OfGrade(formula.Grades, score);
        if (formula.Scale is not { } scale || scale.Contains(score))
        {
            return phrase;
        }

        string outside = string.Create(CultureInfo.InvariantCulture, $"outside of its scale ({scale.From} to {scale.To})");
        return phrase is null ? outside : $"{phrase}; {outside}";
    }

    /// <summary>What a grade means.</summary>
    /// <param name="system">Whose grades they are.</param>
    /// <param name="grade">The grade, with fractions of a year.</param>
    /// <returns>The phrase; null for no system and for a grade that is not finite.</returns>
    public static string? OfGrade(GradeSystem system, double grade) => !double.IsFinite(grade) ? null : system switch
    {
        GradeSystem.UnitedStates => OfUnitedStates(grade),
        GradeSystem.German when grade < 1 => "before grade 1",
        GradeSystem.German when grade >= LastGermanGrade + 1 => "above the grades of school",
        GradeSystem.German => OfSchool(grade),
        GradeSystem.YearsOfSchooling when grade < 1 => "no schooling needed",
        GradeSystem.YearsOfSchooling => string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(grade)} {(grade < 2 ? "year" : "years")} of schooling"),
        _ => null,
    };

    /// <summary>What the consensus of formulas means: the readers from its lower to its upper quartile.</summary>
    /// <param name="consensus">The consensus.</param>
    /// <returns>A phrase as <c>12-15 years old</c> or <c>17 years old to college graduate</c>; null without any grade.</returns>
    public static string? Readers(ConsensusGrade consensus)
    {
        if (consensus.Count == 0)
        {
            return null;
        }

        string low = Stage(consensus.LowerQuartile);
        string high = Stage(consensus.UpperQuartile);
        if (low == high && low.Length > 0)
        {
            return low;
        }

        return (low.Length, high.Length) switch
        {
            (0, 0) => string.Create(CultureInfo.InvariantCulture, $"{Year(consensus.LowerQuartile) + AgeBeforeGrade}-{Year(consensus.UpperQuartile) + AgeBeforeGrade + 1} years old"),
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"{Year(consensus.LowerQuartile) + AgeBeforeGrade} years old to {high}"),
            (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{low} to {Year(consensus.UpperQuartile) + AgeBeforeGrade + 1} years old"),
            _ => $"{low} to {high}",
        };
    }

    /// <summary>How far the formulas of a consensus agree.</summary>
    /// <param name="consensus">The consensus.</param>
    /// <returns>A phrase as <c>the middle half of 6 formulas within 2.3 grades</c>; null without any grade.</returns>
    public static string? Agreement(ConsensusGrade consensus) => consensus.Count switch
    {
        0 => null,
        1 => "a single formula",
        _ => string.Create(CultureInfo.InvariantCulture, $"the middle half of {consensus.Count} formulas within {consensus.Spread:0.0} grades, {consensus.LowerQuartile:0.0} to {consensus.UpperQuartile:0.0}"),
    };

    private static string OfUnitedStates(double grade) => Stage(grade) switch
    {
        "" => OfSchool(grade),
        string stage => stage,
    };

    private static string OfSchool(double grade) =>
        string.Create(CultureInfo.InvariantCulture, $"grade {Year(grade)}, {Year(grade) + AgeBeforeGrade}-{Year(grade) + AgeBeforeGrade + 1} years old");

    // Empty for the grades of school.
    private static string Stage(double grade) => grade switch
    {
        < 1 => "before grade 1",
        < LastGradeOfSchool + 1 => "",
        < Graduate => "college",
        _ => "college graduate",
    };

    private static int Year(double grade) => (int)Math.Floor(grade);
}
