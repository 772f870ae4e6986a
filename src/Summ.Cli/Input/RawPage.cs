using Summ.Bench.Corpora;

namespace Summ.Cli.Input;

/// <summary>The bytes of an input and what they are.</summary>
/// <param name="Name">Name for messages.</param>
/// <param name="Bytes">The bytes, decompressed.</param>
/// <param name="Kind">What they hold.</param>
internal sealed record RawPage(string Name, byte[] Bytes, FileKind Kind)
{
    /// <summary>The encoding that the server declared, or null.</summary>
    public string? Charset { get; init; }

    /// <summary>The address that it came from in the end, or null for a file.</summary>
    public string? Address { get; init; }
}
