namespace Summ.Html.Rendering;

/// <summary>Where a link leads.</summary>
/// <param name="Address">A safe address.</param>
/// <param name="Title">Advisory text, or null.</param>
internal sealed record LinkTarget(string Address, string? Title);

/// <summary>An image.</summary>
/// <param name="Address">A safe address.</param>
/// <param name="Alternative">Text in its place; may be empty.</param>
/// <param name="Title">Advisory text, or null.</param>
internal sealed record BodyImage(string Address, string Alternative, string? Title);

/// <summary>A piece of a paragraph: text, an image, or, with neither, a line break.</summary>
/// <param name="Text">Folded text; empty for the others.</param>
/// <param name="Marks">Marks of the text, or of the texts that a break divides.</param>
/// <param name="Link">The link it belongs to, or null.</param>
/// <param name="Image">The image, or null.</param>
internal readonly record struct InlineRun(string Text, TextMarks Marks, LinkTarget? Link, BodyImage? Image)
{
    public static InlineRun Break => new("", TextMarks.None, null, null);

    public bool IsBreak => Image is null && Text.Length == 0;

    public bool IsText => Text.Length > 0;

    public bool ContinuesAs(InlineRun next) => IsText && next.IsText && Marks == next.Marks && ReferenceEquals(Link, next.Link);
}
