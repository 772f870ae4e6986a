using System.Globalization;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Summ.Html;

namespace Summ.Bench.Extraction.Systems;

/// <summary>
/// A page as AngleSharp's own document, for baselines: they share nothing with Summ's extractor but the parser. Bytes are UTF-8 when they are valid
/// UTF-8, else what AngleSharp finds by the HTML standard. A page beyond 32 MiB, or beyond five seconds of parsing, is a limit.
/// </summary>
internal static class PageDom
{
    private const int MostBytes = 32 << 20;
    private const int Seconds = 5;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <exception cref="ExtractionLimitException">The page is beyond a limit.</exception>
    public static IHtmlDocument Parse(ReadOnlyMemory<byte> page, CancellationToken cancellationToken)
    {
        if (page.Length > MostBytes)
        {
            throw new ExtractionLimitException(string.Create(CultureInfo.InvariantCulture, $"HTML page: {page.Length} bytes, at most {MostBytes} are accepted"));
        }

        cancellationToken.ThrowIfCancellationRequested();
        using CancellationTokenSource budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        budget.CancelAfter(TimeSpan.FromSeconds(Seconds));
        try
        {
            return Decode(page.Span) is { } text
                ? new HtmlParser().ParseDocumentAsync(text, budget.Token).GetAwaiter().GetResult()
                : new HtmlParser().ParseDocumentAsync(new MemoryStream(page.ToArray()), budget.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ExtractionLimitException($"HTML page: not parsed after {Seconds} s", e);
        }
    }

    /// <summary>The text of UTF-8; null when it is none.</summary>
    public static string? Decode(ReadOnlySpan<byte> page)
    {
        ReadOnlySpan<byte> bytes = page.StartsWith("\uFEFF"u8) ? page[3..] : page;
        return System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8.GetString(bytes) : null;
    }
}
