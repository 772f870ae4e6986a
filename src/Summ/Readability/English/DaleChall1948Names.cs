using Summ.Readability.English;

namespace Summ.Readability;

public static partial class Formulas
{
    // Departs from Dale and Chall (1948), by whom names are familiar: programs that tell no names, as textstat and text-readability, count
    // them. The rest of the rules stays, see TextCounts.DifficultWordsAndNames; bands are the parent's, so a text with names comes out higher.

    /// <summary>Dale-Chall of 1948 with names among the difficult words.</summary>
    public static FormulaInfo DaleChall1948Names { get; } = new()
    {
        Id = "dale-chall-1948-names",
        Name = "Dale-Chall (1948), names as words",
        Language = "en",
        VariantOf = "dale-chall-1948",
        Unit = "Dale-Chall score, 4.9 and below to 10 and above",
        Direction = ScoreDirection.HigherIsHarder,
        Citation = "Dale & Chall 1948, A formula for predicting readability, Educational Research Bulletin 27(1), 11-20, 28 and 27(2), 37-54; with names counted, as in textstat and text-readability",
        Summary = "As Dale-Chall (1948), but a name that is not on the list is a difficult word too, as in programs that do not tell names.",
        FittedRange = "The McCall-Crabbs Standard Test Lessons in Reading, where names were familiar; meant for grade 4 and above",
        Bands = English.DaleChall1948.Bands,
        Formula = new DaleChall1948(namesAreDifficult: true),
    };
}
