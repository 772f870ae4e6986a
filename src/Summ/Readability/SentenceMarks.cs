using System.Buffers;
using Summ.Text;

namespace Summ.Readability;

/// <summary>
/// How many sentences the formulas see. Their authors go by the punctuation: G. H. McLaughlin (1969), SMOG grading, counts strings of words
/// that a full stop, a question mark or an exclamation mark ends; R. Flesch (1979), How to Write Plain English, Harper and Row,
/// chapter 2, disregards breaks of paragraphs inside a sentence. So a sentence of the document counts once more for every question or
/// exclamation mark inside it (<c>"Why?" he asked.</c>: 2), and one that a line break leaves behind a comma, colon, semicolon or dash is
/// one with the next.
/// </summary>
/// <remarks>
/// A mark counts with white space behind it and words on both sides; neither one behind an opening bracket (<c>(?)</c>) nor one that
/// belongs to a name (<c>Yahoo!</c>).
/// </remarks>
internal static class SentenceMarks
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("!?\u203C\u2047\u2048\u2049\uFF01\uFF1F");

    /// <summary>Sentences inside a sentence of a document; 0 when it has no word.</summary>
    public static int CountIn(Document document, int sentence)
    {
        ReadOnlySpan<Token> tokens = document.TokensOf(sentence);
        if (tokens.IsEmpty)
        {
            return 0;
        }

        int count = 1;
        TextSpan last = new(tokens[0].Start, tokens[0].Length);
        for (int i = 1; i < tokens.Length; i++)
        {
            TextSpan word = new(tokens[i].Start, tokens[i].Length);
            count += Divides(document.Text, last, word, document.Language.Splitter) ? 1 : 0;
            last = word;
        }

        return count;
    }

    /// <summary>Whether a sentence of a document goes on in the next.</summary>
    public static bool RunsOn(Document document, int sentence) =>
        !document.TokensOf(sentence).IsEmpty && sentence + 1 < document.SentenceCount && !document.TokensOf(sentence + 1).IsEmpty
            && RunsOn(document.SentenceText(sentence));

    /// <summary>Whether a sentence with a word goes on in the next with one.</summary>
    public static bool RunsOn(ReadOnlySpan<char> sentence)
    {
        ReadOnlySpan<char> text = sentence.TrimEnd("\"'\u201D\u2019\u00BB)] \t");
        return !text.IsEmpty && text[^1] is ',' or ':' or ';' or '-' or '\u2013' or '\u2014';
    }

    /// <summary>Whether a mark between two words that follow each other in a sentence ends one. A mark and a blank are two characters; between most words is one.</summary>
    public static bool Divides(ReadOnlySpan<char> text, TextSpan before, TextSpan word, SentenceSplitter splitter) =>
        word.Start - before.End > 1 && EndsSentence(before.In(text), text[before.End..word.Start], splitter);

    private static bool EndsSentence(ReadOnlySpan<char> word, ReadOnlySpan<char> gap, SentenceSplitter splitter)
    {
        int mark = gap.IndexOfAny(Marks);
        return mark >= 0
            && (mark == 0 || gap[mark - 1] is not ('(' or '['))
            && HasWhiteSpace(gap[(mark + 1)..])
            && !(mark == 0 && gap[0] == '!' && splitter.IsNameWithMark(word));
    }

    private static bool HasWhiteSpace(ReadOnlySpan<char> gap)
    {
        foreach (char c in gap)
        {
            if (char.IsWhiteSpace(c))
            {
                return true;
            }
        }

        return false;
    }
}
