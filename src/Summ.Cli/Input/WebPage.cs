using System.Globalization;
using System.Text;
using Summ.Bench;
using Summ.Bench.Corpora;

namespace Summ.Cli.Input;

/// <summary>
/// Fetches a page within limits: of time for the connection and in all, of redirections, and of size while it streams. Only <c>http</c> and <c>https</c>
/// addresses are followed, and none from <c>https</c> back to <c>http</c>. Every failure is one line.
/// </summary>
internal static class WebPage
{
    private const int MaxRedirections = 10;
    private const int MaxBytes = 32 << 20;
    private const int FirstRedirection = 300;
    private const int NotModified = 304;
    private const int FirstClientError = 400;

    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(10);

    /// <exception cref="InputException">The page cannot be had; the message says why in one line.</exception>
    public static async Task<RawPage> GetAsync(string address, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) || uri.Host.Length == 0)
        {
            throw new InputException($"{address}: is not a valid address");
        }

        using CancellationTokenSource limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(timeout);
        try
        {
            return await FetchAsync(address, uri, limited.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException or NotSupportedException)
        {
            throw new InputException($"{address}: cannot be fetched: {WebFailure.Reason(e)}", e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            string reason = limited.IsCancellationRequested ? "no complete answer" : "no connection";
            double seconds = limited.IsCancellationRequested ? timeout.TotalSeconds : LongestConnect.TotalSeconds;
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{address}: {reason} within {seconds:0.#} seconds"), e);
        }
    }

    private static async Task<RawPage> FetchAsync(string address, Uri uri, CancellationToken cancellationToken)
    {
        using SocketsHttpHandler handler = new() { AllowAutoRedirect = false, ConnectTimeout = LongestConnect };
        using HttpClient client = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("summ/0.1 (reads single pages for a person; no crawler)");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5");
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd(ContentCoding.Accepted);
        for (int redirections = 0; ; redirections++)
        {
            using HttpResponseMessage response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            int status = (int)response.StatusCode;
            if (status is < FirstRedirection or NotModified or >= FirstClientError)
            {
                return await AnswerAsync(address, uri, response, cancellationToken).ConfigureAwait(false);
            }

            uri = redirections < MaxRedirections ? Next(address, uri, response) : throw new InputException($"{address}: redirects more than {MaxRedirections} times");
        }
    }

    /// <summary>Where a redirection leads.</summary>
    /// <exception cref="InputException">Nowhere that is followed.</exception>
    internal static Uri Next(string address, Uri from, HttpResponseMessage response)
    {
        Uri? location = response.Headers.Location;
        if (location is null || !Uri.TryCreate(from, location, out Uri? next))
        {
            throw new InputException($"{address}: the server answered {(int)response.StatusCode} without an address to go to");
        }

        if ((next.Scheme != Uri.UriSchemeHttp && next.Scheme != Uri.UriSchemeHttps) || next.Host.Length == 0)
        {
            throw new InputException($"{address}: redirects to a {next.Scheme}: address; only http and https are followed");
        }

        return from.Scheme == Uri.UriSchemeHttps && next.Scheme == Uri.UriSchemeHttp
            ? throw new InputException($"{address}: redirects from https to unprotected http ({next.AbsoluteUri}); give that address to follow it")
            : next;
    }

    private static async Task<RawPage> AnswerAsync(string address, Uri uri, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (!response.IsSuccessStatusCode)
        {
            throw new InputException($"{address}: the server answered {(int)response.StatusCode} {WebFailure.OneLine(response.ReasonPhrase)}".TrimEnd());
        }

        string? type = response.Content.Headers.ContentType?.MediaType;
        if (WebFailure.IsOtherMedium(type))
        {
            throw new InputException($"{address}: the server sent {WebFailure.OneLine(type)}; expected a page");
        }

        byte[] bytes = await ReadAsync(response.Content, address, cancellationToken).ConfigureAwait(false);
        string? charset = response.Content.Headers.ContentType?.CharSet?.Trim('"', '\'', ' ');
        FileKind kind = bytes.AsSpan().StartsWith("%PDF-"u8) ? FileKind.Binary : FileKinds.Of("", bytes);
        if (kind is FileKind.Empty or FileKind.Binary)
        {
            throw new InputException($"{address}: the server sent {(kind == FileKind.Empty ? "nothing" : $"binary data ({WebFailure.OneLine(type) ?? "of no type"})")}; expected a page");
        }

        kind = type is "text/html" or "application/xhtml+xml" ? FileKind.Html : FileKinds.Of(uri.AbsolutePath, bytes);
        return new RawPage(address, kind == FileKind.Html ? bytes : ToUtf8(bytes, charset), kind) { Charset = charset, Address = uri.AbsoluteUri };
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, string address, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > MaxBytes)
        {
            throw TooLarge(address);
        }

        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            using MemoryStream bytes = new();
            byte[] buffer = new byte[1 << 16];
            for (int read; (read = await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0;)
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > MaxBytes)
                {
                    throw TooLarge(address);
                }
            }

            return ContentCoding.Decode(bytes.ToArray(), content.Headers.ContentEncoding, MaxBytes) ?? throw TooLarge(address);
        }
    }

    private static InputException TooLarge(string address) => new($"{address}: larger than {MaxBytes >> 20} MB, the most that a page may have");

    // Text that is not UTF-8 can be read all the same when the server says what it is; browsers read Latin-1 as windows-1252.
    private static byte[] ToUtf8(byte[] bytes, string? charset)
    {
        if (string.IsNullOrEmpty(charset) || System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return bytes;
        }

        string name = charset.ToLowerInvariant() is "iso-8859-1" or "latin1" or "us-ascii" ? "windows-1252" : charset;
        Encoding? encoding = CodePagesEncodingProvider.Instance.GetEncoding(name);
        return encoding is null ? bytes : Encoding.UTF8.GetBytes(encoding.GetString(bytes));
    }
}
