namespace Summ.Text.Splitting;

/// <summary>The speaker at the beginning of a dialogue turn: "#Person1#:", "A:", "John Smith:".</summary>
internal static class DialogueTurn
{
    private const int LongestSpeaker = 30;

    /// <summary>Whether a line begins with a speaker.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line.</param>
    /// <param name="afterTerminator">Whether the line before is finished; a plain name counts only then.</param>
    public static bool Begins(ReadOnlySpan<char> text, TextLine line, bool afterTerminator)
    {
        ReadOnlySpan<char> head = text.Slice(line.Start, Math.Min(line.Length, LongestSpeaker));
        int colon = head.IndexOf(':');
        if (colon < 1)
        {
            return false;
        }

        ReadOnlySpan<char> speaker = head[..colon];
        if (speaker[0] == '#')
        {
            return speaker[^1] == '#';
        }

        return afterTerminator && char.IsUpper(speaker[0]) && speaker.Count(' ') <= 2 && !speaker.ContainsAny(".,;!?");
    }
}
