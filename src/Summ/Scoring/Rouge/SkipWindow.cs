namespace Summ.Scoring.Rouge;

/// <summary>
/// Walks over the positions of a text that are within reach of an earlier occurrence of a word, and says how many such occurrences there are.
/// </summary>
/// <param name="occurrences">Positions of the word, ascending, at least one.</param>
/// <param name="reach">How far behind an occurrence a position may be, at least 1.</param>
/// <param name="length">Number of words of the text.</param>
internal ref struct SkipWindow(ReadOnlySpan<int> occurrences, int reach, int length)
{
    private readonly ReadOnlySpan<int> _occurrences = occurrences;

    // Occurrences from _left on and before _entered are within reach.
    private int _entered;
    private int _left;

    /// <summary>The position.</summary>
    public int Position { get; private set; } = occurrences[0];

    /// <summary>Occurrences before the position and within reach, at least 1.</summary>
    public readonly int Count => _entered - _left;

    /// <summary>Goes on to the next position.</summary>
    public bool MoveNext()
    {
        int position = Position + 1;
        while (true)
        {
            while (_entered < _occurrences.Length && _occurrences[_entered] < position)
            {
                _entered++;
            }

            while (_left < _entered && _occurrences[_left] < position - reach)
            {
                _left++;
            }

            if (_left < _entered)
            {
                Position = position;
                return position < length;
            }

            if (_entered == _occurrences.Length)
            {
                return false;
            }

            position = _occurrences[_entered] + 1;
        }
    }
}
