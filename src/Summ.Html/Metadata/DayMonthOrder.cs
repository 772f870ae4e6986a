namespace Summ.Html.Metadata;

/// <summary>Which number of <c>03/04/2019</c> is the day.</summary>
internal static class DayMonthOrder
{
    private static readonly string[] DayFirst = ["da", "de", "es", "fi", "fr", "it", "nb", "nl", "nn", "no", "pl", "pt", "ru", "tr", "cs", "el", "ro", "uk", "id", "vi", "ar", "he"];

    private static readonly string[] DayFirstEnglish = ["en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za", "en-ng", "en-sg", "en-pk", "en-ke"];

    /// <summary>True for the day, false for the month, null where the tag does not decide it, as <c>en</c> alone.</summary>
    public static bool? IsDayFirst(string? language)
    {
        string tag = (language ?? "").Trim().Replace('_', '-').ToLowerInvariant();
        return tag is "en-us" or "en-ph" or "en-us-posix" ? false
            : DayFirstEnglish.Contains(tag, StringComparer.Ordinal) || DayFirst.Contains(tag.Split('-')[0], StringComparer.Ordinal) ? true
            : null;
    }
}
