using Summ.Text;

namespace Summ.Readability;

/// <summary>
/// Tells names from other words by their capitals. Inside a sentence a capital makes a name; where it says nothing, that is at the
/// beginning of a sentence or of speech and in a word all in capitals (<c>NEVER</c>, <c>DNA</c>), the rest of the document decides. One pass.
/// </summary>
internal sealed class ProperNouns
{
    private readonly Document _document;
    private readonly WordUse[] _uses;

    private ProperNouns(Document document)
    {
        _document = document;
        _uses = new WordUse[document.Vocabulary.WordCount];
        Read(document, _uses);
    }

    public static ProperNouns Of(Document document) => new(document);

    /// <summary>Adds the words of a document up by their ids.</summary>
    public static void Read(Document document, Span<WordUse> uses)
    {
        ReadOnlySpan<char> text = document.Text;
        for (int s = 0; s < document.SentenceCount; s++)
        {
            ReadOnlySpan<Token> tokens = document.TokensOf(s);
            for (int i = 0; i < tokens.Length; i++)
            {
                uses[tokens[i].Word].Add(text, tokens[i].Start, tokens[i].Length, isFirst: i == 0);
            }
        }
    }

    /// <summary>How a word is written.</summary>
    public WordUse UseOf(int word) => _uses[word];

    /// <summary>Whether a token of a sentence is a name.</summary>
    public bool IsName(ReadOnlySpan<Token> tokens, int index)
    {
        Token token = tokens[index];
        return WordUse.StartsUpper(_document.Text, token.Start, token.Length)
            && (_uses[token.Word].IsName || !WordUse.SaysNothing(_document.Text, token.Start, token.Length, index == 0));
    }
}
