namespace Summ.Html.Rendering;

/// <summary>
/// Makes the levels of a body's headings consistent: the title is the only one of level 1, the highest level that the body uses becomes 2, and no level
/// is left out below it.
/// </summary>
internal static class HeadingLevels
{
    private const int First = 2;
    private const int Last = 6;

    public static void Settle(IReadOnlyList<BodyNode> headings)
    {
        Span<bool> used = stackalloc bool[Last + 1];
        foreach (BodyNode heading in headings)
        {
            used[heading.Level] = true;
        }

        Span<int> settled = stackalloc int[Last + 1];
        int next = First;
        for (int level = 1; level <= Last; level++)
        {
            settled[level] = Math.Min(next, Last);
            next += used[level] ? 1 : 0;
        }

        foreach (BodyNode heading in headings)
        {
            heading.Level = settled[heading.Level];
        }
    }
}
