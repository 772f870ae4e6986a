using System.Globalization;

namespace Summ.Html.Metadata;

/// <summary>
/// Brings a date to ISO 8601. Understood are ISO 8601 in its extended and basic forms, RFC 1123, seconds and milliseconds since 1970, month names of
/// nine languages in any order with day and year, year-month-day with any divider and with the signs of Chinese, Japanese and Korean, and numeric
/// day-month orders where a number above 12, a full stop as divider (the day comes first) or the page's language decides. Everything else is
/// not a date: two-digit years, "yesterday", <c>03/04/2019</c> on a page in no particular English. Years before 1900 and the zero of a clock are
/// placeholders and none either. An offset is only given where the text gives one; zone names that several countries share are passed over.
/// </summary>
internal static class PublicationDate
{
    private const int LongestText = 300;
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;
    private const int December = 12;
    private const int SecondsDigits = 10;
    private const int MillisecondsDigits = 13;

    /// <summary>ISO 8601 (<c>2024-05-31</c>, <c>2024-05-31T10:15:00</c> or <c>2024-05-31T10:15:00+02:00</c>); null when no date is found.</summary>
    /// <param name="text">An attribute's value or a short line, which may hold other words.</param>
    /// <param name="language">Language tag with region, or null.</param>
    public static string? Normalise(string? text, string? language)
    {
        text = text?.Trim() ?? "";
        if (text.Length is 0 or > LongestText)
        {
            return null;
        }

        if (text.All(char.IsAsciiDigit) && text.Length is SecondsDigits or MillisecondsDigits)
        {
            return OfClock(text);
        }

        List<DateToken> tokens = DateToken.Split(text);
        for (int i = 0; i < tokens.Count; i++)
        {
            int next = i;
            if (DateAt(text, tokens, ref next, DayMonthOrder.IsDayFirst(language)) is { } date)
            {
                return Format(date, TimeOfDay.Find(text, tokens, i, next));
            }
        }

        return null;
    }

    private static string? OfClock(string text)
    {
        if (!long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long count))
        {
            return null;
        }

        DateTimeOffset time = text.Length == SecondsDigits ? DateTimeOffset.FromUnixTimeSeconds(count) : DateTimeOffset.FromUnixTimeMilliseconds(count);
        return time.Year is > 1990 and < LatestYear ? time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) : null;
    }

    private static string? Format(DateOnly date, TimeOfDay? time)
    {
        string day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        bool isZeroOfClock = date is { Year: 1970, DayOfYear: 1 } && time is null or { Time.Ticks: 0 };
        return isZeroOfClock ? null : time is null ? day : day + time.ToString();
    }

    private static DateOnly? DateAt(string text, List<DateToken> tokens, ref int i, bool? dayFirst)
    {
        if (tokens[i].IsNumber(8, 8) || tokens[i].IsNumber(12, 12) || tokens[i].IsNumber(14, 14))
        {
            return OfDigits(text, tokens[i++]);
        }

        return YearFirst(tokens, ref i) ?? MonthNamed(text, tokens, ref i) ?? Numeric(tokens, ref i, dayFirst);
    }

    private static DateOnly? OfDigits(string text, DateToken token)
    {
        ReadOnlySpan<char> digits = text.AsSpan(token.Start, token.Length);
        return Valid(Number(digits[..4]), Number(digits[4..6]), Number(digits[6..8]));
    }

    // 2019-11-19, 2019/11/19, 2019. 11. 19., 2019年11月19日, 2019-Nov-19, 2019 November 19
    private static DateOnly? YearFirst(List<DateToken> tokens, ref int i)
    {
        if (!tokens[i].IsNumber(4, 4))
        {
            return null;
        }

        int month = SkipDivider(tokens, i + 1);
        int day = SkipDivider(tokens, month + 1);
        bool divided = month > i + 1 && day > month + 1;
        if (day >= tokens.Count || !tokens[day].IsNumber(1, 2))
        {
            return null;
        }

        bool named = tokens[month] is { Kind: DateTokenKind.Word, Value: > 0 };
        if (!named && (!divided || !tokens[month].IsNumber(1, 2)))
        {
            return null;
        }

        return Take(Valid(tokens[i].Value, tokens[month].Value, tokens[day].Value), ref i, day + 1);
    }

    // 31 May 2024, 31st of May, 2024, 31. Mai 2024, 31 de mayo de 2024, May 31, 2024, Tue Nov 19 2019; but not 3 May 12
    private static DateOnly? MonthNamed(string text, List<DateToken> tokens, ref int i)
    {
        if (tokens[i].IsNumber(1, 2))
        {
            int month = SkipFiller(text, tokens, i + 1);
            int year = SkipFiller(text, tokens, month + 1);
            return year < tokens.Count && tokens[month] is { Kind: DateTokenKind.Word, Value: > 0 } && tokens[year].IsNumber(4, 4)
                ? Take(Valid(tokens[year].Value, tokens[month].Value, tokens[i].Value), ref i, year + 1) : null;
        }

        if (tokens[i] is { Kind: DateTokenKind.Word, Value: > 0 })
        {
            int day = SkipFiller(text, tokens, i + 1);
            int year = SkipFiller(text, tokens, day + 1);
            return year < tokens.Count && tokens[day].IsNumber(1, 2) && tokens[year].IsNumber(4, 4)
                ? Take(Valid(tokens[year].Value, tokens[i].Value, tokens[day].Value), ref i, year + 1) : null;
        }

        return null;
    }

    private static DateOnly? Numeric(List<DateToken> tokens, ref int i, bool? dayFirst)
    {
        if (i + 4 >= tokens.Count || !tokens[i].IsNumber(1, 2) || !tokens[i + 2].IsNumber(1, 2) || !tokens[i + 4].IsNumber(4, 4)
            || tokens[i + 1] is not { Kind: DateTokenKind.Mark, Value: '/' or '.' or '-' } || tokens[i + 3] != tokens[i + 1] with { Start = tokens[i + 3].Start, Spaced = tokens[i + 3].Spaced })
        {
            return null;
        }

        (int first, int second, int year) = (tokens[i].Value, tokens[i + 2].Value, tokens[i + 4].Value);
        bool? order = first > December || first == second || tokens[i + 1].IsMark('.') ? true : second > December ? false : dayFirst;
        return order is null ? null : Take(order.Value ? Valid(year, second, first) : Valid(year, first, second), ref i, i + 5);
    }

    private static int SkipDivider(List<DateToken> tokens, int i) =>
        i < tokens.Count && tokens[i] is { Kind: DateTokenKind.Mark, Value: '-' or '/' or '.' or '年' or '月' or '년' or '월' or '‐' or '‑' or '–' } ? i + 1 : i;

    private static int SkipFiller(string text, List<DateToken> tokens, int i)
    {
        while (i < tokens.Count && (tokens[i] is { Kind: DateTokenKind.Mark, Value: '.' or ',' or '-' or 'º' or '°' }
            || (tokens[i] is { Kind: DateTokenKind.Word, Value: 0, Length: <= 3 } word && IsFiller(text.AsSpan(word.Start, word.Length)))))
        {
            i++;
        }

        return i;
    }

    private static bool IsFiller(ReadOnlySpan<char> word)
    {
        foreach (string filler in (ReadOnlySpan<string>)["st", "nd", "rd", "th", "of", "de", "del", "di", "er", "den", "º", "ª"])
        {
            if (word.Equals(filler, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static DateOnly? Take(DateOnly? date, ref int i, int next)
    {
        i = date is null ? i : next;
        return date;
    }

    private static DateOnly? Valid(int year, int month, int day) =>
        year is >= EarliestYear and < LatestYear && month is >= 1 and <= December && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
