using Summ.Text.Lexicon;

namespace Summ.Text.Stemming;

/// <summary>
/// What ROUGE-1.5.5 makes of a token under its option <c>-m</c> (C.-Y. Lin, 2004): a token of up to three characters stays; a longer one is looked
/// up among WordNet's irregular forms, whose base stands as it is; any other is stemmed by <see cref="Rouge155PorterStemmer"/>. So
/// <c>happier</c> gives <c>happy</c> while <c>happy</c> gives <c>happi</c>, as in the original.
/// </summary>
public sealed class Rouge155Stemmer : IStemmer
{
    private const int ShortestStemmed = 4;

    private readonly Rouge155PorterStemmer _porter = new();

    /// <inheritdoc/>
    public string Id => "rouge-1.5.5";

    /// <inheritdoc/>
    public int Stem(Span<char> word, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, word.Length);
        if (length < ShortestStemmed)
        {
            return length;
        }

        if (!IrregularForms.WordNet.TryFind(word[..length], out ReadOnlySpan<char> @base))
        {
            return _porter.Stem(word, length);
        }

        @base.CopyTo(word);
        return @base.Length;
    }
}
