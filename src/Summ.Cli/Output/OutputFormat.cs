using Summ.Catalogue;

namespace Summ.Cli.Output;

/// <summary>The value of <c>--format</c>.</summary>
internal static class OutputFormat
{
    /// <summary>The value, when it is one of those allowed.</summary>
    /// <exception cref="CatalogueException">It is none.</exception>
    public static string Check(string format, params string[] allowed) =>
        allowed.Contains(format, StringComparer.Ordinal) ? format : throw CatalogueException.Unknown("format", format, allowed);
}
