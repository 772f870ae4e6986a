using Summ.Readability.English;

namespace Summ.Readability;

public static partial class Formulas
{
    // Departs from Chall and Dale (1995), by whom names are familiar: programs that tell no names count them. The rest of the rules stays,
    // see TextCounts.DifficultWordsAndNames; bands are the parent's, so a text with names comes out in a higher grade.

    /// <summary>New Dale-Chall with names among the difficult words.</summary>
    public static FormulaInfo DaleChall1995ClozeNames { get; } = new()
    {
        Id = "dale-chall-1995-cloze-names",
        Name = "New Dale-Chall (1995), names as words",
        Language = "en",
        VariantOf = "dale-chall-1995-cloze",
        Unit = "cloze score, about 10 to 60",
        Scale = new(10, 60),
        Direction = ScoreDirection.HigherIsEasier,
        Citation = "Chall & Dale 1995, Readability Revisited: The New Dale-Chall Readability Formula, Brookline Books, p. 66; with names counted, as in programs that do not tell them",
        Summary = "As New Dale-Chall, but a name that is not on the list is a difficult word too.",
        FittedRange = "Cloze scores of graded passages, the first grade to college, where names were familiar",
        Bands = English.DaleChall1995Cloze.Bands,
        Formula = new DaleChall1995Cloze(namesAreDifficult: true),
    };
}
