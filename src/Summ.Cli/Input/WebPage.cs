using System.Net;
using System.Text;
using Summ.Bench;
using Summ.Bench.Corpora;

namespace Summ.Cli.Input;

/// <summary>Fetches a page within limits of time, size and redirections.</summary>
internal static class WebPage
{
    private const int MaxRedirections = 10;
    private const int MaxBytes = 32 << 20;
    private const int FirstRedirection = 300;
    private const int FirstClientError = 400;

    /// <exception cref="InputException">The page cannot be had; the message says why in one line.</exception>
    public static async Task<RawPage> GetAsync(string address, TimeSpan timeout, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
        {
            throw new InputException($"{address}: is not a valid address");
        }

        using CancellationTokenSource limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(timeout);
        try
        {
            return await FetchAsync(address, uri, limited.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException or InvalidDataException)
        {
            throw new InputException($"{address}: cannot be fetched: {e.Message}", e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new InputException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{address}: no complete answer within {timeout.TotalSeconds:0.#} seconds"), e);
        }
    }

    private static async Task<RawPage> FetchAsync(string address, Uri uri, CancellationToken cancellationToken)
    {
        using SocketsHttpHandler handler = new() { AutomaticDecompression = DecompressionMethods.All, MaxAutomaticRedirections = MaxRedirections };
        using HttpClient client = new(handler) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("summ/0.1");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5");
        using HttpResponseMessage response = await client.GetAsync(uri, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        int status = (int)response.StatusCode;
        if (status is >= FirstRedirection and < FirstClientError)
        {
            throw new InputException($"{address}: redirects more than {MaxRedirections} times, or to an address that is not followed ({response.Headers.Location})");
        }

        if (!response.IsSuccessStatusCode)
        {
            throw new InputException($"{address}: the server answered {status} {response.ReasonPhrase}".TrimEnd());
        }

        byte[] bytes = await ReadAsync(response.Content, address, cancellationToken).ConfigureAwait(false);
        Uri final = response.RequestMessage?.RequestUri ?? uri;
        string? type = response.Content.Headers.ContentType?.MediaType;
        string? charset = response.Content.Headers.ContentType?.CharSet?.Trim('"', '\'', ' ');
        FileKind kind = FileKinds.Of("", bytes);
        if (kind is FileKind.Empty or FileKind.Binary)
        {
            throw new InputException($"{address}: the server sent {(kind == FileKind.Empty ? "nothing" : $"binary data ({type ?? "of no type"})")}; expected a page");
        }

        kind = type is "text/html" or "application/xhtml+xml" ? FileKind.Html : FileKinds.Of(final.AbsolutePath, bytes);
        return new RawPage(address, kind == FileKind.Html ? bytes : ToUtf8(bytes, charset), kind) { Charset = charset, Address = final.AbsoluteUri };
    }

    private static async Task<byte[]> ReadAsync(HttpContent content, string address, CancellationToken cancellationToken)
    {
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
                    throw new InputException($"{address}: larger than {MaxBytes >> 20} MB, the most that a page may have");
                }
            }

            return bytes.ToArray();
        }
    }

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
