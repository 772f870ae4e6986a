using System.Globalization;
using System.Text;

namespace Summ.Html.Rendering;

/// <summary>
/// Writes the text of one paragraph, heading or cell. A mark is written only where Markdown is sure to read it as one (CommonMark 0.31, section 6.2:
/// delimiters must lean on their words), whichever of its neighbours are written; elsewhere the words stay and the mark is left out.
/// </summary>
internal sealed class MarkdownLine
{
    private const TextMarks Nested = TextMarks.Strong | TextMarks.Emphasis | TextMarks.Strike;

    private readonly List<InlineToken> _tokens;
    private readonly string?[] _delimiters;
    private readonly bool _inCell;

    private MarkdownLine(List<InlineToken> tokens, bool inCell)
    {
        _tokens = tokens;
        _inCell = inCell;
        _delimiters = new string?[tokens.Count];
    }

    /// <summary>Text whose lines start with nothing that could be taken for a block; line feeds divide lines that end in a hard break.</summary>
    /// <param name="runs">The text.</param>
    /// <param name="onOneLine">Whether breaks are blanks, as in headings and cells.</param>
    /// <param name="inCell">Whether it is a cell of a table, where no bar may stand.</param>
    public static StringBuilder Write(IReadOnlyList<InlineRun> runs, bool onOneLine, bool inCell)
    {
        MarkdownLine line = new(InlineNesting.Of(runs, Nested, TextMarks.Code), inCell);
        line.ChooseDelimiters();
        return line.Write(onOneLine);
    }

    private StringBuilder Write(bool onOneLine)
    {
        StringBuilder text = new();
        int lineStart = 0;
        bool inLink = false;
        for (int i = 0; i < _tokens.Count; i++)
        {
            InlineToken token = _tokens[i];
            switch (token.Step)
            {
                case InlineStep.Text when token.Mark == TextMarks.Code && MayBeCode(text, lineStart, token.Run.Text):
                    AppendCode(text, token.Run.Text);
                    break;
                case InlineStep.Text:
                    if (token.Run.Text[0] is '(' or '[' or ':')
                    {
                        MarkdownEscaping.EscapeLast(text, ']');
                    }

                    MarkdownEscaping.Append(text, token.Run.Text, inLink, _inCell);
                    break;
                case InlineStep.Break when onOneLine:
                    text.Append(' ');
                    break;
                case InlineStep.Break:
                    MarkdownEscaping.EscapeLineStart(text, lineStart);
                    text.Append("\\\n");
                    lineStart = text.Length;
                    break;
                case InlineStep.Image:
                    text.Append("![");
                    MarkdownEscaping.Append(text, token.Run.Image!.Alternative, inBrackets: true, _inCell);
                    AppendTarget(text, token.Run.Image.Address);
                    break;
                case InlineStep.Open or InlineStep.Close:
                    text.Append(_delimiters[i]);
                    break;
                case InlineStep.OpenLink when IsAutolink(i):
                    text.Append('<').Append(token.Run.Link!.Address).Append('>');
                    i = token.Partner;
                    break;
                case InlineStep.OpenLink:
                    // After an exclamation mark the link would be an image.
                    MarkdownEscaping.EscapeLast(text, '!');
                    MarkdownEscaping.EscapeLast(text, ']');
                    text.Append('[');
                    inLink = true;
                    break;
                case InlineStep.CloseLink:
                    inLink = false;
                    AppendTarget(text, token.Run.Link!.Address);
                    break;
            }
        }

        if (!onOneLine)
        {
            MarkdownEscaping.EscapeLineStart(text, lineStart);
        }

        return text;
    }

    private static void AppendTarget(StringBuilder text, string address)
    {
        text.Append("](");
        MarkdownEscaping.AppendAddress(text, address);
        text.Append(')');
    }

    private static void AppendCode(StringBuilder text, string code)
    {
        int longest = 0;
        int run = 0;
        foreach (char c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        bool isPadded = code[0] is '`' or ' ' || code[^1] is '`' or ' ';
        text.Append('`', longest + 1).Append(isPadded ? " " : "").Append(code).Append(isPadded ? " " : "").Append('`', longest + 1);
    }

    // Backticks directly before would count with those of the code; a bar in a cell divides even code; and a line that begins with a bracket is a
    // definition when "]:" follows, even in code.
    private bool MayBeCode(StringBuilder text, int lineStart, string code) => !(text.Length > 0 && text[^1] == '`')
        && !(_inCell && code.Contains('|', StringComparison.Ordinal))
        && !(text.Length > lineStart && text[lineStart] == '[' && code.Contains("]:", StringComparison.Ordinal));

    // An address that is its own text needs no second copy.
    private bool IsAutolink(int open)
    {
        InlineToken token = _tokens[open];
        return token.Partner == open + 2 && _tokens[open + 1] is { Step: InlineStep.Text, Mark: TextMarks.None } text
            && text.Run.Text == token.Run.Link!.Address && text.Run.Text.StartsWith("http", StringComparison.Ordinal);
    }

    private void ChooseDelimiters()
    {
        for (int i = 0; i < _tokens.Count; i++)
        {
            InlineToken open = _tokens[i];
            if (open.Step == InlineStep.Open)
            {
                string? delimiter = Delimiter(open.Mark, i, open.Partner);
                _delimiters[i] = delimiter;
                _delimiters[open.Partner] = delimiter;
            }
        }
    }

    private string? Delimiter(TextMarks mark, int open, int close)
    {
        bool isFree = IsOutside(Beyond(open, -1)) && IsOutside(Beyond(close, 1));
        bool holdsText = HoldsMoreThanDelimiters(open, close);
        if (!holdsText || FollowsItself(mark, open))
        {
            return null;
        }

        // An underline never works inside a word; stars do where letters lean on them directly.
        bool isWorking = isFree || (LeansOnWord(open, 1) && LeansOnWord(close, -1));
        return mark switch
        {
            TextMarks.Emphasis => isFree ? "_" : isWorking ? "*" : null,
            TextMarks.Strong => isWorking ? "**" : null,
            _ => isFree ? "~~" : null,
        };
    }

    // Closed with an outer mark and opened again at once: the delimiters of both would run together.
    private bool FollowsItself(TextMarks mark, int open)
    {
        for (int at = open - 1; at >= 0 && _tokens[at].Step is InlineStep.Open or InlineStep.Close; at--)
        {
            if (_tokens[at].Step == InlineStep.Close && _tokens[at].Mark == mark && _delimiters[at] is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsMoreThanDelimiters(int open, int close)
    {
        // The text at the edges inside must not be blank; blanks at edges are outside marks unless the mark holds nothing else.
        char first = Beyond(open, 1);
        char last = Beyond(close, -1);
        return close > open + 1 && !char.IsWhiteSpace(first) && !char.IsWhiteSpace(last);
    }

    // The character that a token meets on one side, other delimiters passed over; a blank at the ends of a line.
    private char Beyond(int token, int step)
    {
        int at = token + step;
        while (at >= 0 && at < _tokens.Count && _tokens[at].Step is InlineStep.Open or InlineStep.Close)
        {
            at += step;
        }

        return at < 0 || at >= _tokens.Count ? ' ' : Edge(_tokens[at], step);
    }

    private static char Edge(InlineToken token, int step) => token.Step switch
    {
        InlineStep.Break => ' ',
        InlineStep.Image => step > 0 ? '!' : ')',
        InlineStep.OpenLink => '[',
        InlineStep.CloseLink => step > 0 ? ']' : ')',

        // Code too: it may have to be written without its backticks, and where letters do, these do.
        _ => step > 0 ? token.Run.Text[0] : token.Run.Text[^1],
    };

    // Whether the token touches a letter or digit, with no other delimiter beside it on either side.
    private bool LeansOnWord(int token, int inwards) =>
        _tokens[token + inwards] is { Step: InlineStep.Text, Mark: TextMarks.None } inner && char.IsLetterOrDigit(Edge(inner, inwards))
        && (token - inwards < 0 || token - inwards >= _tokens.Count || _tokens[token - inwards].Step is not (InlineStep.Open or InlineStep.Close));

    // Blanks and punctuation; symbols are left out because versions of the standard differ on them.
    private static bool IsOutside(char c) => char.IsWhiteSpace(c) || (char.IsAscii(c) && !char.IsAsciiLetterOrDigit(c)) || char.GetUnicodeCategory(c)
        is UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.ConnectorPunctuation
        or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation;
}
