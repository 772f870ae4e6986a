namespace Summ.Text.Lexicon;

/// <summary>
/// Syllables of a number as it is read aloud in English, without "and": <c>120</c> one hundred twenty. Four digits from 1100 to 1999 and
/// from 2010 to 2099 are read in pairs, as years are (<c>1905</c> nineteen oh five, <c>1900</c> nineteen hundred); digits behind a point
/// one by one; a number that begins with 0 or has more than fifteen digits also digit by digit. Commas between groups of three are silent.
/// </summary>
internal static class SpokenNumber
{
    private const int Hundred = 2;
    private const int Scale = 2;
    private const int MostDigits = 15;

    // zero to nineteen
    private static ReadOnlySpan<byte> Small => [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2];

    /// <summary>Index behind the number that begins at <paramref name="start"/>: digits, and points and commas between digits.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && (char.IsAsciiDigit(text[i])
            || (text[i] is '.' or ',' && i > start && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    /// <summary>Counts the syllables of digits with points and commas between them.</summary>
    public static int Syllables(ReadOnlySpan<char> number)
    {
        int sum = 0;
        int i = 0;
        while (i < number.Length)
        {
            bool behindPoint = i > 0 && number[i] == '.';
            sum += behindPoint ? 1 : 0;
            i += number[i] is '.' or ',' ? 1 : 0;
            int end = EndOfWhole(number, i, out int digits, out long value);
            bool byDigit = behindPoint || digits > MostDigits || (digits > 1 && number[i] == '0');
            bool isYear = end - i == 4 && value is (>= 1100 and <= 1999) or (>= 2010 and <= 2099);
            sum += byDigit ? DigitByDigit(number[i..end]) : isYear ? Year((int)value) : Whole(value);
            i = end;
        }

        return sum;
    }

    // Digits, with commas that are followed by exactly three of them.
    private static int EndOfWhole(ReadOnlySpan<char> number, int start, out int digits, out long value)
    {
        int i = start;
        digits = 0;
        value = 0;
        while (i < number.Length && (char.IsAsciiDigit(number[i]) || IsGroupComma(number, i)))
        {
            if (number[i] != ',')
            {
                digits++;
                value = digits <= MostDigits ? (value * 10) + (number[i] - '0') : value;
            }

            i++;
        }

        return i;
    }

    private static bool IsGroupComma(ReadOnlySpan<char> number, int i)
    {
        if (number[i] != ',')
        {
            return false;
        }

        int run = number[(i + 1)..].IndexOfAnyExceptInRange('0', '9');
        return (run < 0 ? number.Length - i - 1 : run) == 3;
    }

    private static int DigitByDigit(ReadOnlySpan<char> digits)
    {
        int sum = 0;
        foreach (char c in digits)
        {
            sum += char.IsAsciiDigit(c) ? Small[c - '0'] : 0;
        }

        return sum;
    }

    private static int Year(int value) => Below100(value / 100) + (value % 100) switch
    {
        0 => Hundred,
        < 10 => 1 + Below100(value % 10),
        int pair => Below100(pair),
    };

    private static int Whole(long value)
    {
        if (value == 0)
        {
            return Small[0];
        }

        int sum = 0;
        for (bool isLowest = true; value > 0; value /= 1000, isLowest = false)
        {
            int group = (int)(value % 1000);
            sum += group == 0 ? 0 : Below1000(group) + (isLowest ? 0 : Scale);
        }

        return sum;
    }

    private static int Below1000(int value) =>
        (value < 100 ? 0 : Small[value / 100] + Hundred) + (value % 100 == 0 ? 0 : Below100(value % 100));

    private static int Below100(int value) => value < 20 ? Small[value]
        : (value / 10 == 7 ? 3 : 2) + (value % 10 == 0 ? 0 : Small[value % 10]);
}
