using System.Net;
using Summ.Bench;
using Summ.Bench.Corpora;

namespace Summ.Cli.Input;

/// <summary>Fetches a page within limits of time, size and redirections.</summary>
internal static class WebPage
{
    private const int MaxRedirections = 10;
    private const int MaxBytes = 32 << 20;

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);

    /// <exception cref="InputException">The page cannot be had; the message says why in one line.</exception>
    public static async Task<RawPage> GetAsync(string address, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
        {
            throw new InputException($"{address}: is not a valid address");
        }

        using SocketsHttpHandler handler = new()
        {
            AutomaticDecompression = DecompressionMethods.All,
            MaxAutomaticRedirections = MaxRedirections,
        };
        using HttpClient client = new(handler) { Timeout = Timeout, MaxResponseContentBufferSize = MaxBytes };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("summ/0.1");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5");
        try
        {
            using HttpResponseMessage response = await client.GetAsync(uri, cancellationToken).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw new InputException($"{address}: the server answered {(int)response.StatusCode} {response.ReasonPhrase}");
            }

            byte[] bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            string? type = response.Content.Headers.ContentType?.MediaType;
            FileKind kind = type is "text/html" or "application/xhtml+xml" ? FileKind.Html : FileKinds.Of("", bytes);
            return kind is FileKind.Empty or FileKind.Binary
                ? throw new InputException($"{address}: the server sent {(kind == FileKind.Empty ? "nothing" : $"binary data ({type})")}; expected a page")
                : new RawPage(address, bytes, kind, response.Content.Headers.ContentType?.CharSet);
        }
        catch (HttpRequestException e)
        {
            throw new InputException($"{address}: cannot be fetched: {e.Message}", e);
        }
        catch (TaskCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new InputException($"{address}: no answer within {Timeout.TotalSeconds:0} seconds", e);
        }
    }
}
