using System.Globalization;

namespace Summ.Scoring.Rouge;

/// <summary>Which family of ROUGE measures.</summary>
internal enum RougeKind
{
    N,
    L,
    Lsum,
    W,
    S,
    SU,
}

/// <summary>A ROUGE measure and its parameter, as its id says: <c>rouge-2</c>, <c>rouge-l</c>, <c>rouge-w-1.5</c>, <c>rouge-su4</c>, <c>rouge-s*</c>.</summary>
/// <param name="Kind">The family.</param>
/// <param name="Number">Length of the n-grams, weight, or gap (<see cref="RougeS.Unlimited"/> for any); 0 for the others.</param>
internal readonly record struct RougeMeasure(RougeKind Kind, double Number)
{
    private const string Prefix = "rouge-";

    /// <summary>Whether <c>rouge-score</c> has it too.</summary>
    public bool IsOfBothProtocols => Kind is RougeKind.N or RougeKind.L or RougeKind.Lsum;

    /// <summary>The id; the usual weight of ROUGE-W is left out.</summary>
    public string Id => Kind switch
    {
        RougeKind.N => Prefix + Digits,
        RougeKind.L => Prefix + "l",
        RougeKind.Lsum => Prefix + "lsum",
        RougeKind.W => Number == Rouge155Scorer.DefaultWeight ? Prefix + "w" : Prefix + "w-" + Digits,
        RougeKind.S => Prefix + "s" + Digits,
        _ => Prefix + "su" + Digits,
    };

    /// <summary>The parameter as text, <c>*</c> for the unlimited gap.</summary>
    public string Digits => Kind is RougeKind.S or RougeKind.SU && Number == RougeS.Unlimited ? "*" : Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The measure of an id. Numbers must be written as <see cref="Id"/> writes them.</summary>
    public static bool TryParse(string id, out RougeMeasure measure)
    {
        measure = default;
        if (!id.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return false;
        }

        string rest = id[Prefix.Length..];
        RougeMeasure? found = rest switch
        {
            "l" => new(RougeKind.L, 0),
            "lsum" => new(RougeKind.Lsum, 0),
            "w" => new(RougeKind.W, Rouge155Scorer.DefaultWeight),
            "s*" => new(RougeKind.S, RougeS.Unlimited),
            "su*" => new(RougeKind.SU, RougeS.Unlimited),
            _ when rest.StartsWith("w-", StringComparison.Ordinal) => WithNumber(RougeKind.W, rest[2..], 1, Rouge155Scorer.MaxWeight),
            _ when rest.StartsWith("su", StringComparison.Ordinal) => WithNumber(RougeKind.SU, rest[2..], 0, int.MaxValue),
            _ when rest.StartsWith('s') => WithNumber(RougeKind.S, rest[1..], 0, int.MaxValue),
            _ => WithNumber(RougeKind.N, rest, 1, RougeScorer.MaxN),
        };
        measure = found ?? default;
        return found is not null;
    }

    private static RougeMeasure? WithNumber(RougeKind kind, string text, double lowest, double highest)
    {
        bool isNumber = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            && number >= lowest && number <= highest
            && (kind == RougeKind.W || number == Math.Floor(number))
            && number.ToString(CultureInfo.InvariantCulture) == text;
        return isNumber ? new RougeMeasure(kind, number) : null;
    }
}
