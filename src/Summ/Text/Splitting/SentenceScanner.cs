using Summ.Text.Lexicon;

namespace Summ.Text.Splitting;

/// <summary>
/// Splits the text between two line breaks that end sentences, in one pass: jumps from one terminator or bracket to the next, gathers what
/// closes behind the terminator, and asks <see cref="BoundaryRules"/>.
/// </summary>
internal ref struct SentenceScanner
{
    private const int QuoteReach = 1_000;

    private readonly ReadOnlySpan<char> _text;
    private readonly BoundaryRules _rules;
    private readonly List<SentenceSpan> _sentences;
    private readonly bool _spacedGuillemets;
    private readonly int _offset;
    private readonly int _paragraph;
    private OpenBracket _bracket;
    private int _start;
    private int _seen;
    private bool _hasContent;
    private bool _found;

    /// <param name="text">The whole text.</param>
    /// <param name="part">The part to split.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="abbreviations">The language's words.</param>
    /// <param name="lowerCased">Whether the text has no capitals.</param>
    /// <param name="sentences">Receives what is found.</param>
    public SentenceScanner(
        ReadOnlySpan<char> text, TextSpan part, int paragraph, Abbreviations abbreviations, bool lowerCased, List<SentenceSpan> sentences)
    {
        _text = part.In(text);
        _offset = part.Start;
        _paragraph = paragraph;
        _spacedGuillemets = abbreviations.SpacedGuillemets;
        _rules = new BoundaryRules(_text, abbreviations, lowerCased);
        _sentences = sentences;
    }

    public void Run()
    {
        _start = Following.SkipSpaces(_text, 0);
        _seen = _start;
        int at = _start;
        while (at < _text.Length)
        {
            int hop = _text[at..].IndexOfAny(Marks.Candidates);
            if (hop < 0)
            {
                break;
            }

            at += hop;
            if (Marks.KindOf(_text[at]) == TerminatorKind.None)
            {
                _bracket.Meet(_text, at);
                at++;
            }
            else
            {
                at = Judge(at);
            }
        }

        Finish();
    }

    /// <summary>Judges the terminator at <paramref name="at"/> and returns where to go on.</summary>
    private int Judge(int at)
    {
        TerminatorKind kind = Marks.KindOf(_text[at]);
        int end = at + 1;
        if (kind == TerminatorKind.FullStop && end < _text.Length && (char.IsAsciiLetterLower(_text[end]) || char.IsAsciiDigit(_text[end])))
        {
            return end;
        }

        while (end < _text.Length && Marks.KindOf(_text[end]) is TerminatorKind more and not TerminatorKind.None)
        {
            kind = more > kind ? more : kind == TerminatorKind.FullStop ? TerminatorKind.Ellipsis : kind;
            end++;
        }

        bool wasOpen = _bracket.IsOpen(at);
        bool inner = _bracket.OpenedAt > _start + 1;
        bool quote = false;
        int after = SkipClosings(end, ref quote);
        after = SkipNotes(after);
        int next = Following.SkipSpaces(_text, after);
        if (next > after)
        {
            int lone = SkipLoneClosing(next, ref quote);
            if (lone > next)
            {
                after = lone;
                next = Following.SkipSpaces(_text, after);
            }
        }

        while (next < _text.Length && Marks.EmojiLength(_text, next) is int emoji and > 0)
        {
            // An emoji comments on the sentence before it.
            after = next + emoji;
            next = Following.SkipSpaces(_text, after);
        }

        if (next == _text.Length || _bracket.IsOpen(after))
        {
            return after;
        }

        Terminator mark = new(at, end, kind, after > end, quote, wasOpen && inner);
        if (Ends(mark, after, next))
        {
            Divide(after, next);
        }

        return after;
    }

    private readonly bool Ends(in Terminator mark, int after, int next)
    {
        if (mark.Kind == TerminatorKind.Spaceless)
        {
            // Japanese goes on behind a quotation with a particle: 「行く。」と言った。
            bool particle = mark.Closed && _text[next] is >= '\u3041' and <= '\u3096';
            return !particle && Marks.KindOf(_text[next]) == TerminatorKind.None && !Marks.IsContinuation(_text[next]);
        }

        Following following = Following.Read(_text, next);
        return next > after
            ? _rules.EndsBeforeSpace(mark, _start, following)
            : _rules.EndsWithoutSpace(mark, _start, following);
    }

    private int SkipClosings(int at, ref bool quote)
    {
        while (at < _text.Length)
        {
            char c = _text[at];
            if (Marks.IsClosingQuote(c) || (c is '“' or '‘' or '«' && (at + 1 == _text.Length || Marks.IsSpace(_text[at + 1]))))
            {
                quote |= c is not ('*' or '_' or '}');
            }
            else if (c is ')' or ']' or '）' or '」' or '』' or '】')
            {
                _bracket.Meet(_text, at);
            }
            else
            {
                break;
            }

            at++;
        }

        return at;
    }

    /// <summary>Skips footnote marks, which belong to the sentence before: "[12]", superscript numbers, daggers.</summary>
    private readonly int SkipNotes(int at)
    {
        while (at < _text.Length)
        {
            char c = _text[at];
            if (c is '¹' or '²' or '³' or '†' or '‡' or (>= '\u2070' and <= '\u2079'))
            {
                at++;
                continue;
            }

            int close = c == '[' ? _text.Slice(at, Math.Min(8, _text.Length - at)).IndexOf(']') : -1;
            if (close < 2 || _text.Slice(at + 1, close - 1).ContainsAnyExceptInRange('0', 'z') || !char.IsAsciiLetterOrDigit(_text[at + 1]))
            {
                break;
            }

            at += close + 1;
        }

        return at;
    }

    /// <summary>Skips a closing mark that stands alone between spaces, as tokenised text has it.</summary>
    private int SkipLoneClosing(int at, ref bool quote)
    {
        int length = _text[at..].StartsWith("''", StringComparison.Ordinal) ? 2 : 1;
        int end = at + length;
        if (end > _text.Length || (end < _text.Length && !Marks.IsSpace(_text[end])))
        {
            return at;
        }

        char c = _text[at];
        if (length == 2 || c == '”' || (_spacedGuillemets && c is '»' or '›') || (c == '"' && HasOpenQuote(at)))
        {
            quote = true;
            return end;
        }

        if (c is ')' or ']' && _bracket.IsOpen(at))
        {
            _bracket.Meet(_text, at);
            return end;
        }

        return at;
    }

    private readonly bool HasOpenQuote(int at) => (_text[Math.Max(_start, at - QuoteReach)..at].Count('"') & 1) == 1;

    private void Divide(int end, int next)
    {
        if (!FindContent(end))
        {
            return;
        }

        Add(_start, end);
        _start = next;
        _seen = next;
        _hasContent = false;
        _bracket.Reset();
    }

    private void Finish()
    {
        int end = _text.Length;
        while (end > _start && Marks.IsSpace(_text[end - 1]))
        {
            end--;
        }

        if (FindContent(end))
        {
            Add(_start, end);
        }
        else if (_found && end > _start)
        {
            // A smiley or a stray mark at the end goes with the sentence before.
            SentenceSpan last = _sentences[^1];
            _sentences[^1] = last with { Span = last.Span with { Length = _offset + end - last.Span.Start } };
        }
    }

    /// <summary>Whether there is a letter or a number before <paramref name="end"/>; each character is looked at once.</summary>
    private bool FindContent(int end)
    {
        while (!_hasContent && _seen < end)
        {
            _hasContent = Marks.IsContent(_text, _seen);
            _seen++;
        }

        return _hasContent;
    }

    private void Add(int start, int end)
    {
        _sentences.Add(new SentenceSpan(new TextSpan(_offset + start, end - start), _paragraph));
        _found = true;
    }
}
