using Spectre.Console;

namespace Summ.Cli.Output;

/// <summary>Names and texts of others on a terminal: they can neither steer it nor be read as markup.</summary>
internal static class HarmlessText
{
    /// <summary>Control characters are blanks; line feeds stay.</summary>
    public static string Of(string text) => string.Concat(text.ReplaceLineEndings("\n").Select(c => char.IsControl(c) && c != '\n' ? ' ' : c));

    /// <summary>The same for text between tags of markup.</summary>
    public static string Escaped(string text) => Markup.Escape(Of(text));
}
