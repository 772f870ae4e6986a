using System.Runtime.CompilerServices;

namespace Summ.Text.Splitting;

/// <summary>
/// The outermost bracket that is open in the current sentence. A bracket counts only when its closing mark comes within
/// <see cref="Reach"/> characters, so that a stray one never swallows the text. Each closing mark is searched for once: linear time.
/// </summary>
internal struct OpenBracket
{
    /// <summary>Most characters between an opening mark and its closing one.</summary>
    public const int Reach = 400;

    private NextClosings _next;
    private int _kind;
    private int _depth;

    /// <summary>Offset of the outermost opening mark met last.</summary>
    public int OpenedAt { get; private set; }

    /// <summary>Takes note of the opening or closing mark at <paramref name="at"/>.</summary>
    public void Meet(ReadOnlySpan<char> text, int at)
    {
        int mark = Marks.BracketPairs.IndexOf(text[at], StringComparison.Ordinal);
        int kind = mark >> 1;
        bool opens = (mark & 1) == 0;
        if (IsOpen(at))
        {
            if (kind == _kind)
            {
                _depth += opens ? 1 : -1;
                if (_depth > 0 && !opens && NextClosing(text, kind, at + 1) - OpenedAt > Reach)
                {
                    _depth = 0;
                }
            }
        }
        else if (opens && NextClosing(text, kind, at) - at <= Reach)
        {
            (_kind, _depth, OpenedAt) = (kind, 1, at);
        }
    }

    /// <summary>Whether <paramref name="at"/> lies in an open bracket.</summary>
    public readonly bool IsOpen(int at) => _depth > 0 && at - OpenedAt <= Reach;

    /// <summary>Forgets it: the sentence has ended.</summary>
    public void Reset() => _depth = 0;

    private int NextClosing(ReadOnlySpan<char> text, int kind, int from)
    {
        // Stored one higher, so that the zero of a fresh structure means unknown.
        if (_next[kind] <= from)
        {
            int hop = text[from..].IndexOf(Marks.BracketPairs[(kind * 2) + 1]);
            _next[kind] = hop < 0 ? int.MaxValue : from + hop + 1;
        }

        return _next[kind] == int.MaxValue ? int.MaxValue : _next[kind] - 1;
    }

    [InlineArray(6)]
    private struct NextClosings
    {
        private int _first;
    }
}
