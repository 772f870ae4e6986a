using System.Globalization;

namespace Summ.Html.Metadata;

/// <summary>The time beside a date: hours and minutes in the notations of the languages of <see cref="MonthNames"/>, with the offset from UTC if it is given.</summary>
/// <param name="Time">Time of day.</param>
/// <param name="Offset">Offset from UTC, or null where the text gives none.</param>
internal sealed record TimeOfDay(TimeOnly Time, TimeSpan? Offset)
{
    private const int Noon = 12;
    private const int LastHour = 23;
    private const int LastMinute = 59;
    private const int MostOffsetHours = 14;
    private const int DigitsOfDate = 8;

    // Names that mean one offset only. IST, BST, CST of China and the like are not among them.
    private static readonly (string Name, int Hours)[] Zones =
        [("Z", 0), ("GMT", 0), ("UTC", 0), ("UT", 0), ("EST", -5), ("EDT", -4), ("CDT", -5), ("MST", -7), ("MDT", -6), ("PST", -8), ("PDT", -7), ("CET", 1), ("CEST", 2), ("MEZ", 1), ("MESZ", 2), ("MSK", 3), ("JST", 9), ("KST", 9)];

    /// <summary><c>T10:15:00</c> or <c>T10:15:00+02:00</c>.</summary>
    public override string ToString()
    {
        string time = "T" + Time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        return Offset is not { } offset ? time : time + (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>The first time behind the date, else the first before it.</summary>
    /// <param name="text">The line.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="start">The date's first token.</param>
    /// <param name="next">The first token behind the date.</param>
    public static TimeOfDay? Find(string text, List<DateToken> tokens, int start, int next)
    {
        if (tokens[start].Length > DigitsOfDate && tokens[start].Kind == DateTokenKind.Number)
        {
            return OfDigits(text.AsSpan(tokens[start].Start + DigitsOfDate, tokens[start].Length - DigitsOfDate));
        }

        for (int i = next; i < tokens.Count && !IsOtherDate(tokens, i); i++)
        {
            if (!IsOffset(tokens, i) && At(text, tokens, i) is { } behind)
            {
                return behind;
            }
        }

        for (int i = 0; i < start; i++)
        {
            if (At(text, tokens, i) is { } before)
            {
                return before;
            }
        }

        return null;
    }

    private static TimeOfDay? OfDigits(ReadOnlySpan<char> digits)
    {
        int hour = Number(digits[..2]);
        int minute = Number(digits[2..4]);
        int second = digits.Length > 4 ? Number(digits[4..6]) : 0;
        return Valid(hour, minute, second) ? new TimeOfDay(new TimeOnly(hour, minute, second), null) : null;
    }

    private static TimeOfDay? At(string text, List<DateToken> tokens, int i)
    {
        // T143000Z, the basic form
        if (i > 0 && tokens[i - 1].IsWord(text, "T") && (tokens[i].IsNumber(6, 6) || tokens[i].IsNumber(4, 4)))
        {
            return OfDigits(text.AsSpan(tokens[i].Start, tokens[i].Length)) is { } basic ? basic with { Offset = OffsetAt(text, tokens, i + 1) } : null;
        }

        if (!tokens[i].IsNumber(1, 2))
        {
            return null;
        }

        int hour = tokens[i].Value;
        int minute = 0;
        int second = 0;
        int next = i + 1;
        bool isTime = false;
        if (next + 1 < tokens.Count && IsHourMark(text, tokens, next) && tokens[next + 1].IsNumber(2, 2))
        {
            isTime = true;
            minute = tokens[next + 1].Value;
            next += 2;
            if (next + 1 < tokens.Count && (tokens[next].IsMark(':') || tokens[next].IsMark('分') || tokens[next].IsMark('분')) && tokens[next + 1].IsNumber(2, 2))
            {
                second = tokens[next + 1].Value;
                next += 2;
            }
        }

        if (next + 1 < tokens.Count && isTime && (tokens[next].IsMark('.') || tokens[next].IsMark(',')) && !tokens[next + 1].Spaced && tokens[next + 1].IsNumber(1, 9))
        {
            next += 2;
        }

        int half = HalfOfDay(text, tokens, ref next);
        bool twelve = half != 0 && hour is >= 1 and <= Noon;
        if (!isTime && !twelve)
        {
            return null;
        }

        hour = twelve ? (hour % Noon) + (half > 0 ? Noon : 0) : hour;
        return Valid(hour, minute, second) ? new TimeOfDay(new TimeOnly(hour, minute, second), OffsetAt(text, tokens, next)) : null;
    }

    // The digits of an offset are no time, and a time behind another date is not this one's.
    private static bool IsOffset(List<DateToken> tokens, int i) => i > 0 && !tokens[i].Spaced && tokens[i - 1] is { Kind: DateTokenKind.Mark, Value: '+' or '-' or '−' };

    private static bool IsOtherDate(List<DateToken> tokens, int i) =>
        tokens[i] is { Kind: DateTokenKind.Word, Value: > 0 } || tokens[i].IsNumber(8, 8) || (tokens[i].IsNumber(4, 4) && tokens[i].Value is > 1900 and < 2100 && !IsOffset(tokens, i));

    // 10:15, 10h15, 10時15分; 10.15 only before "Uhr", because it may as well be a date
    private static bool IsHourMark(string text, List<DateToken> tokens, int i) =>
        tokens[i].IsMark(':') || tokens[i].IsWord(text, "h") || tokens[i].IsMark('时') || tokens[i].IsMark('時') || tokens[i].IsMark('시')
        || (tokens[i].IsMark('.') && i + 2 < tokens.Count && tokens[i + 2].IsWord(text, "Uhr"));

    // am, p.m.: −1, 1, or 0 when it is not said
    private static int HalfOfDay(string text, List<DateToken> tokens, ref int i)
    {
        if (i >= tokens.Count || tokens[i].Kind != DateTokenKind.Word)
        {
            return 0;
        }

        bool dotted = i + 2 < tokens.Count && tokens[i + 1].IsMark('.') && tokens[i + 2].IsWord(text, "m");
        int half = tokens[i].IsWord(text, "am") || (dotted && tokens[i].IsWord(text, "a")) ? -1 : tokens[i].IsWord(text, "pm") || (dotted && tokens[i].IsWord(text, "p")) ? 1 : 0;
        if (half != 0)
        {
            i += dotted ? 3 : 1;
            i += i < tokens.Count && tokens[i].IsMark('.') ? 1 : 0;
        }

        return half;
    }

    private static TimeSpan? OffsetAt(string text, List<DateToken> tokens, int i)
    {
        i += i < tokens.Count && tokens[i].IsMark('(') ? 1 : 0;
        TimeSpan? named = null;
        if (i < tokens.Count && tokens[i].Kind == DateTokenKind.Word)
        {
            foreach ((string name, int hours) in Zones)
            {
                named = tokens[i].IsWord(text, name) ? TimeSpan.FromHours(hours) : named;
            }

            if (named is null)
            {
                return null;
            }

            i++;
        }

        return SignedAt(text, tokens, i) ?? named;
    }

    // +01:00, +0100, +01, −0500
    private static TimeSpan? SignedAt(string text, List<DateToken> tokens, int i)
    {
        if (i + 1 >= tokens.Count || tokens[i] is not { Kind: DateTokenKind.Mark, Value: '+' or '-' or '−' } || tokens[i + 1].Spaced)
        {
            return null;
        }

        DateToken number = tokens[i + 1];
        bool colon = i + 3 < tokens.Count && tokens[i + 2].IsMark(':') && tokens[i + 3].IsNumber(2, 2);
        int hours = number.IsNumber(1, 2) ? number.Value : number.IsNumber(4, 4) ? Number(text.AsSpan(number.Start, 2)) : -1;
        int minutes = number.IsNumber(4, 4) ? Number(text.AsSpan(number.Start + 2, 2)) : colon ? tokens[i + 3].Value : 0;
        return hours is < 0 or > MostOffsetHours || minutes > LastMinute ? null : new TimeSpan(hours, minutes, 0) * (tokens[i].IsMark('+') ? 1 : -1);
    }

    private static bool Valid(int hour, int minute, int second) => hour <= LastHour && minute <= LastMinute && second <= LastMinute;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
