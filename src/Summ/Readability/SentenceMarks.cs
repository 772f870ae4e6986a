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

        ReadOnlySpan<char> text = document.Text;
        int count = 1;
        int end = tokens[0].Start + tokens[0].Length;
        for (int i = 1; i < tokens.Length; i++)
        {
            // A mark and a blank are two characters; between most words is one.
            int start = tokens[i].Start;
            if (start - end > 1 && EndsSentence(document, text[tokens[i - 1].Start..end], text[end..start]))
            {
                count++;
            }

            end = start + tokens[i].Length;
        }

        return count;
    }

    /// <summary>Whether a sentence of a document goes on in the next.</summary>
    public static bool RunsOn(Document document, int sentence)
    {
        if (document.TokensOf(sentence).IsEmpty || sentence + 1 == document.SentenceCount || document.TokensOf(sentence + 1).IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<char> text = document.SentenceText(sentence).TrimEnd("\"'\u201D\u2019\u00BB)] \t");
        return !text.IsEmpty && text[^1] is ',' or ':' or ';' or '-' or '\u2013' or '\u2014';
    }

    private static bool EndsSentence(Document document, ReadOnlySpan<char> word, ReadOnlySpan<char> gap)
    {
        int mark = gap.IndexOfAny(Marks);
        return mark >= 0
            && (mark == 0 || gap[mark - 1] is not ('(' or '['))
            && HasWhiteSpace(gap[(mark + 1)..])
            && !(mark == 0 && gap[0] == '!' && document.Language.Splitter.IsNameWithMark(word));
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
