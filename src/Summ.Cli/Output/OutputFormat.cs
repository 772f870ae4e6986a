using Summ.Catalogue;

namespace Summ.Cli.Output;

/// <summary>The value of an option such as <c>--format</c> that is one of a few words.</summary>
internal static class OutputFormat
{
    /// <summary>The value, when it is one of those allowed.</summary>
    /// <exception cref="CatalogueException">It is none.</exception>
    public static string Check(string value, string kind, params string[] allowed) =>
        allowed.Contains(value, StringComparer.Ordinal) ? value : throw CatalogueException.Unknown(kind, value, allowed);
}
