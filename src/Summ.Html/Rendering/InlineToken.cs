namespace Summ.Html.Rendering;

/// <summary>What an <see cref="InlineToken"/> does.</summary>
internal enum InlineStep
{
    Text,
    Break,
    Image,
    Open,
    Close,
    OpenLink,
    CloseLink,
}

/// <summary>One step of writing a paragraph.</summary>
/// <param name="Step">What to do.</param>
/// <param name="Run">The text or image; for links and marks, the run they start or ended at.</param>
/// <param name="Mark">The one mark that is opened or closed; for text the marks that are no brackets of their own.</param>
/// <param name="Partner">For brackets, the index of the other one.</param>
internal readonly record struct InlineToken(InlineStep Step, InlineRun Run, TextMarks Mark, int Partner);
