namespace Summ.Scoring.Chrf;

/// <summary>Options of <see cref="ChrfScorer"/>, with sacreBLEU's defaults.</summary>
public sealed record ChrfOptions
{
    /// <summary>Length of the longest n-grams of characters, 1 to 10. Default: 6, as in the paper.</summary>
    public int CharacterOrder { get; init; } = 6;

    /// <summary>Length of the longest n-grams of words, 0 to 4. Default: 0, which is chrF; 2 is chrF++.</summary>
    public int WordOrder { get; init; }

    /// <summary>How many times as important recall is as precision, above 0 to 100. Default: 2.</summary>
    public double Beta { get; init; } = 2;

    /// <summary>Whether texts are lower-cased first. Default: no.</summary>
    public bool Lowercase { get; init; }

    /// <summary>Whether white space counts as characters. Default: no.</summary>
    public bool Whitespace { get; init; }

    /// <summary>
    /// Whether lengths that a text is too short for count as almost 0, as in the author's program; otherwise they are left out of the mean.
    /// Default: no.
    /// </summary>
    public bool EpsilonSmoothing { get; init; }
}
