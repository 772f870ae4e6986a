using Summ.Bench.Corpora;
using Summ.Bench.Extraction.Measures;

namespace Summ.Bench.Extraction.Pages;

/// <summary>A web page and what should be found on it.</summary>
public sealed class PageItem
{
    private readonly Func<Stream> _open;

    internal PageItem(string id, string place, Func<Stream> open)
    {
        Id = id;
        Place = place;
        _open = open;
    }

    /// <summary>Id of the page.</summary>
    public string Id { get; }

    /// <summary>The expected text of its article.</summary>
    public required string Truth { get; init; }

    /// <summary>What else is expected; what is null is not asked for.</summary>
    public PageFields Fields { get; init; } = PageFields.None;

    /// <summary>Where it stands, for messages.</summary>
    internal string Place { get; }

    /// <summary>The page as it was sent, decompressed.</summary>
    /// <exception cref="InputException">It cannot be read.</exception>
    public byte[] Read()
    {
        using Stream stream = _open();
        using Stream plain = InputStream.Decompressed(stream);
        return TextDecoding.ReadAllOrNone(plain, Place);
    }
}
