using Summ.Text;

namespace Summ.Scoring.Meteor;

/// <summary>A reference as METEOR needs it, analysed once for all candidates: its words, stems and pairs of neighbouring stems by number. Immutable.</summary>
internal sealed class MeteorReference
{
    private const int None = -1;

    private readonly Dictionary<string, int> _stemIds = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _pairIds = [];
    private readonly Vocabulary _vocabulary;
    private readonly int[] _words;
    private readonly int[] _stems;
    private readonly int[] _wordCounts;
    private readonly int[] _starts;
    private readonly int[] _places;
    private readonly int[] _pairCounts;

    public MeteorReference(Document document)
    {
        Language = document.Language;
        _vocabulary = document.Vocabulary;
        _words = new int[document.Tokens.Length];
        _stems = new int[_words.Length];
        _wordCounts = new int[_vocabulary.WordCount];
        int[] stemOfTerm = NumberStems();
        _starts = new int[_stemIds.Count + 1];
        for (int j = 0; j < _words.Length; j++)
        {
            Token token = document.Tokens[j];
            _words[j] = token.Word;
            _wordCounts[token.Word]++;
            _stems[j] = stemOfTerm[token.Term];
            _starts[_stems[j] + 1]++;
        }

        _places = SortByStem();
        _pairCounts = CountPairs();
    }

    /// <summary>The language of words and stems.</summary>
    public Language Language { get; }

    /// <summary>Word ids in order.</summary>
    public ReadOnlySpan<int> Words => _words;

    /// <summary>Number of the stem of each word in order.</summary>
    public ReadOnlySpan<int> Stems => _stems;

    /// <summary>How often each word stands in the reference.</summary>
    public ReadOnlySpan<int> WordCounts => _wordCounts;

    /// <summary>Number of different stems.</summary>
    public int StemCount => _stemIds.Count;

    /// <summary>How often each pair of neighbouring stems stands in the reference.</summary>
    public ReadOnlySpan<int> PairCounts => _pairCounts;

    /// <summary>The id of a word, or -1.</summary>
    public int FindWord(ReadOnlySpan<char> word) => _vocabulary.FindWord(word);

    /// <summary>The number of a stem, or -1.</summary>
    public int FindStem(ReadOnlySpan<char> stem) => _stemIds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(stem, out int id) ? id : None;

    /// <summary>The number of a pair of neighbouring stems, or -1.</summary>
    public int FindPair(int first, int second) => first != None && second != None && _pairIds.TryGetValue(Key(first, second), out int id) ? id : None;

    /// <summary>Where a stem stands, ascending; nowhere for -1.</summary>
    public ReadOnlySpan<int> PlacesOf(int stem) => stem == None ? [] : _places.AsSpan(_starts[stem].._starts[stem + 1]);

    private static long Key(int first, int second) => ((long)first << 32) | (uint)second;

    // A stem may belong to two terms, one of stop words and one of others.
    private int[] NumberStems()
    {
        int[] stemOfTerm = new int[_vocabulary.TermCount];
        for (int t = 0; t < stemOfTerm.Length; t++)
        {
            string stem = _vocabulary.Stem(t).ToString();
            if (!_stemIds.TryGetValue(stem, out stemOfTerm[t]))
            {
                stemOfTerm[t] = _stemIds.Count;
                _stemIds.Add(stem, stemOfTerm[t]);
            }
        }

        return stemOfTerm;
    }

    private int[] SortByStem()
    {
        for (int s = 1; s < _starts.Length; s++)
        {
            _starts[s] += _starts[s - 1];
        }

        int[] next = [.. _starts];
        int[] places = new int[_stems.Length];
        for (int j = 0; j < _stems.Length; j++)
        {
            places[next[_stems[j]]++] = j;
        }

        return places;
    }

    private int[] CountPairs()
    {
        int[] counts = new int[Math.Max(0, _stems.Length - 1)];
        for (int j = 1; j < _stems.Length; j++)
        {
            long key = Key(_stems[j - 1], _stems[j]);
            if (!_pairIds.TryGetValue(key, out int id))
            {
                id = _pairIds.Count;
                _pairIds.Add(key, id);
            }

            counts[id]++;
        }

        return counts[.._pairIds.Count];
    }
}
