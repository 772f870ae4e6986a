using CsCheck;
using Summ.Readability;

namespace Summ.Tests.Readability;

/// <summary>Checks on random counts in which direction a formula moves when one count grows and all others stay.</summary>
internal static class Monotony
{
    private static readonly Gen<TextCounts> AnyCounts =
        from sentences in Gen.Long[1, 500]
        from words in Gen.Long[1, 10_000]
        from syllables in Gen.Long[0, 30_000]
        from letters in Gen.Long[0, 60_000]
        from digits in Gen.Long[0, 1000]
        from polysyllables in Gen.Long[0, 5000]
        from complexWords in Gen.Long[0, 5000]
        from longWords in Gen.Long[0, 5000]
        select new TextCounts
        {
            Sentences = sentences,
            Words = words,
            Syllables = syllables,
            Letters = letters,
            Characters = letters + digits,
            Polysyllables = polysyllables,
            ComplexWords = complexWords,
            LongWords = longWords,
        };

    public static void Rises(FormulaInfo formula, Func<TextCounts, TextCounts> grow) => Moves(formula, grow, 1, _ => true);

    public static void Falls(FormulaInfo formula, Func<TextCounts, TextCounts> grow, Func<TextCounts, bool>? when = null) =>
        Moves(formula, grow, -1, when ?? (_ => true));

    public static void Stays(FormulaInfo formula, Func<TextCounts, TextCounts> grow) => Moves(formula, grow, 0, _ => true);

    private static void Moves(FormulaInfo formula, Func<TextCounts, TextCounts> grow, int direction, Func<TextCounts, bool> when) =>
        AnyCounts.Where(when).Sample(
            counts => Assert.Equal(direction, Math.Sign(formula.Compute(grow(counts)) - formula.Compute(counts))), iter: 300);
}
