namespace Summ.Html.Metadata;

/// <summary>A number, a word or a mark of a text that may hold a date.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="Length">Number of characters.</param>
/// <param name="Value">A number's value when it has at most nine digits, else −1; a word's month, 1 to 12, else 0; a mark's character.</param>
/// <param name="Spaced">Whether white space stands before it.</param>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int Length, int Value, bool Spaced)
{
    private const int MostTokens = 80;
    private const int MostDigits = 9;

    public bool IsMark(char mark) => Kind == DateTokenKind.Mark && Value == mark;

    /// <summary>A number of that many digits, from the least to the most.</summary>
    public bool IsNumber(int fewest, int most) => Kind == DateTokenKind.Number && Length >= fewest && Length <= most;

    public bool IsWord(string text, string word) => Kind == DateTokenKind.Word && text.AsSpan(Start, Length).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first tokens of a text; more than a date can need.</summary>
    public static List<DateToken> Split(string text)
    {
        List<DateToken> tokens = [];
        bool spaced = false;
        for (int i = 0; i < text.Length && tokens.Count < MostTokens;)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] is '\u200E' or '\u200F' or '\u200B')
            {
                spaced = true;
                i++;
                continue;
            }

            int start = i;
            int value = text[i];
            DateTokenKind kind = DateTokenKind.Mark;
            if (char.IsAsciiDigit(text[i]))
            {
                kind = DateTokenKind.Number;
                for (value = 0; i < text.Length && char.IsAsciiDigit(text[i]); i++)
                {
                    value = i - start < MostDigits && value >= 0 ? (value * 10) + (text[i] - '0') : -1;
                }
            }
            else if (char.IsLetter(text[i]) && !IsCalendarSign(text[i]))
            {
                kind = DateTokenKind.Word;
                while (i < text.Length && char.IsLetter(text[i]) && !IsCalendarSign(text[i]))
                {
                    i++;
                }

                value = MonthNames.Find(text.AsSpan(start, i - start));
            }
            else
            {
                i++;
            }

            tokens.Add(new DateToken(kind, start, i - start, value, spaced));
            spaced = false;
        }

        return tokens;
    }

    // Written right behind the numbers, without blanks.
    private static bool IsCalendarSign(char c) => c is '年' or '月' or '日' or '时' or '時' or '分' or '秒' or '년' or '월' or '일' or '시' or '분' or '초';
}
