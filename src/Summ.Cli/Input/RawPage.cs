using Summ.Bench.Corpora;

namespace Summ.Cli.Input;

/// <summary>The bytes of an input and what they are.</summary>
/// <param name="Name">Name for messages.</param>
/// <param name="Bytes">The bytes, decompressed.</param>
/// <param name="Kind">What they hold.</param>
/// <param name="Charset">The encoding that the server declared, or null.</param>
internal sealed record RawPage(string Name, byte[] Bytes, FileKind Kind, string? Charset);
