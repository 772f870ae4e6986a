namespace Summ.Scoring.NGrams;

/// <summary>A text as the metrics of machine translation read it: one segment, its white space that of Python's <c>str.split</c>.</summary>
internal static class Segment
{
    /// <summary>Sentences as one segment, with a blank between two.</summary>
    public static string Of(IReadOnlyList<string> sentences) => sentences.Count == 1 ? sentences[0] : string.Join(' ', sentences);

    /// <summary>Lower case, character by character: capital sigma is never final, and the dotted capital I stays, unlike in Python.</summary>
    public static string Lower(string text, bool lowercase) => lowercase ? text.ToLowerInvariant() : text;

    /// <summary>Whether Python takes a character for white space: what .NET does, and the four separators from U+001C on.</summary>
    public static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r') or (>= '\u001C' and <= '\u001F') || (c >= 128 && char.IsWhiteSpace(c));
}
