namespace Summ.Text;

/// <summary>Gives words their ids, and stems each distinct word once.</summary>
internal sealed class VocabularyBuilder
{
    private const int LongestOnStack = 64;

    private readonly Language _language;
    private readonly StringTable _words;
    private readonly StringTable _terms;
    private int[] _termOfWord;
    private bool[] _isStopTerm;
    private char[] _scratch = new char[LongestOnStack + 2];

    public VocabularyBuilder(Language language, int expectedWords)
    {
        _language = language;
        int expected = Math.Clamp(expectedWords, 64, 1 << 16);
        _words = new StringTable(expected);
        _terms = new StringTable(expected);
        _termOfWord = new int[expected];
        _isStopTerm = new bool[expected];
    }

    public int TermOf(int word) => _termOfWord[word];

    /// <summary>The word id of a word as spelled in the text.</summary>
    public int Add(ReadOnlySpan<char> spelled)
    {
        if (_scratch.Length < spelled.Length + 2)
        {
            _scratch = new char[spelled.Length * 2];
        }

        // Position 0 is kept free for the mark that tells stop terms from content terms.
        Span<char> form = _scratch.AsSpan(1);
        int length = Normalise(spelled, form);
        int id = _words.Add(form[..length], out bool isNew);
        if (isNew)
        {
            AddTerm(id, length);
        }

        return id;
    }

    public Vocabulary ToVocabulary() =>
        new(_words, _terms, _termOfWord.AsSpan(0, _words.Count).ToArray(), _isStopTerm.AsSpan(0, _terms.Count).ToArray());

    private void AddTerm(int word, int length)
    {
        Span<char> form = _scratch.AsSpan(1);
        bool isStop = _language.StopWords.Contains(form[..length]);

        // A possessive is its noun: it counts with the noun's term, and is a stop word only if the whole word is.
        if (length > 2 && form[..length].EndsWith("'s"))
        {
            length -= 2;
        }

        length = _language.Stemmer.Stem(form, length);
        _scratch[0] = isStop ? '-' : '+';
        int term = _terms.Add(_scratch.AsSpan(0, length + 1), out bool isNew);
        if (isNew)
        {
            Reserve(ref _isStopTerm, term);
            _isStopTerm[term] = isStop;
        }

        Reserve(ref _termOfWord, word);
        _termOfWord[word] = term;
    }

    private static int Normalise(ReadOnlySpan<char> spelled, Span<char> form)
    {
        int length = 0;
        foreach (char c in spelled)
        {
            if (c < 128)
            {
                form[length++] = (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c;
            }
            else if (c is '\u2019' or '\u02BC' or '\uFF07')
            {
                form[length++] = '\'';
            }
            else if (c is '\u2010' or '\u2011')
            {
                form[length++] = '-';
            }
            else if (c is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF'))
            {
                form[length++] = char.ToLowerInvariant(c);
            }
        }

        return length;
    }

    private static void Reserve<T>(ref T[] array, int index)
    {
        if (index >= array.Length)
        {
            Array.Resize(ref array, Math.Max(index + 1, array.Length * 2));
        }
    }
}
