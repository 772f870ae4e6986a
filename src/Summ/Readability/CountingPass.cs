using System.Buffers;
using Summ.Text;

namespace Summ.Readability;

/// <summary>Counts a document or sentences of it; each distinct word is looked at once, however often it occurs.</summary>
internal sealed class CountingPass
{
    private readonly Document _document;
    private readonly ProperNouns _names;
    private readonly WordProfile[] _profiles;

    public CountingPass(Document document)
    {
        _document = document;
        _names = ProperNouns.Of(document);
        _profiles = new WordProfile[document.Vocabulary.WordCount];
        WordProfiles profiles = new(document.Language);
        for (int w = 0; w < _profiles.Length; w++)
        {
            // The vocabulary also has the words of a title.
            if (_names.UseOf(w).Occurrences > 0)
            {
                _profiles[w] = profiles.Of(document.Vocabulary.Word(w));
            }
        }
    }

    /// <summary>The counts of a whole document; all 0 when there is no word. Adds distinct words up, weighted by their occurrences; allocates nothing.</summary>
    public static TextCounts Count(Document document)
    {
        long sentences = 0;
        for (int s = 0; s < document.SentenceCount; s++)
        {
            sentences += SentenceMarks.CountIn(document, s) - (SentenceMarks.RunsOn(document, s) ? 1 : 0);
        }

        Vocabulary vocabulary = document.Vocabulary;
        WordUse[] uses = ArrayPool<WordUse>.Shared.Rent(vocabulary.WordCount);
        Array.Clear(uses, 0, vocabulary.WordCount);
        ProperNouns.Read(document, uses);
        WordProfiles profiles = new(document.Language);
        WordCounts counts = default;
        for (int w = 0; w < vocabulary.WordCount; w++)
        {
            // The vocabulary also has the words of a title.
            if (uses[w].Occurrences > 0)
            {
                counts.Add(profiles.Of(vocabulary.Word(w)), in uses[w]);
            }
        }

        ArrayPool<WordUse>.Shared.Return(uses);
        return counts.ToCounts(sentences, document.Language);
    }

    /// <summary>The counts of one sentence without its types, which do not add up.</summary>
    public TextCounts Count(int sentence)
    {
        ReadOnlySpan<Token> tokens = _document.TokensOf(sentence);
        if (tokens.IsEmpty)
        {
            return default;
        }

        WordTally words = default;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly WordProfile word = ref _profiles[tokens[i].Word];
            words.Add(in word, 1, word.Traits != WordTraits.None && _names.IsName(tokens, i) ? 1 : 0);
        }

        return words.ToCounts(SentenceMarks.CountIn(_document, sentence), _document.Language);
    }

    /// <summary>What the counts need of a word, by its id in the vocabulary.</summary>
    public ref readonly WordProfile ProfileOf(int word) => ref _profiles[word];

    /// <summary>How often a word occurs.</summary>
    public int OccurrencesOf(int word) => _names.UseOf(word).Occurrences;

    /// <summary>How often a word occurs as a name.</summary>
    public int OccurrencesAsName(int word) => _names.UseOf(word).AsName;

    /// <summary>Whether a token of a sentence is a name.</summary>
    public bool IsName(ReadOnlySpan<Token> tokens, int index) => _names.IsName(tokens, index);

    /// <summary>What a token is to the formulas; nothing special when it is a name.</summary>
    public WordTraits TraitsOf(ReadOnlySpan<Token> tokens, int index)
    {
        WordTraits traits = _profiles[tokens[index].Word].Traits;
        return traits != WordTraits.None && _names.IsName(tokens, index) ? WordTraits.None : traits;
    }

    /// <summary>Adds two counts, but leaves the types out. What was not counted in one is not counted in the sum.</summary>
    public static TextCounts Sum(in TextCounts a, in TextCounts b) => new()
    {
        Sentences = a.Sentences + b.Sentences,
        Words = a.Words + b.Words,
        Letters = a.Letters + b.Letters,
        Characters = a.Characters + b.Characters,
        Syllables = Add(a.Syllables, b.Syllables),
        Polysyllables = Add(a.Polysyllables, b.Polysyllables),
        Monosyllables = Add(a.Monosyllables, b.Monosyllables),
        LongWords = a.LongWords + b.LongWords,
        MiniWords = a.MiniWords + b.MiniWords,
        WordsOfSixLetters = a.WordsOfSixLetters + b.WordsOfSixLetters,
        WordsOfFourSyllables = Add(a.WordsOfFourSyllables, b.WordsOfFourSyllables),
        WordsOfFiveSyllables = Add(a.WordsOfFiveSyllables, b.WordsOfFiveSyllables),
        DifficultWords = Add(a.DifficultWords, b.DifficultWords),
        DifficultWordsAndNames = Add(a.DifficultWordsAndNames, b.DifficultWordsAndNames),
        DifficultWordsOfTwoSyllables = Add(a.DifficultWordsOfTwoSyllables, b.DifficultWordsOfTwoSyllables),
        UnfamiliarWords = Add(a.UnfamiliarWords, b.UnfamiliarWords),
        FaseehWords = Add(a.FaseehWords, b.FaseehWords),
        ComplexWords = Add(a.ComplexWords, b.ComplexWords),
        ComplexWordsAndNames = Add(a.ComplexWordsAndNames, b.ComplexWordsAndNames),
    };

    private static long Add(long a, long b) => a < 0 || b < 0 ? TextCounts.NotCounted : a + b;
}
