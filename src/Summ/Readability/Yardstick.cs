using Summ.Text;

namespace Summ.Readability;

/// <summary>
/// By what the hardness of parts of a text is measured: a formula, or the mean of the formulas of <see cref="ConsensusGrade"/>. Always the
/// harder the higher: a formula whose score rises with ease is turned round. Immutable, safe for threads.
/// </summary>
/// <remarks>
/// The mean, and not the median that stands for a text: of an even number of formulas the median follows the two in the middle only, and a
/// word of two syllables that neither counts would not show.
/// <para>
/// Outside of English, where the formulas of the consensus do not hold, the yardstick is a formula of the language that needs no list of words.
/// </para>
/// </remarks>
public sealed class Yardstick
{
    private static readonly Lazy<Yardstick> OfConsensus = new(() => new Yardstick([.. Readability.Formulas.All.Where(f => f.IsInConsensus)], "US school grade"));

    private readonly FormulaInfo[] _formulas;

    private Yardstick(FormulaInfo[] formulas, string unit)
    {
        _formulas = formulas;
        Unit = unit;
    }

    /// <summary>The mean of the formulas of the consensus, in US school grades; for English.</summary>
    public static Yardstick Consensus => OfConsensus.Value;

    /// <summary>The formulas it is the mean of; one for a yardstick of <see cref="Of"/>.</summary>
    public IReadOnlyList<FormulaInfo> Formulas => _formulas;

    /// <summary>Identifier: that of its formula, or <c>consensus</c>.</summary>
    public string Id => _formulas.Length == 1 ? _formulas[0].Id : "consensus";

    /// <summary>Name for people.</summary>
    public string Name => _formulas.Length == 1 ? _formulas[0].Name : "consensus of formulas";

    /// <summary>Unit of <see cref="Measure"/>, that of the formula.</summary>
    public string Unit { get; }

    /// <summary>Whether it measures in grades or years of school.</summary>
    public bool IsInGrades => _formulas[0].Grades != GradeSystem.None;

    /// <summary>A formula as yardstick.</summary>
    /// <param name="formula">The formula. One that counts distinct words (Spache 1974) cannot tell of parts, and gives NaN.</param>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> is null.</exception>
    public static Yardstick Of(FormulaInfo formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return new Yardstick([formula], formula.Unit);
    }

    /// <summary>
    /// The yardstick for a language: the consensus for English, <c>wiener-1</c> for German, <c>kandel-moles-fr</c> for French,
    /// <c>szigriszt-pazos</c> for Spanish, <c>gulpease</c> for Italian, <c>flesch-douma-nl</c> for Dutch, <c>flesch-pt</c> for Portuguese,
    /// <c>flesch-oborneva-ru</c> for Russian, LIX for Swedish and every other language.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is null.</exception>
    public static Yardstick For(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Code switch
        {
            "en" => Consensus,
            "de" => Of(Readability.Formulas.Find("wiener-1")),
            "fr" => Of(Readability.Formulas.Find("kandel-moles-fr")),
            "es" => Of(Readability.Formulas.Find("szigriszt-pazos")),
            "it" => Of(Readability.Formulas.Find("gulpease")),
            "nl" => Of(Readability.Formulas.Find("flesch-douma-nl")),
            "pt" => Of(Readability.Formulas.Find("flesch-pt")),
            "ru" => Of(Readability.Formulas.Find("flesch-oborneva-ru")),
            _ => Of(Readability.Formulas.Find("lix")),
        };
    }

    /// <summary>How hard a text is.</summary>
    /// <param name="counts">What was counted in it.</param>
    /// <returns>The mean of the scores that exist, the harder the higher: of an ease the negative. NaN when there is none.</returns>
    public double Measure(in TextCounts counts)
    {
        double sum = 0;
        int count = 0;
        foreach (FormulaInfo formula in _formulas)
        {
            double score = formula.Compute(in counts);
            if (double.IsFinite(score))
            {
                sum += formula.Direction == ScoreDirection.HigherIsHarder ? score : -score;
                count++;
            }
        }

        return count == 0 ? double.NaN : sum / count;
    }
}
