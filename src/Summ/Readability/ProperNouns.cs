using System.Text;
using Summ.Text;

namespace Summ.Readability;

/// <summary>
/// Tells names from other words by their capitals. Inside a sentence a capital makes a name; at its beginning, where every word has one,
/// the rest of the document decides.
/// </summary>
internal sealed class ProperNouns
{
    private readonly string _text;
    private readonly bool[] _isName;

    private ProperNouns(string text, bool[] isName)
    {
        _text = text;
        _isName = isName;
    }

    public static ProperNouns Of(Document document)
    {
        string text = document.Text;
        bool[] isCapitalised = new bool[document.Vocabulary.WordCount];
        bool[] isLower = new bool[isCapitalised.Length];
        for (int s = 0; s < document.SentenceCount; s++)
        {
            ReadOnlySpan<Token> tokens = document.TokensOf(s);
            for (int i = 0; i < tokens.Length; i++)
            {
                bool isUpper = StartsUpper(text, tokens[i]);
                isCapitalised[tokens[i].Word] |= isUpper && !BeginsSentence(text, tokens, i);
                isLower[tokens[i].Word] |= !isUpper;
            }
        }

        for (int w = 0; w < isLower.Length; w++)
        {
            isCapitalised[w] &= !isLower[w];
        }

        return new ProperNouns(text, isCapitalised);
    }

    /// <summary>Whether a token of a sentence is a name.</summary>
    public bool IsName(ReadOnlySpan<Token> sentence, int index) => StartsUpper(_text, sentence[index])
        && (!BeginsSentence(_text, sentence, index) || _isName[sentence[index].Word]);

    private static bool StartsUpper(string text, Token token) =>
        Rune.DecodeFromUtf16(text.AsSpan(token.Start, token.Length), out Rune first, out _) == System.Buffers.OperationStatus.Done
            && (Rune.IsUpper(first) || Rune.GetUnicodeCategory(first) == System.Globalization.UnicodeCategory.TitlecaseLetter);

    // Speech inside a sentence begins with a capital too.
    private static bool BeginsSentence(string text, ReadOnlySpan<Token> sentence, int index) =>
        index == 0 || text[sentence[index].Start - 1] is '"' or '\'' or '\u201C' or '\u2018' or '\u201E' or '\u00AB';
}
