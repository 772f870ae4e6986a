using Summ.Text;

namespace Summ.Readability;

/// <summary>Counts sentences of one document; each distinct word is looked at once, however many sentences it stands in.</summary>
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
    }

    /// <summary>Number of distinct words in the sentences counted so far.</summary>
    public int TypesSeen { get; private set; }

    /// <summary>The counts of one sentence without its types, which do not add up.</summary>
    public TextCounts Count(int sentence)
    {
        ReadOnlySpan<Token> tokens = _document.TokensOf(sentence);
        if (tokens.IsEmpty)
        {
            return default;
        }

        long letters = 0;
        long characters = 0;
        long syllables = 0;
        int polysyllables = 0;
        int monosyllables = 0;
        int longWords = 0;
        int miniWords = 0;
        int sixLetters = 0;
        int complexWords = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref WordProfile word = ref _profiles[tokens[i].Word];
            if (word.Syllables == 0)
            {
                word = WordProfile.Of(_document.Vocabulary.Word(tokens[i].Word));
                TypesSeen++;
            }

            letters += word.Letters;
            characters += word.Characters;
            syllables += word.Syllables;
            polysyllables += word.IsPolysyllable ? 1 : 0;
            monosyllables += word.Syllables == 1 ? 1 : 0;
            longWords += word.Letters >= WordProfile.LongFrom ? 1 : 0;
            miniWords += word.Letters is >= 1 and < WordProfile.MiniBelow ? 1 : 0;
            sixLetters += word.Letters >= WordProfile.SixLetters ? 1 : 0;
            complexWords += word.IsHard && !_names.IsName(tokens, i) ? 1 : 0;
        }

        return new TextCounts
        {
            Sentences = 1,
            Words = tokens.Length,
            Letters = letters,
            Characters = characters,
            Syllables = syllables,
            Polysyllables = polysyllables,
            Monosyllables = monosyllables,
            LongWords = longWords,
            MiniWords = miniWords,
            WordsOfSixLetters = sixLetters,
            WordsOfFourSyllables = TextCounts.NotCounted,
            WordsOfFiveSyllables = TextCounts.NotCounted,
            DifficultWords = TextCounts.NotCounted,
            DifficultWordsOfTwoSyllables = TextCounts.NotCounted,
            UnfamiliarWords = TextCounts.NotCounted,
            FaseehWords = TextCounts.NotCounted,
            ComplexWords = complexWords,
        };
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
        DifficultWordsOfTwoSyllables = Add(a.DifficultWordsOfTwoSyllables, b.DifficultWordsOfTwoSyllables),
        UnfamiliarWords = Add(a.UnfamiliarWords, b.UnfamiliarWords),
        FaseehWords = Add(a.FaseehWords, b.FaseehWords),
        ComplexWords = Add(a.ComplexWords, b.ComplexWords),
    };

    private static long Add(long a, long b) => a < 0 || b < 0 ? TextCounts.NotCounted : a + b;
}
