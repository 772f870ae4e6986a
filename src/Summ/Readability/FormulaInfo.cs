namespace Summ.Readability;

/// <summary>Which way a score points.</summary>
public enum ScoreDirection
{
    /// <summary>A higher score means a harder text.</summary>
    HigherIsHarder,

    /// <summary>A higher score means an easier text.</summary>
    HigherIsEasier,
}

/// <summary>A formula of the catalogue: what it is, where it comes from, how its score is read.</summary>
public sealed class FormulaInfo
{
    /// <summary>Stable identifier, as in <c>flesch-reading-ease</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Raised by one with every change of behaviour, so that old results are never mixed with new ones.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Language it was made for, as a BCP 47 primary subtag such as <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>
    /// Whether it is used for other languages as well, since it needs neither syllables nor a list of words; <see cref="Language"/> is then
    /// the one it comes from.
    /// </summary>
    public bool IsForAnyLanguage { get; init; }

    /// <summary>Id of the formula whose constants, rounding or counts it changes; null when it stands for itself.</summary>
    public string? VariantOf { get; init; }

    /// <summary>Whether it is one of those of which <see cref="ConsensusGrade"/> is made.</summary>
    public bool IsInConsensus { get; init; }

    /// <summary>Whether it is one of the few that experiments and leaderboards compute for every text.</summary>
    public bool IsCommon { get; init; }

    /// <summary>Unit of the score, as in <c>US school grade</c>.</summary>
    public required string Unit { get; init; }

    /// <summary>What a score is when it is a school grade or years of schooling itself.</summary>
    public GradeSystem Grades { get; init; } = GradeSystem.None;

    /// <summary>
    /// The scores that the formula was fitted to or that its authors give for prose; null when they give none. A score outside of it is an
    /// extrapolation.
    /// </summary>
    public ScoreRange? Scale { get; init; }

    /// <summary>Which way the score points.</summary>
    public required ScoreDirection Direction { get; init; }

    /// <summary>The publication it follows: authors, year, title, venue.</summary>
    public required string Citation { get; init; }

    /// <summary>The idea in a sentence or two.</summary>
    public required string Summary { get; init; }

    /// <summary>The texts its authors fitted it to; scores of other texts are extrapolated, and none is clamped.</summary>
    public required string FittedRange { get; init; }

    /// <summary>What ranges of scores mean, lowest first and without gaps; empty when the score explains itself.</summary>
    public IReadOnlyList<GradeBand> Bands { get; init; } = [];

    /// <summary>The formula.</summary>
    public required IReadabilityFormula Formula { get; init; }

    /// <summary>Computes the score; NaN when there is no word or no sentence, or a count it needs was not made.</summary>
    public double Compute(in TextCounts counts) => Formula.Compute(in counts);

    /// <summary>Whether its score of a text in a language means something: it was made for it, or is used for any.</summary>
    /// <param name="language">BCP 47 code, as in <c>en</c> or <c>en-GB</c>; only its primary subtag matters.</param>
    public bool IsMeantFor(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        int end = language.AsSpan().IndexOfAny('-', '_');
        return IsForAnyLanguage || Language.AsSpan().Equals(end < 0 ? language : language.AsSpan(0, end), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Label of the band a score lies in; null for NaN and for a formula without bands.</summary>
    public string? BandOf(double score) => FindBand(score)?.Label;

    /// <summary>The band a score lies in; null for NaN and for a formula without bands.</summary>
    internal GradeBand? FindBand(double score)
    {
        foreach (GradeBand band in Bands)
        {
            if (band.Contains(score))
            {
                return band;
            }
        }

        return null;
    }
}
