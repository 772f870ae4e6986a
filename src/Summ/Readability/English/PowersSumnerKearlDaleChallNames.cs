using Summ.Readability.English;

namespace Summ.Readability;

public static partial class Formulas
{
    // Departs from Powers, Sumner and Kearl (1958), who count by the rules of 1948, by which names are familiar: programs that tell no names
    // count them. The rest of the rules stays, see TextCounts.DifficultWordsAndNames; bands are the parent's.

    /// <summary>Dale-Chall of Powers, Sumner and Kearl with names among the difficult words.</summary>
    public static FormulaInfo PowersSumnerKearlDaleChallNames { get; } = new()
    {
        Id = "psk-dale-chall-names",
        Name = "Powers-Sumner-Kearl Dale-Chall, names as words",
        Language = "en",
        VariantOf = "dale-chall-1948",
        Unit = "US school grade",
        Grades = GradeSystem.UnitedStates,
        Direction = ScoreDirection.HigherIsHarder,
        Citation = "Powers, Sumner & Kearl 1958, A recalculation of four adult readability formulas, Journal of Educational Psychology 49(2), 99-105; with names counted, as in programs that do not tell them",
        Summary = "As the recalculation of Dale-Chall, but a name that is not on the list is a difficult word too.",
        FittedRange = "The McCall-Crabbs Standard Test Lessons in Reading, edition of 1950, where names were familiar",
        Bands = English.PowersSumnerKearlDaleChall.Bands,
        Formula = new PowersSumnerKearlDaleChall(namesAreDifficult: true),
    };
}
