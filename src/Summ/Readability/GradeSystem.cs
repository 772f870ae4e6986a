namespace Summ.Readability;

/// <summary>The school years in which a formula counts; ages belong to a system and not to a number.</summary>
public enum GradeSystem
{
    /// <summary>The score is no grade.</summary>
    None,

    /// <summary>
    /// Grades of US schools, or years of schooling that are the same: grade 1 at 6 to 7 years of age, so that the age is the grade plus 5 to the
    /// grade plus 6; 13 to 16 are the years of college.
    /// </summary>
    UnitedStates,

    /// <summary>Grades of schools in Germany and Austria, which begin at 6 to 7 years of age too and end with grade 12 or 13.</summary>
    German,

    /// <summary>Years of schooling in a country whose ages the formula's source does not give.</summary>
    YearsOfSchooling,
}
