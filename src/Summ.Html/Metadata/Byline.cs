using Summ.Html.Blocks;

namespace Summ.Html.Metadata;

/// <summary>Author lines: the name or names without "By", date, address and punctuation around them.</summary>
internal static class Byline
{
    private const int LongestByline = 120;
    private const int LongestValue = 1000;

    private static readonly string[] Prefixes =
    [
        "by ", "by: ", "written by ", "written by: ", "posted by ", "published by ", "author: ", "authors: ", "reporter: ", "words: ", "words by ", "text: ", "text by ", "story by ",
        "von ", "autor: ", "autorin: ", "text von ", "par ", "écrit par ", "publié par ", "auteur: ", "auteur : ", "por ", "por: ", "escrito por ", "publicado por ", "scritto da ", "autore: ", "door ",
        "av ", "av: ", "автор: ", "автор ", "текст: ",
    ];

    // What follows the name in a line of several facts.
    private static readonly string[] Ends =
        [" published ", " updated ", " posted on ", " posted at ", " posted: ", " last updated", " on january ", " | ", " • ", " · ", " » ", " / ", "\u2022", " veröffentlicht ", " publié ", " publicado ", " aktualisiert "];

    private static readonly string[] Connectors = ["on", "am", "at", "le", "el", "il", "op", "den", "em", "-", "–", "—", "|", "/"];

    private static readonly string[] Nobody = ["admin", "administrator", "webmaster", "author", "by", "byline", "guest", "unknown", "anonymous", "null", "undefined", "n/a", "none", "user", "root"];

    /// <summary>The authors; null when the text names none, or is longer than a line of a page would be.</summary>
    public static string? Clean(string? value) => Clean(value, LongestByline);

    /// <summary>The authors of a list made for machines, which may be many.</summary>
    public static string? CleanList(string? value) => Clean(value, LongestValue);

    /// <summary>The authors of a line that begins with "By" or the like; null for any other line.</summary>
    public static string? OfLine(string line)
    {
        line = line.Trim();
        string rest = WithoutPrefixes(line);
        return rest.Length < line.Length && rest.Length > 0 && char.IsUpper(rest[0]) && line.Length <= LongestByline ? Clean(line) : null;
    }

    private static string? Clean(string? value, int longest)
    {
        if (value is null or { Length: > LongestValue })
        {
            return null;
        }

        TextFolder folder = new();
        folder.Append(value, inLink: false, preformatted: false);
        string text = WithoutPrefixes(folder.IsEmpty ? "" : folder.Take());
        foreach (string end in Ends)
        {
            int at = text.IndexOf(end, StringComparison.OrdinalIgnoreCase);
            text = at > 0 ? text[..at] : text;
        }

        text = WithoutDate(text.Trim(' ', '—', '–', '-', '|', '•', '·', ',', ':', ';', '/', '\u200B'));
        bool names = text.Length > 1 && text.Length <= longest && text.Any(char.IsLetter) && !text.Contains("://", StringComparison.Ordinal) && !text.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            && !text.StartsWith('@') && !text.StartsWith('{') && !Nobody.Contains(text, StringComparer.OrdinalIgnoreCase);
        return names && PublicationDate.Normalise(text, null) is null ? text : null;
    }

    private static string WithoutPrefixes(string text)
    {
        for (int i = 0; i < Prefixes.Length; i++)
        {
            if (text.StartsWith(Prefixes[i], StringComparison.OrdinalIgnoreCase) && IsPrefix(Prefixes[i], text.AsSpan(Prefixes[i].Length).Trim()))
            {
                text = text[Prefixes[i].Length..].TrimStart();
                i = -1;
            }
        }

        return text;
    }

    // "Von Max Mustermann" has a preposition, "Von Miller" a first name.
    private static bool IsPrefix(string prefix, ReadOnlySpan<char> rest) =>
        prefix is not ("von " or "par " or "por " or "door " or "av ") || rest.Contains(' ');

    // Ann Smith, 12 May 2020: the name ends before the first number.
    private static string WithoutDate(string text)
    {
        int digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit <= 0 || PublicationDate.Normalise(text, null) is null)
        {
            return text;
        }

        string name = text[..digit].TrimEnd();
        while (name.Length > 0 && IsDateWord(name[(name.LastIndexOf(' ') + 1)..].Trim('.', ',', '(')))
        {
            name = name[..Math.Max(name.LastIndexOf(' '), 0)].TrimEnd();
        }

        return name.Trim(' ', ',', '—', '–', '-', '|', '(', ':', '.');
    }

    private static bool IsDateWord(string word) =>
        MonthNames.Find(word) > 0 || word.Length == 0 || Connectors.Contains(word, StringComparer.OrdinalIgnoreCase) || (word.EndsWith("day", StringComparison.OrdinalIgnoreCase) && word.Length >= 6);
}
