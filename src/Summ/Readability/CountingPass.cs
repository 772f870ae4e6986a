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
            ComplexWords = complexWords,
        };
    }

    /// <summary>Adds two counts, but leaves the types out.</summary>
    public static TextCounts Sum(in TextCounts a, in TextCounts b) => new()
    {
        Sentences = a.Sentences + b.Sentences,
        Words = a.Words + b.Words,
        Letters = a.Letters + b.Letters,
        Characters = a.Characters + b.Characters,
        Syllables = a.Syllables + b.Syllables,
        Polysyllables = a.Polysyllables + b.Polysyllables,
        Monosyllables = a.Monosyllables + b.Monosyllables,
        LongWords = a.LongWords + b.LongWords,
        ComplexWords = a.ComplexWords + b.ComplexWords,
    };
}
