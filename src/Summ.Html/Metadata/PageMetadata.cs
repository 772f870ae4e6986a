namespace Summ.Html.Metadata;

/// <summary>What a page says about its article; null where it says nothing.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    public string? Headline { get; init; }

    public string? Byline { get; init; }

    public string? Published { get; init; }

    public string? Modified { get; init; }

    public string? Language { get; init; }

    public string? Direction { get; init; }

    public string? Site { get; init; }

    public string? Url { get; init; }

    public string? Image { get; init; }

    public string? Description { get; init; }
}
