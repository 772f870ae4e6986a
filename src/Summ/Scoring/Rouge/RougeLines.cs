namespace Summ.Scoring.Rouge;

/// <summary>
/// The lines of a text that is a list of sentences or one string: a line feed ends a line, also inside a sentence. A copy starts anew
/// where the original stands.
/// </summary>
internal ref struct RougeLines
{
    private readonly IReadOnlyList<string>? _sentences;
    private ReadOnlySpan<char> _rest;
    private int _next;

    public RougeLines(IReadOnlyList<string> sentences)
    {
        _sentences = sentences;
        Sentences = sentences.Count;
        for (int i = 0; i < sentences.Count; i++)
        {
            TotalLength = checked(TotalLength + sentences[i].Length);
        }
    }

    public RougeLines(ReadOnlySpan<char> text)
    {
        _rest = text;
        TotalLength = text.Length;
        Sentences = 1;
    }

    /// <summary>Number of characters of all lines.</summary>
    public readonly int TotalLength { get; }

    /// <summary>Number of sentences as given; there may be more lines.</summary>
    public readonly int Sentences { get; }

    /// <summary>The next line; empty lines are left out.</summary>
    public bool Next(out ReadOnlySpan<char> line)
    {
        do
        {
            while (_rest.IsEmpty)
            {
                if (_sentences is null || _next == _sentences.Count)
                {
                    line = default;
                    return false;
                }

                _rest = _sentences[_next++];
            }

            int end = _rest.IndexOf('\n');
            line = end < 0 ? _rest : _rest[..end];
            _rest = end < 0 ? default : _rest[(end + 1)..];
        }
        while (line.IsEmpty);
        return true;
    }
}
