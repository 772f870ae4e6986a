using Summ.Text;

namespace Summ.Readability;

/// <summary>Adds up the counts of sentences of one document.</summary>
internal sealed class CountingPass
{
    private readonly Document _document;
    private readonly ProperNouns _names;
    private readonly WordProfile[] _profiles;
    private TextCounts _sum;

    public CountingPass(Document document)
    {
        _document = document;
        _names = ProperNouns.Of(document);
        _profiles = new WordProfile[document.Vocabulary.WordCount];
    }

    public void Add(int sentence)
    {
        ReadOnlySpan<Token> tokens = _document.TokensOf(sentence);
        if (tokens.IsEmpty)
        {
            return;
        }

        long letters = 0;
        long characters = 0;
        long syllables = 0;
        int polysyllables = 0;
        int monosyllables = 0;
        int longWords = 0;
        int complexWords = 0;
        int types = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref WordProfile word = ref _profiles[tokens[i].Word];
            if (word.Syllables == 0)
            {
                word = WordProfile.Of(_document.Vocabulary.Word(tokens[i].Word));
                types++;
            }

            letters += word.Letters;
            characters += word.Characters;
            syllables += word.Syllables;
            polysyllables += word.Syllables >= WordProfile.PolysyllableFrom ? 1 : 0;
            monosyllables += word.Syllables == 1 ? 1 : 0;
            longWords += word.Letters >= WordProfile.LongFrom ? 1 : 0;
            complexWords += word.IsHard && !_names.IsName(tokens, i) ? 1 : 0;
        }

        _sum = new TextCounts
        {
            Sentences = _sum.Sentences + 1,
            Words = _sum.Words + tokens.Length,
            Letters = _sum.Letters + letters,
            Characters = _sum.Characters + characters,
            Syllables = _sum.Syllables + syllables,
            Polysyllables = _sum.Polysyllables + polysyllables,
            Monosyllables = _sum.Monosyllables + monosyllables,
            LongWords = _sum.LongWords + longWords,
            ComplexWords = _sum.ComplexWords + complexWords,
            Types = _sum.Types + types,
        };
    }

    public TextCounts ToCounts() => _sum;
}
