using System.Buffers;
using System.Text;

namespace Summ.Text.Splitting;

/// <summary>The characters that matter to sentence boundaries, by their part.</summary>
internal static class Marks
{
    /// <summary>Opening and closing brackets in pairs: the opening one at an even index.</summary>
    public const string BracketPairs = "()[]（）「」『』【】";

    /// <summary>Marks that end a sentence without a space behind them: East Asian, Indic, Arabic, Ethiopic, Armenian, Burmese, Khmer.</summary>
    private const string SpacelessStops = "。！？｡।॥؟۔።։။។";

    private const string Stops = ".!?…‼⁇⁈⁉‽" + SpacelessStops;

    public static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\v\f\u0085\u2028\u2029");

    public static readonly SearchValues<char> Candidates = SearchValues.Create(Stops + BracketPairs);

    /// <summary>Tells the kind of a terminator; <see cref="TerminatorKind.None"/> for any other character.</summary>
    public static TerminatorKind KindOf(char c) => c switch
    {
        '.' => TerminatorKind.FullStop,
        '…' => TerminatorKind.Ellipsis,
        '!' or '?' or '‼' or '⁇' or '⁈' or '⁉' or '‽' => TerminatorKind.Exclamation,
        < '\u0100' => TerminatorKind.None,
        _ => SpacelessStops.Contains(c, StringComparison.Ordinal) ? TerminatorKind.Spaceless : TerminatorKind.None,
    };

    /// <summary>White space, zero-width characters and the byte order mark.</summary>
    public static bool IsSpace(char c) =>
        c < '\u0080' ? c is ' ' or (>= '\t' and <= '\r') || (c >= '\u001C' && c <= '\u001F')
            : char.IsWhiteSpace(c) || c is '\uFEFF' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\u180E';

    /// <summary>Whether a letter or a number, which makes a span worth calling a sentence, begins at <paramref name="at"/>.</summary>
    public static bool IsContent(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        if (c < '\u0080')
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        return char.IsHighSurrogate(c)
            ? Rune.DecodeFromUtf16(text[at..], out Rune rune, out _) == OperationStatus.Done && (Rune.IsLetter(rune) || Rune.IsNumber(rune))
            : char.IsLetter(c) || char.IsNumber(c);
    }

    /// <summary>Length of the emoji or part of one at <paramref name="at"/>, 0 when there is none.</summary>
    public static int EmojiLength(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '\u2764' or '\u2665' or '\u263A' or '\u2639' or '\uFE0F' or '\u200D' => 1,
        >= '\uD83C' and <= '\uD83E' when at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) && !IsContent(text, at) => 2,
        _ => 0,
    };

    /// <summary>Marks that close a quotation or emphasis when they touch the terminator.</summary>
    public static bool IsClosingQuote(char c) => c is '"' or '\'' or '”' or '’' or '»' or '›' or '*' or '_' or '}';

    /// <summary>Marks that may stand before the first letter of a sentence.</summary>
    public static bool IsOpening(char c) =>
        c is '"' or '\'' or '`' or '“' or '”' or '‘' or '’' or '„' or '‚' or '«' or '»' or '‹' or '›' or '(' or '[' or '{' or '¿' or '¡'
            or '*' or '_' or '#' or '（' or '「' or '『' or '【' or '-' or '–' or '—' or '•' or '·' or '●' or '▪' or '►';

    /// <summary>Marks that never begin a sentence: behind one of the terminators they go on with it.</summary>
    public static bool IsContinuation(char c) => c is ',' or ';' or ':' or '/' or '&' or '%' or ')' or ']' or '}' or '=' or '+' or '^' or '~' or '<' or '>';
}
