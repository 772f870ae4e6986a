namespace Summ.Html.Parsing;

/// <summary>What one parse may use, asked once per token.</summary>
internal sealed class ParseBudget(ArticleExtractorOptions options, CancellationToken cancellation)
{
    // Looking at the clock costs as much as a token; a token costs more the more elements are open, at the gate's limit some tens of milliseconds.
    private const int TokensPerLook = 16;
    private const int ManyOpen = 256;
    private const double ShareForParsing = 0.8;

    private readonly long _start = options.Clock.GetTimestamp();
    private readonly TimeSpan _limit = options.TimeBudget * ShareForParsing;
    private int _tokens;

    /// <summary>True once a limit has ended the parse.</summary>
    public bool IsSpent { get; private set; }

    public bool Allows(NodeCounter nodes)
    {
        if (nodes.Count > options.MaxNodes)
        {
            IsSpent = true;
        }
        else if (++_tokens % TokensPerLook == 0 || nodes.Open > ManyOpen)
        {
            cancellation.ThrowIfCancellationRequested();
            IsSpent = options.Clock.GetElapsedTime(_start) > _limit;
        }

        return !IsSpent;
    }
}
