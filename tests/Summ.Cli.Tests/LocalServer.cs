using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Summ.Cli.Tests;

/// <summary>Answers requests on loopback with whatever bytes the test wants, so also with none at all.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, byte[]?> _answer;
    private readonly bool _keepOpen;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _loop;

    /// <param name="answer">The bytes to send for a path, or null to keep silent.</param>
    /// <param name="keepOpen">Whether the connection stays open after the answer.</param>
    public LocalServer(Func<string, byte[]?> answer, bool keepOpen = false)
    {
        _answer = answer;
        _keepOpen = keepOpen;
        _listener.Start();
        _loop = Task.Run(AcceptAsync);
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";

    public static byte[] Answer(string status, byte[] body, string type, string headers = "") =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{headers}\r\n"), .. body];

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _loop;
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        List<Task> clients = [];
        try
        {
            while (true)
            {
                clients.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
            }
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(clients);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                NetworkStream stream = client.GetStream();
                byte[] request = new byte[4096];
                int length = await stream.ReadAsync(request, _stop.Token);
                byte[]? answer = _answer(Encoding.ASCII.GetString(request, 0, length).Split(' ') is [_, var path, ..] ? path : "");
                if (answer is null)
                {
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                }

                await stream.WriteAsync(answer, _stop.Token);
                if (_keepOpen)
                {
                    await Task.Delay(Timeout.Infinite, _stop.Token);
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException)
            {
                // The client has had enough.
            }
        }
    }
}
