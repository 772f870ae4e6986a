namespace Summ.Text;

/// <summary>
/// The words and terms of one <see cref="Document"/>, as ids in the order of their first appearance. A <em>word</em> is a lower-cased
/// form (<c>running</c>); a <em>term</em> is what summarisers count: a stem together with whether the word is a stop word, so that
/// <c>asking</c> and the stop word <c>ask</c> are two terms although they share a stem. Immutable.
/// </summary>
public sealed class Vocabulary
{
    internal const char StopMark = '-';
    internal const char ContentMark = '+';

    private readonly StringList _words;
    private readonly StringList _terms;
    private readonly int[] _termOfWord;
    private readonly bool[] _isStopTerm;

    internal Vocabulary(StringList words, StringList terms, int[] termOfWord, bool[] isStopTerm)
    {
        _words = words;
        _terms = terms;
        _termOfWord = termOfWord;
        _isStopTerm = isStopTerm;
    }

    /// <summary>Number of distinct words; word ids are 0 to this minus 1.</summary>
    public int WordCount => _words.Count;

    /// <summary>Number of distinct terms; term ids are 0 to this minus 1.</summary>
    public int TermCount => _isStopTerm.Length;

    /// <summary>The lower-cased form of a word; curly apostrophes are straight, soft hyphens are gone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is not one of this vocabulary's.</exception>
    public ReadOnlySpan<char> Word(int word) => _words[word];

    /// <summary>The id of a lower-cased word, or -1 when the document does not have it.</summary>
    public int FindWord(ReadOnlySpan<char> word) => _words.Find(word);

    /// <summary>The stem of a term.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The id is not one of this vocabulary's.</exception>
    public ReadOnlySpan<char> Stem(int term) => _terms[term][1..];

    /// <summary>The term of a word.</summary>
    public int TermOf(int word) => _termOfWord[word];

    /// <summary>Whether a term stands for a stop word.</summary>
    public bool IsStopTerm(int term) => _isStopTerm[term];
}
