namespace Summ.Scoring.Rouge;

/// <summary>Where each term stands in a text, ascending; in rented arrays. Made in linear time by counting.</summary>
internal readonly ref struct WordPositions : IDisposable
{
    private readonly Scratch<int> _ends;
    private readonly Scratch<int> _positions;

    public WordPositions(ReadOnlySpan<int> terms, int termCount)
    {
        _ends = new Scratch<int>(termCount + 1);
        _positions = new Scratch<int>(terms.Length);
        Span<int> ends = _ends.Cleared();
        foreach (int term in terms)
        {
            ends[term + 1]++;
        }

        // Now the end of each term's positions is that of the term before, as a start; filling moves it to its own end.
        for (int term = 1; term < ends.Length; term++)
        {
            ends[term] += ends[term - 1];
        }

        Span<int> positions = _positions.Span;
        for (int i = 0; i < terms.Length; i++)
        {
            positions[ends[terms[i]]++] = i;
        }
    }

    /// <summary>The positions of a term.</summary>
    public ReadOnlySpan<int> Of(int term)
    {
        ReadOnlySpan<int> ends = _ends.Span;
        int start = term == 0 ? 0 : ends[term - 1];
        return _positions.Span[start..ends[term]];
    }

    public void Dispose()
    {
        _ends.Dispose();
        _positions.Dispose();
    }
}
