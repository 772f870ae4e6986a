namespace Summ.Text.Stemming;

/// <summary>Leaves every word as it is, for languages without a stemmer.</summary>
public sealed class IdentityStemmer : IStemmer
{
    /// <inheritdoc/>
    public string Id => "none";

    /// <inheritdoc/>
    public int Stem(Span<char> word, int length) => length;
}
