using System.Globalization;
using Summ.Catalogue;

namespace Summ.Tests.Contracts;

/// <summary>Values for an option, made from what the catalogue says of it.</summary>
internal static class OptionExamples
{
    /// <summary>The bounds of a number, all values of the others.</summary>
    public static IEnumerable<string> Allowed(OptionInfo option) => option.Kind switch
    {
        OptionKind.Flag => ["true", "false"],
        OptionKind.Choice => option.Choices,
        _ => [Text(option.Minimum!.Value), Text(option.Maximum!.Value)],
    };

    /// <summary>Values just outside, and some of another kind.</summary>
    public static IEnumerable<string> Forbidden(OptionInfo option) => option.Kind switch
    {
        OptionKind.Flag => ["", "yes", "1"],
        OptionKind.Choice => ["", "no-such-choice"],
        OptionKind.Integer => [Text(option.Minimum!.Value - 1), Text(option.Maximum!.Value + 1), Text(option.Minimum!.Value + 0.5), "", "NaN"],
        _ => [Text(Math.BitDecrement(option.Minimum!.Value)), Text(Math.BitIncrement(option.Maximum!.Value)), "", "NaN", "Infinity", "-Infinity", "1;2"],
    };

    private static string Text(double value) => value.ToString(CultureInfo.InvariantCulture);
}
