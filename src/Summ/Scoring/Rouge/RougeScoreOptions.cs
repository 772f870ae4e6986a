namespace Summ.Scoring.Rouge;

/// <summary>Options of the protocol <c>rouge-score</c>, with the defaults of the Python package of that name (0.1.2).</summary>
public sealed record RougeScoreOptions
{
    /// <summary>Whether words of more than three letters are compared by their stem (<see cref="Text.Stemming.NltkPorterStemmer"/>). Default: no.</summary>
    public bool Stem { get; init; }

    /// <summary>What becomes of several references. Default: the best one, as in the package.</summary>
    public RougeMultiReference MultiReference { get; init; } = RougeMultiReference.Best;

    internal RougeReading Reading => new(
        Stem ? RougeStemming.Nltk : RougeStemming.None, IsAsciiOnly: false, RemoveStopWords: false, WordLimit: 0, ByteLimit: 0);
}
