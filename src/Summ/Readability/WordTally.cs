using Summ.Text;
using Summ.Text.Lexicon;

namespace Summ.Readability;

/// <summary>Adds words up: the one place where it is decided what of a word is counted where.</summary>
internal struct WordTally
{
    private const int LongFrom = 7;
    private const int SixLetters = 6;
    private const int MiniUpTo = 3;
    private const int PolysyllableFrom = 3;

    private long _words;
    private long _letters;
    private long _characters;
    private long _syllables;
    private long _monosyllables;
    private long _polysyllables;
    private long _fourSyllables;
    private long _fiveSyllables;
    private long _longWords;
    private long _sixLetters;
    private long _miniWords;
    private long _complexWords;
    private long _complexOrName;
    private long _difficultWords;
    private long _difficultOrName;
    private long _difficultLonger;
    private long _unfamiliarWords;

    /// <summary>Adds a word that occurs <paramref name="times"/> times, <paramref name="asName"/> of them as a name.</summary>
    public void Add(in WordProfile word, long times, long asName)
    {
        _words += times;
        _letters += times * word.Letters;
        _characters += times * word.Characters;
        _syllables += times * word.Syllables;
        _monosyllables += word.Syllables == 1 ? times : 0;
        _longWords += word.Letters >= LongFrom ? times : 0;
        _sixLetters += word.Letters >= SixLetters ? times : 0;
        _miniWords += word.Letters is >= 1 and <= MiniUpTo ? times : 0;
        if (word.Spoken >= PolysyllableFrom)
        {
            _polysyllables += times;
            _fourSyllables += word.Spoken >= 4 ? times : 0;
            _fiveSyllables += word.Spoken >= 5 ? times : 0;
        }

        if (word.Traits != WordTraits.None)
        {
            long others = times - asName;
            if ((word.Traits & WordTraits.Hard) != 0)
            {
                _complexWords += others;
                _complexOrName += times;
            }

            _unfamiliarWords += (word.Traits & WordTraits.Unfamiliar) != 0 ? others : 0;
            if ((word.Traits & WordTraits.Difficult) != 0)
            {
                _difficultWords += others;
                _difficultOrName += times;
                _difficultLonger += word.Spoken >= 2 ? others : 0;
            }
        }
    }

    /// <summary>The counts without types.</summary>
    public readonly TextCounts ToCounts(long sentences, Language language)
    {
        bool hasList = FamiliarWords.Of(language) is not null;
        return new TextCounts
        {
            Sentences = sentences,
            Words = _words,
            Letters = _letters,
            Characters = _characters,
            Syllables = _syllables,
            Polysyllables = _polysyllables,
            Monosyllables = _monosyllables,
            LongWords = _longWords,
            MiniWords = _miniWords,
            WordsOfSixLetters = _sixLetters,
            WordsOfFourSyllables = _fourSyllables,
            WordsOfFiveSyllables = _fiveSyllables,
            DifficultWords = hasList ? _difficultWords : TextCounts.NotCounted,
            DifficultWordsAndNames = hasList ? _difficultOrName : TextCounts.NotCounted,
            DifficultWordsOfTwoSyllables = hasList ? _difficultLonger : TextCounts.NotCounted,
            UnfamiliarWords = hasList ? _unfamiliarWords : TextCounts.NotCounted,
            FaseehWords = TextCounts.NotCounted,
            ComplexWords = _complexWords,
            ComplexWordsAndNames = _complexOrName,
        };
    }
}
