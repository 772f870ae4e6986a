using System.Buffers;
using System.Text;

namespace Summ.Html.Rendering;

/// <summary>
/// Addresses of links and images as they may stand in an output: absolute, of a scheme that shows or fetches something and runs nothing. What a
/// browser would make of the page's notation is settled first (WHATWG URL, section 4.4: blanks and controls at the ends and tabs and line ends
/// anywhere do not count), so that no scheme hides behind it.
/// </summary>
internal sealed class SafeAddress
{
    private const int Longest = 4096;

    private static readonly SearchValues<char> Ignored = SearchValues.Create("\t\n\r");

    // Left as they are by System.Uri, or left in some of its parts, but of meaning to Markdown or to sloppy readers of HTML.
    private static readonly SearchValues<char> Encoded = SearchValues.Create(" \"'<>\\^`{|}");

    private readonly Uri? _base;

    /// <param name="baseAddress">What relative addresses are resolved against; null, and anything but http and https, drops them.</param>
    public SafeAddress(Uri? baseAddress) => _base = baseAddress is { IsAbsoluteUri: true } && IsWeb(baseAddress) ? baseAddress : null;

    /// <summary>The address of a link: http, https or mailto; null for everything else and for a place within the page.</summary>
    public string? OfLink(string? raw) => Resolve(raw, isImage: false);

    /// <summary>The address of an image: http or https; null for everything else.</summary>
    public string? OfImage(string? raw) => Resolve(raw, isImage: true);

    /// <summary>An address of the page itself, as a base for others; null when it is not an absolute http or https address.</summary>
    public static Uri? Page(string? raw, Uri? baseAddress) =>
        new SafeAddress(baseAddress).Resolve(raw, isImage: true) is { } address && Uri.TryCreate(address, UriKind.Absolute, out Uri? page) ? page : null;

    private string? Resolve(string? raw, bool isImage)
    {
        if (raw is null || raw.Length > Longest)
        {
            return null;
        }

        string text = Trimmed(raw);
        if (text.Length == 0 || text[0] == '#' || HasControl(text))
        {
            return null;
        }

        return SchemeEnd(text) is var colon and > 0 ? Absolute(text, colon, isImage) : Relative(text);
    }

    private static string? Absolute(string text, int colon, bool isImage)
    {
        ReadOnlySpan<char> scheme = text.AsSpan(0, colon);
        if (!isImage && scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase))
        {
            return Uri.TryCreate(text, UriKind.Absolute, out Uri? mail) && string.Equals(mail.Scheme, "mailto", StringComparison.Ordinal) ? Encode(mail.AbsoluteUri) : null;
        }

        bool isWeb = scheme.Equals("http", StringComparison.OrdinalIgnoreCase) || scheme.Equals("https", StringComparison.OrdinalIgnoreCase);
        return isWeb && Uri.TryCreate(text.Replace('\\', '/'), UriKind.Absolute, out Uri? address) ? Checked(address) : null;
    }

    // A leading slash alone would be the name of a file to System.Uri, so only the base's own rules are used.
    private string? Relative(string text) =>
        _base is not null && Uri.TryCreate(_base, text.Replace('\\', '/'), out Uri? address) ? Checked(address) : null;

    // Names and passwords in an address serve to deceive about the host.
    private static string? Checked(Uri address) =>
        IsWeb(address) && address.Host.Length > 0 && address.UserInfo.Length == 0 && address.AbsoluteUri is { Length: <= Longest } text ? Encode(text) : null;

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https";

    private static string Trimmed(string raw)
    {
        ReadOnlySpan<char> text = raw;
        int start = 0;
        int end = text.Length;
        while (start < end && text[start] <= ' ')
        {
            start++;
        }

        while (end > start && text[end - 1] <= ' ')
        {
            end--;
        }

        text = text[start..end];
        if (!text.ContainsAny(Ignored))
        {
            return text.Length == raw.Length ? raw : text.ToString();
        }

        StringBuilder kept = new(text.Length);
        foreach (char c in text)
        {
            if (!Ignored.Contains(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }

    private static bool HasControl(string text)
    {
        foreach (char c in text)
        {
            if (char.IsControl(c) || char.IsSurrogate(c) || c is (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\uFFFD')
            {
                return true;
            }
        }

        return false;
    }

    // Index of the colon that ends a scheme; 0 when there is none. Anything before a colon that is no path counts, however odd.
    private static int SchemeEnd(string text)
    {
        int colon = text.AsSpan().IndexOfAny(":/?#\\");
        return colon >= 0 && text[colon] == ':' ? Math.Max(colon, 1) : 0;
    }

    private static string Encode(string address)
    {
        if (!address.AsSpan().ContainsAny(Encoded))
        {
            return address;
        }

        StringBuilder text = new(address.Length + 16);
        foreach (char c in address)
        {
            if (Encoded.Contains(c))
            {
                text.Append('%').Append(((int)c).ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }
}
