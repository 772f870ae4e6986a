using System.Globalization;

namespace Summ.Html.Metadata;

/// <summary>
/// Brings a date to ISO 8601. Understood are ISO 8601 itself, RFC 1123 and English notations with the month's name; numeric day-month orders that depend on
/// the country are not guessed and stay as they are.
/// </summary>
internal static class PublicationDate
{
    private static readonly string[] WithOffset =
    [
        "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", "yyyy-MM-ddTHH:mmzzz", "yyyy-MM-dd HH:mm:sszzz", "yyyy-MM-dd HH:mm:ss zzz", "yyyy-MM-ddTHH:mm:ss zzz",
        "ddd, d MMM yyyy HH:mm:ss zzz", "d MMM yyyy HH:mm:ss zzz",
    ];

    private static readonly string[] WithTime =
    [
        "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm",
        "MMMM d yyyy h:mm tt", "MMMM d yyyy H:mm", "MMM d yyyy h:mm tt", "MMM d yyyy H:mm", "d MMMM yyyy H:mm", "d MMM yyyy H:mm", "d MMMM yyyy h:mm tt", "d MMM yyyy h:mm tt",
    ];

    private static readonly string[] DateOnlyFormats =
        ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "yyyyMMdd", "MMMM d yyyy", "MMM d yyyy", "d MMMM yyyy", "d MMM yyyy"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"];

    private static readonly string[] Labels = ["published", "posted", "updated", "date", "on", "at"];

    /// <summary>ISO 8601 where understood, else the text; null for null.</summary>
    public static string? Normalise(string? text)
    {
        if (text is null)
        {
            return null;
        }

        string zoned = Zoned(text.Trim());
        if (DateTimeOffset.TryParseExact(zoned, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTimeOffset exact))
        {
            return exact.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        }

        foreach (string plain in (ReadOnlySpan<string>)[text.Trim(), Plain(text)])
        {
            if (DateTime.TryParseExact(plain, WithTime, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateTime time))
            {
                return time.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture);
            }

            if (DateOnly.TryParseExact(plain, DateOnlyFormats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly date))
            {
                return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
        }

        return text;
    }

    private static string Zoned(string text)
    {
        foreach (string utc in (ReadOnlySpan<string>)["Z", " GMT", " UTC"])
        {
            if (text.EndsWith(utc, StringComparison.OrdinalIgnoreCase))
            {
                return text[..^utc.Length] + (utc.Length > 1 ? " +00:00" : "+00:00");
            }
        }

        return text;
    }

    // Weekday, labels, ordinal endings and commas say nothing about the date.
    private static string Plain(string text)
    {
        List<string> words = [];
        foreach (string raw in text.Split([' ', ',', '|', '•', '·', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            string word = raw.Trim('.', ':');
            string lower = word.ToLowerInvariant();
            if (Weekdays.Contains(lower, StringComparer.Ordinal) || Labels.Contains(lower, StringComparer.Ordinal))
            {
                continue;
            }

            if (word.Length is 3 or 4 && char.IsAsciiDigit(word[0]) && lower[^2..] is "st" or "nd" or "rd" or "th" && char.IsAsciiDigit(word[0]))
            {
                word = word[..^2];
            }

            words.Add(string.Equals(lower, "sept", StringComparison.Ordinal) ? "Sep" : lower is "a.m" or "am" ? "AM" : lower is "p.m" or "pm" ? "PM" : word);
        }

        return string.Join(' ', words);
    }
}
