using System.Buffers;
using System.Globalization;
using System.Text;
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
    }

    public static ProperNouns Of(Document document)
    {
        ProperNouns names = new(document);
        for (int s = 0; s < document.SentenceCount; s++)
        {
            names.Read(s);
        }

        return names;
    }

    /// <summary>How often a word occurs.</summary>
    public int Occurrences(int word) => _uses[word].Small + _uses[word].Inside + _uses[word].Open;

    /// <summary>How often a word occurs as a name.</summary>
    public int OccurrencesAsName(int word) => _uses[word].Inside + (_uses[word].IsName ? _uses[word].Open : 0);

    /// <summary>Whether a token of a sentence is a name.</summary>
    public bool IsName(ReadOnlySpan<Token> tokens, int index) => StartsUpper(_document.Text, tokens[index])
        && (_uses[tokens[index].Word].IsName || !SaysNothing(tokens, index));

    private void Read(int sentence)
    {
        ReadOnlySpan<Token> tokens = _document.TokensOf(sentence);
        string text = _document.Text;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref WordUse use = ref _uses[tokens[i].Word];
            if (!StartsUpper(text, tokens[i]))
            {
                use.Small++;
            }
            else if (SaysNothing(tokens, i))
            {
                use.Open++;
            }
            else
            {
                use.Inside++;
            }
        }
    }

    // Speech inside a sentence begins with a capital too.
    private bool SaysNothing(ReadOnlySpan<Token> tokens, int index) => index == 0
        || _document.Text[tokens[index].Start - 1] is '"' or '\'' or '\u201C' or '\u2018' or '\u201E' or '\u00AB'
        || IsAllCapitals(_document.Text.AsSpan(tokens[index].Start, tokens[index].Length));

    // U.S. is written so always, and a single letter is an initial.
    private static bool IsAllCapitals(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 || char.IsLower(word[1]))
        {
            return false;
        }

        foreach (char c in word)
        {
            if (char.IsLower(c) || c == '.')
            {
                return false;
            }
        }

        return true;
    }

    private static bool StartsUpper(string text, Token token)
    {
        char first = text[token.Start];
        return first < 128
            ? char.IsAsciiLetterUpper(first)
            : Rune.DecodeFromUtf16(text.AsSpan(token.Start, token.Length), out Rune rune, out _) == OperationStatus.Done
                && Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter;
    }

    /// <summary>How a word is written throughout a document, in numbers of occurrences.</summary>
    private struct WordUse
    {
        /// <summary>Without a capital.</summary>
        public int Small;

        /// <summary>With a capital that makes it a name.</summary>
        public int Inside;

        /// <summary>With a capital that says nothing.</summary>
        public int Open;

        /// <summary>Whether it is a name where its capital says nothing.</summary>
        public readonly bool IsName => Inside > 0 && Small == 0;
    }
}
