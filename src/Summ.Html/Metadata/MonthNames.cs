using System.Collections.Frozen;

namespace Summ.Html.Metadata;

/// <summary>Names of the months and their usual abbreviations in English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish and Russian. None is two months.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers = Build().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>1 to 12, or 0 for any other word; an abbreviation's full stop is not part of the word.</summary>
    public static int Find(ReadOnlySpan<char> word) => Numbers.TryGetValue(word, out int month) ? month : 0;

    private static FrozenDictionary<string, int> Build()
    {
        string[] months =
        [
            "january jan januar jänner jaenner januari janvier janv enero ene gennaio gen janeiro января январь янв",
            "february feb februar feber februari février fevrier févr fevr fév febrero febbraio fevereiro fev февраля февраль фев февр",
            "march mar märz maerz mär mrz mars marzo março marco maart mrt марта март мар",
            "april apr avril avr abril abr aprile апреля апрель апр",
            "may mai mayo maggio mag maio mei maj мая май",
            "june jun juni juin junio giugno giu junho июня июнь июн",
            "july jul juli juillet juil julio luglio lug julho июля июль июл",
            "august aug août aout agosto ago augustus augusti августа август авг",
            "september sep sept septembre septiembre setiembre settembre set setembro сентября сентябрь сен сент",
            "october oct oktober okt octobre octubre ottobre ott outubro out октября октябрь окт",
            "november nov novembre noviembre novembro ноября ноябрь ноя нояб",
            "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro декабря декабрь дек",
        ];
        Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < months.Length; i++)
        {
            foreach (string name in months[i].Split(' '))
            {
                numbers.Add(name, i + 1);
            }
        }

        return numbers.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
