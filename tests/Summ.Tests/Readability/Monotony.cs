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
        from others in Gen.Long[0, 5000].Array[11]
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
            Monosyllables = others[0],
            MiniWords = others[1],
            WordsOfSixLetters = others[2],
            WordsOfFourSyllables = others[3],
            WordsOfFiveSyllables = others[4],
            DifficultWords = others[5],
            DifficultWordsOfTwoSyllables = others[6],
            UnfamiliarWords = others[7],
            UnfamiliarTypes = others[7] / 2,
            FaseehWords = others[8],
            DifficultWordsAndNames = others[9],
            ComplexWordsAndNames = others[10],
        };

    public static void Rises(FormulaInfo formula, Func<TextCounts, TextCounts> grow) => Moves(formula, grow, 1, _ => true);

    public static void Falls(FormulaInfo formula, Func<TextCounts, TextCounts> grow, Func<TextCounts, bool>? when = null) =>
        Moves(formula, grow, -1, when ?? (_ => true));

    public static void Stays(FormulaInfo formula, Func<TextCounts, TextCounts> grow) => Moves(formula, grow, 0, _ => true);

    /// <summary>Lets all counts grow but words, sentences and those named: none may move the formula.</summary>
    public static void StaysWithoutUseOf(FormulaInfo formula, params string[] used) => Stays(formula, c => AllBut(used, c));

    private static TextCounts AllBut(string[] used, TextCounts c)
    {
        long Grown(long count, string name) => used.Contains(name) ? count : count + 7;
        return c with
        {
            Letters = Grown(c.Letters, nameof(c.Letters)),
            Characters = Grown(c.Characters, nameof(c.Characters)),
            Syllables = Grown(c.Syllables, nameof(c.Syllables)),
            Polysyllables = Grown(c.Polysyllables, nameof(c.Polysyllables)),
            Monosyllables = Grown(c.Monosyllables, nameof(c.Monosyllables)),
            LongWords = Grown(c.LongWords, nameof(c.LongWords)),
            MiniWords = Grown(c.MiniWords, nameof(c.MiniWords)),
            WordsOfSixLetters = Grown(c.WordsOfSixLetters, nameof(c.WordsOfSixLetters)),
            WordsOfFourSyllables = Grown(c.WordsOfFourSyllables, nameof(c.WordsOfFourSyllables)),
            WordsOfFiveSyllables = Grown(c.WordsOfFiveSyllables, nameof(c.WordsOfFiveSyllables)),
            DifficultWords = Grown(c.DifficultWords, nameof(c.DifficultWords)),
            DifficultWordsAndNames = Grown(c.DifficultWordsAndNames, nameof(c.DifficultWordsAndNames)),
            DifficultWordsOfTwoSyllables = Grown(c.DifficultWordsOfTwoSyllables, nameof(c.DifficultWordsOfTwoSyllables)),
            DifficultTypes = Grown(c.DifficultTypes, nameof(c.DifficultTypes)),
            UnfamiliarWords = Grown(c.UnfamiliarWords, nameof(c.UnfamiliarWords)),
            UnfamiliarTypes = Grown(c.UnfamiliarTypes, nameof(c.UnfamiliarTypes)),
            FaseehWords = Grown(c.FaseehWords, nameof(c.FaseehWords)),
            ComplexWords = Grown(c.ComplexWords, nameof(c.ComplexWords)),
            ComplexWordsAndNames = Grown(c.ComplexWordsAndNames, nameof(c.ComplexWordsAndNames)),
            Types = Grown(c.Types, nameof(c.Types)),
        };
    }

    private static void Moves(FormulaInfo formula, Func<TextCounts, TextCounts> grow, int direction, Func<TextCounts, bool> when) =>
        AnyCounts.Where(when).Sample(
            counts => Assert.Equal(direction, Math.Sign(formula.Compute(grow(counts)) - formula.Compute(counts))), iter: 300);
}
