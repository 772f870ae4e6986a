using System.Buffers;
using Summ.Text.Stemming;

namespace Summ.Text;

/// <summary>Gives words their ids, and stems each distinct word once. Works in rented arrays.</summary>
internal ref struct VocabularyBuilder : IDisposable
{
    private const int LongestOrdinaryWord = 64;

    private readonly Language _language;
    private StringInterner _words;
    private StringInterner _terms;
    private int[] _termOfWord;
    private bool[] _isStopTerm;
    private char[] _scratch;

    public VocabularyBuilder(Language language, int expectedWords)
    {
        int expected = Math.Clamp(expectedWords, 32, 1 << 16);
        _language = language;
        _words = new StringInterner(expected);
        _terms = new StringInterner(expected);
        _termOfWord = ArrayPool<int>.Shared.Rent(expected);
        _isStopTerm = ArrayPool<bool>.Shared.Rent(expected);
        _scratch = ArrayPool<char>.Shared.Rent(LongestOrdinaryWord);
    }

    public readonly int TermOf(int word) => _termOfWord[word];

    /// <summary>The word id of a word as spelled in the text.</summary>
    public int Add(ReadOnlySpan<char> spelled)
    {
        // One character before the word marks the kind of its term; those behind it are the stemmer's.
        if (_scratch.Length < 1 + spelled.Length + IStemmer.Room)
        {
            ArrayPool<char>.Shared.Return(_scratch);
            _scratch = ArrayPool<char>.Shared.Rent(1 + spelled.Length + IStemmer.Room);
        }

        Span<char> form = _scratch.AsSpan(1);
        int length = WordForm.Write(spelled, form);
        int id = _words.Add(form[..length], out bool isNew);
        if (isNew)
        {
            AddTerm(id, length);
        }

        return id;
    }

    public readonly Vocabulary ToVocabulary() =>
        new(_words.ToList(), _terms.ToList(), _termOfWord.AsSpan(0, _words.Count).ToArray(), _isStopTerm.AsSpan(0, _terms.Count).ToArray());

    /// <summary>Gives the arrays back.</summary>
    public void Dispose()
    {
        _words.Dispose();
        _terms.Dispose();
        ArrayPool<int>.Shared.Return(_termOfWord);
        ArrayPool<bool>.Shared.Return(_isStopTerm);
        ArrayPool<char>.Shared.Return(_scratch);
        this = default;
    }

    private void AddTerm(int word, int length)
    {
        Span<char> form = _scratch.AsSpan(1);
        bool isStop = _language.StopWords.Contains(form[..length]);
        if (!isStop && _language.Clitics.Strip(form, ref length))
        {
            isStop = _language.StopWords.Contains(form[..length]);
        }

        // A possessive is its noun: it counts with the noun's term, and is a stop word only if the whole word is.
        if (length > 2 && form[..length].EndsWith("'s"))
        {
            length -= 2;
        }

        length = _language.Stemmer.Stem(form, length);
        _scratch[0] = isStop ? Vocabulary.StopMark : Vocabulary.ContentMark;
        int term = _terms.Add(_scratch.AsSpan(0, length + 1), out bool isNew);
        if (isNew)
        {
            Reserve(ref _isStopTerm, term);
            _isStopTerm[term] = isStop;
        }

        Reserve(ref _termOfWord, word);
        _termOfWord[word] = term;
    }

    private static void Reserve<T>(ref T[] array, int index)
    {
        if (index < array.Length)
        {
            return;
        }

        T[] larger = ArrayPool<T>.Shared.Rent(array.Length * 2);
        array.AsSpan().CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
