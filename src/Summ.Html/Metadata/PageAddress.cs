namespace Summ.Html.Metadata;

/// <summary>
/// Resolves a page's addresses: against its <c>base</c> element, itself resolved against the address that the page came from, else against that, else against
/// its canonical address when that is absolute. Only <c>http</c> and <c>https</c> are addresses of pages and pictures.
/// </summary>
internal sealed class PageAddress
{
    private const int LongestAddress = 4096;

    private readonly Uri? _base;

    public PageAddress(Uri? source, string? baseElement, string? canonical)
    {
        Uri? from = IsWeb(source) ? source : null;
        _base = Resolve(from, baseElement) ?? from ?? Resolve(null, canonical);
    }

    /// <summary>The absolute address, or null when the text is none or nothing makes it absolute.</summary>
    public string? Absolute(string? address) => Resolve(_base, address)?.AbsoluteUri;

    private static Uri? Resolve(Uri? start, string? address)
    {
        // Browsers take line breaks and tabs out of an address.
        string text = (address ?? "").Trim().Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal);
        if (text.Length is 0 or > LongestAddress)
        {
            return null;
        }

        if (start is null && text.StartsWith("//", StringComparison.Ordinal))
        {
            text = "https:" + text;
        }

        bool hasScheme = text.StartsWith("http:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("https:", StringComparison.OrdinalIgnoreCase);
        Uri? uri = null;
        bool resolved = hasScheme ? Uri.TryCreate(text, UriKind.Absolute, out uri) : start is not null && Uri.TryCreate(start, text, out uri);
        return resolved && IsWeb(uri) ? uri : null;
    }

    private static bool IsWeb(Uri? uri) => uri is { IsAbsoluteUri: true } && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.Host.Length > 0;
}
