using System.Globalization;
using Summ.Html;

namespace Summ.Bench.Extraction.Measures;

/// <summary>What is known of an article beside its text; null for what is not.</summary>
public sealed record PageFields
{
    /// <summary>Names of the fields, as in JSON.</summary>
    public static IReadOnlyList<string> Names { get; } = ["title", "byline", "site", "lang", "published"];

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>Author or authors.</summary>
    public string? Byline { get; init; }

    /// <summary>Name of the site.</summary>
    public string? Site { get; init; }

    /// <summary>BCP 47 code of the language; only its first part is compared.</summary>
    public string? Language { get; init; }

    /// <summary>Time of publication, best in ISO 8601.</summary>
    public string? Published { get; init; }

    /// <summary>Nothing.</summary>
    internal static PageFields None { get; } = new();

    /// <summary>Those of an extracted article.</summary>
    internal static PageFields Of(ExtractedArticle article) =>
        new() { Title = article.Title, Byline = article.Byline, Site = article.Site, Language = article.Language, Published = article.Published };

    /// <summary>
    /// Whether a field is exactly the expected one: equal after white space is folded; languages by their first part without regard to case; times by the moment,
    /// where one of the two has no time zone by the wall clock, and where one has no time of day by the day. Null where nothing is expected.
    /// </summary>
    internal bool? Matches(PageFields expected, string name) => expected.Value(name) is { } wanted ? Value(name) is { } found && Agree(name, wanted, found) : null;

    // What is blank is not there.
    private string? Value(string name)
    {
        string? value = name switch
        {
            "title" => Title,
            "byline" => Byline,
            "site" => Site,
            "lang" => Language,
            _ => Published,
        };
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }

    private static bool Agree(string name, string wanted, string found) => name switch
    {
        "lang" => string.Equals(wanted.Split('-', '_')[0].Trim(), found.Split('-', '_')[0].Trim(), StringComparison.OrdinalIgnoreCase),
        "published" => Folded(wanted) == Folded(found) || IsSameTime(Folded(wanted), Folded(found)),
        _ => Folded(wanted) == Folded(found),
    };

    private static bool IsSameTime(string wanted, string found)
    {
        if (!TryParse(wanted, out DateTimeOffset a, out bool aHasZone, out bool aHasTime) || !TryParse(found, out DateTimeOffset b, out bool bHasZone, out bool bHasTime))
        {
            return false;
        }

        return aHasZone && bHasZone ? a == b : aHasTime && bHasTime ? a.DateTime == b.DateTime : a.Date == b.Date;
    }

    private static bool TryParse(string text, out DateTimeOffset time, out bool hasZone, out bool hasTime)
    {
        hasTime = text.Contains(':', StringComparison.Ordinal);
        hasZone = hasTime && (text.EndsWith('Z') || text.LastIndexOfAny(['+', '-']) > text.IndexOf(':', StringComparison.Ordinal));
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time) && text.Length >= 8 && char.IsAsciiDigit(text[0]);
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
