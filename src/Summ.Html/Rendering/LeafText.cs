using Summ.Html.Blocks;

namespace Summ.Html.Rendering;

/// <summary>
/// Collects one paragraph piece by piece. The folding is that of the plain text (<see cref="TextFolder"/>), so that both say the same; blanks at
/// the edge of a mark or link end up outside it, and a line break takes the place of the blank that it is in plain text.
/// </summary>
internal sealed class LeafText
{
    private readonly TextFolder _folder = new();
    private readonly List<Piece> _pieces = [];
    private bool _break;

    public bool IsEmpty => _pieces.Count == 0;

    public bool HasText => !_folder.IsEmpty;

    public void Append(string text, TextMarks marks, LinkTarget? link)
    {
        int before = _folder.Length;
        _folder.Append(text, inLink: false, preformatted: false);
        if (_folder.Length > before)
        {
            _pieces.Add(new Piece(before, _folder.Length, marks, link, null, _break && before > 0));
            _break = false;
        }
    }

    /// <summary>Marks a place where words must not touch.</summary>
    public void Gap() => _folder.Gap();

    public void Break()
    {
        _folder.Gap();
        _break = true;
    }

    public void Add(BodyImage image, LinkTarget? link)
    {
        _pieces.Add(new Piece(_folder.Length, _folder.Length, TextMarks.None, link, image, _break && _pieces.Count > 0));
        _break = false;
        _folder.Gap();
    }

    /// <summary>The paragraph so far; nothing is left afterwards.</summary>
    public List<InlineRun> Take()
    {
        string text = _folder.Take();
        List<Piece> joined = new(_pieces.Count);
        foreach (Piece piece in _pieces)
        {
            if (piece.BreakBefore)
            {
                joined.Add(BreakBetween(joined, piece));
            }

            if (piece.Image is not null)
            {
                AddBlankAtImage(joined);
                joined.Add(piece);
            }
            else
            {
                AddText(joined, piece, text);
            }
        }

        _pieces.Clear();
        _break = false;
        return joined.ConvertAll(piece => piece.ToRun(text));
    }

    private static void AddText(List<Piece> joined, Piece piece, string text)
    {
        int start = piece.Start;
        if (text[start] == ' ')
        {
            start++;
            if (joined.Count > 0 && joined[^1] is { IsText: true } last)
            {
                bool isShared = ReferenceEquals(last.Link, piece.Link);
                Join(joined, new Piece(piece.Start, start, last.Marks & piece.Marks & ~TextMarks.Code, isShared ? piece.Link : null, null, false));
            }
        }

        if (joined.Count > 0 && joined[^1].Image is not null)
        {
            AddBlankAtImage(joined);
        }

        Join(joined, piece with { Start = start, End = Math.Min(piece.End, text.Length), BreakBefore = false });
    }

    // Plain text knows nothing of images and puts one blank, after them, between words.
    private static void AddBlankAtImage(List<Piece> joined)
    {
        if (joined.Count > 0 && !joined[^1].IsBreak)
        {
            joined.Add(Piece.Blank);
        }
    }

    private static Piece BreakBetween(List<Piece> joined, Piece next) => joined.Count > 0 && joined[^1] is { IsText: true } last && next.Image is null
        ? new Piece(0, 0, last.Marks & next.Marks, ReferenceEquals(last.Link, next.Link) ? next.Link : null, null, false)
        : default;

    private static void Join(List<Piece> joined, Piece piece)
    {
        if (joined.Count > 0 && joined[^1] is { IsText: true } last && last.End == piece.Start && last.Marks == piece.Marks && ReferenceEquals(last.Link, piece.Link))
        {
            joined[^1] = last with { End = piece.End };
        }
        else
        {
            joined.Add(piece);
        }
    }

    // Start and end are places in the paragraph's text: equal for an image and a break, both −1 for a blank beside an image.
    private readonly record struct Piece(int Start, int End, TextMarks Marks, LinkTarget? Link, BodyImage? Image, bool BreakBefore)
    {
        public static Piece Blank => new(-1, -1, TextMarks.None, null, null, false);

        public bool IsText => End > Start;

        public bool IsBreak => Image is null && End == Start && Start >= 0;

        public InlineRun ToRun(string text) => IsText ? new InlineRun(text[Start..End], Marks, Link, null) : new InlineRun(Start < 0 ? " " : "", Marks, Link, Image);
    }
}
