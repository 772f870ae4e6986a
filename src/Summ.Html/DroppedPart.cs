namespace Summ.Html;

/// <summary>A part of a page that an extraction left out.</summary>
/// <param name="Stage">
/// The stage that left it out: <c>never</c> (code, media, hidden, navigation), <c>unlikely</c> (class or id names), <c>choose</c> (outside the
/// chosen body), <c>clean</c> (furniture inside it) or <c>trim</c> (lines around it and pointers inside).
/// </param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Excerpt">The first characters of its text, at most 80; never empty.</param>
public sealed record DroppedPart(string Stage, string Reason, string Excerpt);
