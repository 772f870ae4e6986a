using Summ.Readability.English;

namespace Summ.Readability;

public static partial class Formulas
{
    // Departs from Gunning (1952; 1968, p. 38), by whom names are not hard: programs that tell no names, as Lingua::EN::Fathom, count them.
    // The rest of his rule stays, see TextCounts.ComplexWordsAndNames.

    /// <summary>Gunning Fog with names among the hard words.</summary>
    public static FormulaInfo GunningFogNames { get; } = new()
    {
        Id = "gunning-fog-names",
        Name = "Gunning Fog Index, names as words",
        Language = "en",
        VariantOf = "gunning-fog",
        Unit = "years of schooling",
        Grades = GradeSystem.UnitedStates,
        Direction = ScoreDirection.HigherIsHarder,
        Citation = "Gunning 1952 (revised 1968), The Technique of Clear Writing, McGraw-Hill, p. 38; with names counted, as in Lingua::EN::Fathom",
        Summary = "As Gunning Fog, but a long name is a hard word too, as in programs that do not tell names.",
        FittedRange = "Not fitted by regression: the factor was chosen so that scores come near school grades, where names were not hard",
        Formula = new GunningFog(namesAreHard: true),
    };
}
