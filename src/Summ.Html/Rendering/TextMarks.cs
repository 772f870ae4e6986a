namespace Summ.Html.Rendering;

/// <summary>How words inside a paragraph are set off, links aside.</summary>
[Flags]
internal enum TextMarks
{
    None = 0,
    Strong = 1,
    Emphasis = 2,
    Strike = 4,
    Underline = 8,
    Sub = 16,
    Super = 32,
    Code = 64,
}
