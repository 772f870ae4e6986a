using Summ.Text;

namespace Summ.Scoring.Extractive;

/// <summary>The words of a source in order, and where each of them stands.</summary>
internal sealed class SourceIndex
{
    private const int Unknown = -1;

    private readonly Document _source;
    private readonly int[] _words;
    private readonly int[] _starts;
    private readonly int[] _places;

    private SourceIndex(Document source)
    {
        _source = source;
        _words = new int[source.Tokens.Length];
        _starts = new int[source.Vocabulary.WordCount + 1];
        _places = new int[_words.Length];
        for (int i = 0; i < _words.Length; i++)
        {
            _words[i] = source.Tokens[i].Word;
            _starts[_words[i] + 1]++;
        }

        for (int w = 1; w < _starts.Length; w++)
        {
            _starts[w] += _starts[w - 1];
        }

        int[] next = [.. _starts];
        for (int i = 0; i < _words.Length; i++)
        {
            _places[next[_words[i]]++] = i;
        }
    }

    /// <summary>Word ids of the source in order.</summary>
    public ReadOnlySpan<int> Words => _words;

    /// <summary>The index of a target's source, made once for all summaries.</summary>
    public static SourceIndex Of(ScoringTarget target) => target.Analysis(typeof(SourceIndex), t => new SourceIndex(t.Source!));

    /// <summary>Where a word stands in <see cref="Words"/>, ascending; nowhere for an unknown one.</summary>
    public ReadOnlySpan<int> PlacesOf(int word) => word == Unknown ? [] : _places.AsSpan(_starts[word].._starts[word + 1]);

    /// <summary>A summary's words as ids of the source, -1 for a word that the source does not have.</summary>
    public int[] Map(Document summary)
    {
        int[] idOfWord = new int[summary.Vocabulary.WordCount];
        for (int w = 0; w < idOfWord.Length; w++)
        {
            idOfWord[w] = _source.Vocabulary.FindWord(summary.Vocabulary.Word(w));
        }

        int[] words = new int[summary.Tokens.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = idOfWord[summary.Tokens[i].Word];
        }

        return words;
    }
}
